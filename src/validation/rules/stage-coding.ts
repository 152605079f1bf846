import type { Finding, Rule } from "../rule.ts";

export const stageCoding: Rule = {
  id: "stage-coding",
  title: "The settled stage is one that a coder coded; a case is either settled or without a stage.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
      if (record.no_stage && record.maturity) {
        yield {
          file,
          path: ["no_stage"],
          message: "the record says that no stage was settled, and also has a judgement in `maturity`",
          remedy: "delete `no_stage` and keep its codes in `coding` of the judgement, or delete `maturity`",
        };
      }
      for (const [index, { stage, coding = [] }] of (record.maturity ?? []).entries()) {
        if (coding.length === 0 || coding.some((code) => code.stage === stage)) continue;
        yield {
          file,
          path: ["maturity", index, "stage"],
          message: `the settled stage is ${stage}, but the coders coded ${[...new Set(coding.map((code) => code.stage))].join(" and ")}`,
          remedy: "settle on a coded stage, or add the coding that led to this one",
        };
      }
    }
  },
};
