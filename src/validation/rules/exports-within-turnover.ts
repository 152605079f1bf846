import { parseMoney } from "../../model/money.ts";
import type { Finding, Rule } from "../rule.ts";

/** A warning only: goods that are bought abroad and exported again can make exports exceed turnover. */
export const exportsWithinTurnover: Rule = {
  id: "exports-within-turnover",
  title: "Exports do not exceed the turnover of the same entry.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
      for (const [index, figures] of (record.economy ?? []).entries()) {
        const turnover = figures.turnover === undefined ? null : parseMoney(figures.turnover);
        const exports = figures.exports === undefined ? null : parseMoney(figures.exports);
        if (
          !turnover ||
          !exports ||
          turnover.currency !== exports.currency ||
          exports.amount <= turnover.amount
        )
          continue;
        yield {
          file,
          path: ["economy", index, "exports"],
          message: `the exports (${figures.exports}) exceed the turnover (${figures.turnover})`,
          remedy: "check thousand, million and billion; if the source really says so, explain it in `note`",
        };
      }
    }
  },
};
