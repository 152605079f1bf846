import { parsePeriod } from "../../model/period.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Change, Label } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";
import { valuesOf } from "../values.ts";
import { allRecords, type RecordFile } from "./walk.ts";

export const yearOrder: Rule = {
  id: "year-order",
  title: "Periods run forward, and what comes first has the earlier year.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const placed of valuesOf(dataset).periods) {
      if (typeof placed.value === "string") yield* order(placed.value, placed.entry.file, placed.path);
    }
    for (const entry of allRecords(dataset)) yield* changes(entry);
    for (const { file, record } of dataset.clusters) {
      const founded = parsePeriod(record.founded?.year);
      const status = parsePeriod(record.status?.year);
      if (founded && status && status.to < founded.from) {
        yield {
          file,
          path: ["status", "year"],
          message: `the year of the status (${record.status?.year}) lies before the founding (${record.founded?.year})`,
          remedy: "check both years against their sources",
        };
      }
      for (const [index, label] of (record.labels ?? []).entries())
        yield* labelDates(label, file, ["labels", index]);
    }
    for (const { file, record } of dataset.policies) {
      const start = parsePeriod(record.period?.start);
      const end = parsePeriod(record.period?.end);
      if (!start || !end || start.from <= end.to) continue;
      yield {
        file,
        path: ["period", "end"],
        message: `the end (${record.period?.end}) lies before the start (${record.period?.start})`,
        remedy: "check whether the two years are swapped",
      };
    }
  },
};

function* order(value: string, file: string, path: readonly PathStep[]): Iterable<Finding> {
  const period = parsePeriod(value);
  if (!period) return;
  if (value.includes("/")) {
    const second = String(period.to % 100).padStart(2, "0");
    if (value.slice(5) === second) return;
    yield {
      file,
      path,
      message: `in a fiscal year the second year follows the first: ${period.from}/${second}, got "${value}"`,
      remedy: `write ${period.from}/${second}, or a span such as ${period.from}-${period.from + 2}`,
    };
  } else if (period.from > period.to) {
    yield {
      file,
      path,
      message: `expected the earlier year first, got "${value}"`,
      remedy: `write ${period.to}-${period.from}`,
    };
  }
}

/** Changes stand in the order of their dates, none before the record was added. */
function* changes({ file, record }: RecordFile): Iterable<Finding> {
  const dated = record as { readonly added?: string; readonly changes?: readonly Change[] };
  let previous = dated.added ?? "";
  let what = "the day on which the record was added";
  for (const [index, { date }] of (dated.changes ?? []).entries()) {
    if (date < previous) {
      yield {
        file,
        path: ["changes", index, "date"],
        message: `${date} lies before ${what} (${previous})`,
        remedy: "put the changes in the order of their dates, the newest last",
      };
    }
    previous = date;
    what = "the change listed above it";
  }
}

function* labelDates(label: Label, file: string, path: readonly PathStep[]): Iterable<Finding> {
  const awarded = String(label.awarded);
  const until = label.valid_until;
  if (until === undefined || !parsePeriod(label.awarded)) return;
  // Compared as text at the coarser of the two: 2024 with 2024-05, or 2024-06 with 2024-05.
  const start = /^\d{4}-\d{2}$/.test(awarded) ? awarded : awarded.slice(0, 4);
  if (until.slice(0, start.length) >= start) return;
  yield {
    file,
    path: [...path, "valid_until"],
    message: `the label ends (${until}) before it was awarded (${awarded})`,
    remedy: "check whether the two are swapped",
  };
}
