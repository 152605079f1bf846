import type { Qualifier } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";

/** With these words the total is a lower bound or rough, and exact parts may exceed it. */
const inexact: ReadonlySet<Qualifier | undefined> = new Set<Qualifier>(["about", "more-than", "at-least"]);

/** In a row of employment counts the first never exceeds the second. */
const employmentOrder = [
  ["region_industry", "region_all"],
  ["region_industry", "whole_industry"],
  ["region_all", "whole_all"],
  ["whole_industry", "whole_all"],
] as const;

export const partsWithinTotal: Rule = {
  id: "parts-within-total",
  title: "Counts by type do not exceed the total of the same entry.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
      for (const [index, { total, by_type: byType, qualifier }] of (record.members ?? []).entries()) {
        if (total === undefined || byType === undefined || inexact.has(qualifier)) continue;
        const sum = Object.values(byType).reduce((all, count) => all + count, 0);
        if (sum <= total) continue;
        yield {
          file,
          path: ["members", index, "by_type"],
          message: `the members by type add up to ${sum}, more than the total of ${total}`,
          remedy:
            "check both against the source; if a member counts in several types, leave out `total` and say so in `note`",
        };
      }
    }
    for (const { file, record } of dataset.statistics) {
      for (const [index, row] of (record.employment ?? []).entries()) {
        for (const [part, whole] of employmentOrder) {
          if (row[part] <= row[whole]) continue;
          yield {
            file,
            path: ["employment", index, part],
            message: `\`${part}\` is ${row[part]}, more than \`${whole}\` with ${row[whole]}, which includes it`,
            remedy: "check whether the two are swapped or a digit is wrong",
          };
        }
      }
    }
  },
};
