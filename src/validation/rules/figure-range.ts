import { parseMoney } from "../../model/money.ts";
import type { Finding, Rule } from "../rule.ts";
import { figuresOf } from "./walk.ts";

export const figureRange: Rule = {
  id: "figure-range",
  title: "A range has a lower and a higher end and is called a range.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, path, figure } of figuresOf(dataset)) {
      const { value, to, qualifier } = figure;
      if (to === undefined) {
        if (qualifier !== "range") continue;
        yield {
          file,
          path: [...path, "qualifier"],
          message: "a range needs its upper end, and `to` is missing",
          remedy: "add `to` with the upper end, or take another qualifier such as `about`",
        };
      } else if (qualifier !== "range") {
        yield {
          file,
          path: [...path, "to"],
          atKey: true,
          message: `\`to\` is the upper end of a range, but the qualifier is ${qualifier === undefined ? "missing" : `\`${qualifier}\``}`,
          remedy: "write `qualifier: range`, or delete `to`",
        };
      } else if (to <= value) {
        yield {
          file,
          path: [...path, "to"],
          message: `the upper end of the range (${to}) is not above the lower end (${value})`,
          remedy:
            to === value
              ? "give one number without `to`"
              : `write \`value: ${to}\` and \`to: ${value}\`, if the two are swapped`,
        };
      }
    }
    for (const { file, record } of dataset.clusters) {
      for (const [index, { amount, to }] of (record.fees ?? []).entries()) {
        const low = parseMoney(amount);
        const high = to === undefined ? null : parseMoney(to);
        if (!low || !high || (low.currency === high.currency && high.amount > low.amount)) continue;
        yield {
          file,
          path: ["fees", index, "to"],
          message:
            low.currency === high.currency
              ? `the upper end of the range (${to}) is not above the lower end (${amount})`
              : `the range goes from ${low.currency} to ${high.currency}`,
          remedy: "give both ends in one currency, the lower one as `amount`",
        };
      }
    }
  },
};
