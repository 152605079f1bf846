import type { Finding, Rule } from "../rule.ts";

export const criteriaContradict: Rule = {
  id: "criteria-contradict",
  title: "In one assessment a criterion is either met or not met.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
      for (const [index, { met = {}, not_met: notMet = {} }] of (record.maturity ?? []).entries()) {
        for (const criterion of Object.keys(notMet)) {
          if (!Object.hasOwn(met, criterion)) continue;
          yield {
            file,
            path: ["maturity", index, "not_met", criterion],
            atKey: true,
            message: `${criterion} stands under both \`met\` and \`not_met\``,
            remedy:
              "keep the better supported one and tell of the other source in `note`; for another year add another assessment",
          };
        }
      }
    }
  },
};
