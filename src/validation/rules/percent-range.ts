import type { Finding, Rule } from "../rule.ts";
import { figuresOf } from "./walk.ts";

/** Words in a measure that tells of change, which may be negative or above 100 per cent. */
const change = /growth|change|increase|decrease|rise|decline/;

export const percentRange: Rule = {
  id: "percent-range",
  title: "Shares in per cent lie between 0 and 100.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, path, figure } of figuresOf(dataset)) {
      if (!/^(?:percent|per cent|%)$/.test(figure.unit) || change.test(figure.measure)) continue;
      for (const field of ["value", "to"] as const) {
        const number = figure[field];
        if (number === undefined || (number >= 0 && number <= 100)) continue;
        yield {
          file,
          path: [...path, field],
          message: `a share lies between 0 and 100 per cent, got ${number}`,
          remedy:
            "check the number and the unit; if it tells of a change, take a measure with the word growth, change or increase",
        };
      }
    }
  },
};
