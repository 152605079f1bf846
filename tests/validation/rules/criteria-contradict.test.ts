import { criteriaContradict } from "../../../src/validation/rules/criteria-contradict.ts";
import { testRule } from "./build.ts";

const assessment = { year: 2020, stage: "initiation", basis: "inferred" };

testRule(criteriaContradict, {
  good: {
    "different criteria": {
      clusters: { a: { maturity: [{ ...assessment, met: { I1: "guide" }, not_met: { I2: "guide" } }] } },
    },
    "the same criterion in two years": {
      clusters: {
        a: {
          maturity: [
            { ...assessment, met: { I1: "guide" } },
            { ...assessment, year: 2015, not_met: { I1: "guide" } },
          ],
        },
      },
    },
  },
  bad: {
    "a criterion met and not met": [
      {
        clusters: {
          a: { maturity: [{ ...assessment, met: { I1: "guide", I2: "guide" }, not_met: { I2: "guide" } }] },
        },
      },
      {
        file: "data/clusters/a.yaml",
        path: "maturity[0].not_met.I2",
        message: ["I2", "`met` and `not_met`"],
      },
    ],
  },
});
