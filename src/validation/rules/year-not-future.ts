import { parsePeriod } from "../../model/period.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";
import { dateKeys, valuesOf } from "../values.ts";

/** Fields about money and programmes, whose periods may reach into the future when they have begun. */
const running: ReadonlySet<PathStep> = new Set([
  "budgets",
  "financing",
  "fees",
  "period",
  "policies",
  "supporters",
]);

export const yearNotFuture: Rule = {
  id: "year-not-future",
  title: "Nothing is dated after today, except targets, plans and the end of a policy.",
  severity: "error",
  *check({ dataset, today }): Iterable<Finding> {
    const thisYear = Number(today.slice(0, 4));
    const { dates, periods } = valuesOf(dataset);
    for (const { entry, path, value } of dates) {
      if (!isDate(value, path) || value <= today.slice(0, value.length)) continue;
      yield {
        file: entry.file,
        path,
        message: `${value} lies in the future (today is ${today})`,
        remedy: "write the day or month on which it was done",
      };
    }
    for (const { entry, path, value, holder } of periods) {
      const period = parsePeriod(value);
      if (!period || isDate(value, path)) continue;
      // A fiscal year counts from its beginning, and so does a programme that runs; of other spans the end counts.
      const begun = String(value).includes("/") || running.has(path[0] ?? "");
      if ((begun ? period.from : period.to) <= thisYear || isPlan(path, holder)) continue;
      yield {
        file: entry.file,
        path,
        message: `expected a year up to ${thisYear}, got ${value}`,
        remedy:
          "check the year; a plan is told by its measure or basis, such as `jobs-target` or `basis: target`",
      };
    }
  },
};

/** True for a month or day, also in a field that may hold a year as well. */
function isDate(value: number | string, path: readonly PathStep[]): value is string {
  return (
    typeof value === "string" && dateKeys.has(path.at(-1) ?? "") && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
  );
}

/** True for what is meant to lie ahead. */
function isPlan(path: readonly PathStep[], holder: Readonly<Record<string, unknown>>): boolean {
  const words = `${holder.measure ?? ""} ${holder.basis ?? ""} ${holder.state ?? ""}`;
  return path.at(-1) === "end" || /target|plan|forecast/.test(words);
}
