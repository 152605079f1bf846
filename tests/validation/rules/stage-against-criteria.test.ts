import { stageAgainstCriteria } from "../../../src/validation/rules/stage-against-criteria.ts";
import { type Parts, testRule } from "./build.ts";

const assessment = (stage: string, basis: string, ...met: string[]): Parts => ({
  clusters: {
    a: { maturity: [{ year: 2020, stage, basis, met: Object.fromEntries(met.map((id) => [id, "guide"])) }] },
  },
});
const at = { file: "data/clusters/a.yaml", path: "maturity[0].stage" };

testRule(stageAgainstCriteria, {
  good: {
    "two criteria, one of the stage": assessment("establishment", "inferred", "E1", "T1"),
    "two criteria, one of the stage below": assessment("operationalisation", "inferred", "E1", "I1"),
    "the lowest stage": assessment("initiation", "inferred", "I1", "I2"),
    "a self-reported stage": assessment("operationalisation", "self-reported"),
    "the highest stage": assessment("transformation", "assessed", "T1"),
  },
  bad: {
    "one criterion": [
      assessment("establishment", "inferred", "E1"),
      { ...at, message: ["at least 2", "names 1"], remedy: ["`met`"] },
    ],
    "no criterion": [assessment("establishment", "inferred"), { ...at, message: ["names none"] }],
    "criteria of other stages": [
      assessment("operationalisation", "inferred", "I1", "I2"),
      { ...at, message: ["operationalisation or establishment"], remedy: ["O1, O2"] },
    ],
    "the highest stage without a criterion of its own": [
      assessment("transformation", "assessed", "O1"),
      { ...at, message: ["highest stage", "T1"] },
    ],
    "the highest stage, inferred from the stage below": [
      assessment("transformation", "inferred", "O1", "O2"),
      { ...at, message: ["highest stage"] },
    ],
  },
});
