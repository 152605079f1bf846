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
    "a case without a stage": {
      clusters: { a: { no_stage: { coding: [{ coder: "first", stage: "too-little-evidence" }] } } },
    },
    "a stage that one coder found too little evidence for": coded(
      "initiation",
      "initiation",
      "too-little-evidence",
    ),
    "a stage that one of the coders coded": coded("initiation", "establishment", "initiation"),
    "a stage that nobody coded apart": {
      clusters: { a: { maturity: [{ year: 2020, stage: "initiation", basis: "assessed" }] } },
    },
  },
  bad: {
    "a stage beside the word that there is none": [
      {
        clusters: {
          a: {
            maturity: [{ year: 2020, stage: "initiation", basis: "assessed" }],
            no_stage: { coding: [{ coder: "first", stage: "too-little-evidence" }] },
          },
        },
      },
      { file: "data/clusters/a.yaml", path: "no_stage", message: ["no stage was settled", "maturity"] },
    ],
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
