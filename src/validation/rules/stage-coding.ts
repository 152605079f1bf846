import type { Finding, Rule } from "../rule.ts";

export const stageCoding: Rule = {
  id: "stage-coding",
  title: "The settled stage is one that a coder coded.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
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
