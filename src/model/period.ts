/** Years, months, fiscal years and spans as records write them. */

export interface Period {
  /** First calendar year. */
  readonly from: number;
  /** Last calendar year; equal to `from` for a single year. */
  readonly to: number;
}

/**
 * Reads a year or period of a record: 2021, "2020-12" (a month), "2019/20" (a fiscal year), "2017-2020" (a span).
 * Returns null for "unknown" and for text that is none of these.
 */
export function parsePeriod(value: number | string | undefined): Period | null {
  if (value === undefined) return null;
  if (typeof value === "number") return { from: value, to: value };
  const month = /^(\d{4})-\d{2}$/.exec(value);
  if (month) return single(Number(month[1]));
  const fiscal = /^(\d{4})\/(\d{2})$/.exec(value);
  if (fiscal) {
    const from = Number(fiscal[1]);
    return { from, to: from + 1 };
  }
  const span = /^(\d{4})-(\d{4})$/.exec(value);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  return null;
}

/** The year that stands for a period on a time axis and in comparisons: its last year. Null when unknown. */
export function yearOf(value: number | string | undefined): number | null {
  return parsePeriod(value)?.to ?? null;
}

/** Entries from the latest year to the earliest, those without a known year last; entries of one year keep their order. */
export function newestFirst<Entry extends { readonly year?: number | string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const year = (entry: Entry): number => yearOf(entry.year) ?? Number.NEGATIVE_INFINITY;
  return entries.toSorted((a, b) => (year(a) === year(b) ? 0 : year(b) - year(a)));
}

function single(year: number): Period {
  return { from: year, to: year };
}
