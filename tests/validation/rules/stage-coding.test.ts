import { stageCoding } from "../../../src/validation/rules/stage-coding.ts";
import { type Parts, testRule } from "./build.ts";

const coded = (stage: string, ...stages: string[]): Parts => ({
  clusters: {
    a: {
      maturity: [
        {
          year: 2020,
          stage,
          basis: "inferred",
          coding: stages.map((code) => ({ coder: "first", stage: code })),
        },
      ],
    },
  },
});

testRule(stageCoding, {
  good: {
    "a stage that one of the coders coded": coded("initiation", "establishment", "initiation"),
    "a stage that nobody coded apart": {
      clusters: { a: { maturity: [{ year: 2020, stage: "initiation", basis: "assessed" }] } },
    },
  },
  bad: {
    "a stage that nobody coded": [
      coded("transformation", "establishment", "operationalisation", "establishment"),
      {
        file: "data/clusters/a.yaml",
        path: "maturity[0].stage",
        message: ["transformation", "establishment and operationalisation"],
      },
    ],
  },
});
