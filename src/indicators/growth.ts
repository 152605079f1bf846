import { parseCitations } from "../model/citation.ts";
import { yearOf } from "../model/period.ts";
import type { AbsenceReason } from "./definition.ts";
import { documentOf } from "./documents.ts";
import { compareByPreference, type Placed, type Preference } from "./preference.ts";
import type { Stated } from "./result.ts";

/** First and last figure must lie at least so many years apart. */
const yearsNeeded = 2;

/** Figures of one definition, the preferred one of each year, from the first year to the last. */
interface Series<Entry> {
  readonly definition: string;
  readonly first: Placed<Entry>;
  readonly last: Placed<Entry>;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A rate of growth with the two figures that it rests on. */
export interface Growth<Entry> extends Series<Entry> {
  /** Per cent per year; null when the first figure is zero. */
  readonly rate: number | null;
}

export interface GrowthOptions<Entry> {
  /** What the figure counts: only figures of one definition make a series. */
  readonly definitionOf: (entry: Entry) => string;
  readonly amountOf: (entry: Entry) => number;
  readonly preference: Preference<Entry>;
  /** Definition of the newest figure; its series comes before all others. */
  readonly preferred?: string | undefined;
}

/**
 * Compound annual growth: 100 × ((last / first)^(1 / years between) − 1).
 *
 * @returns the growth of the preferred series, or why there is none; undated figures are left out
 */
export function growthOf<Entry extends Stated>(
  entries: readonly Placed<Entry>[],
  { definitionOf, amountOf, preference, preferred }: GrowthOptions<Entry>,
): Growth<Entry> | AbsenceReason {
  const dated = entries.filter(({ entry }) => yearOf(entry.year) !== null);
  if (dated.length === 0) return "not-reported";
  const all = seriesByDefinition(dated, definitionOf, preference);
  const series = chooseSeries(all, preferred);
  if (!series) return all.length > 1 ? "different-definitions" : "too-few-inputs";
  const [from, to] = [amountOf(series.first.entry), amountOf(series.last.entry)];
  const years = series.lastYear - series.firstYear;
  return { ...series, rate: from === 0 ? null : 100 * ((to / from) ** (1 / years) - 1) };
}

/** The series of the preferred definition, otherwise the one that reaches furthest towards today. */
function chooseSeries<Entry>(
  all: readonly Series<Entry>[],
  preferred: string | undefined,
): Series<Entry> | undefined {
  const longEnough = all.filter(({ firstYear, lastYear }) => lastYear - firstYear >= yearsNeeded);
  return (
    longEnough.find(({ definition }) => definition === preferred) ??
    longEnough.reduce<Series<Entry> | undefined>(
      (best, own) => (best && best.lastYear >= own.lastYear ? best : own),
      undefined,
    )
  );
}

/** First and last dated figure of each definition. */
function seriesByDefinition<Entry extends Stated>(
  dated: readonly Placed<Entry>[],
  definitionOf: (entry: Entry) => string,
  preference: Preference<Entry>,
): Series<Entry>[] {
  return [...Map.groupBy(dated, ({ entry }) => definitionOf(entry))].flatMap(([definition, entries]) => {
    const ordered = entries
      .map((placed) => ({ placed, year: yearOf(placed.entry.year) ?? 0 }))
      .sort((a, b) => a.year - b.year || compareByPreference(a.placed, b.placed, preference));
    const [first] = ordered;
    const lastYear = ordered.at(-1)?.year;
    const last = ordered.find(({ year }) => year === lastYear);
    if (!first || !last) return [];
    return { definition, first: first.placed, last: last.placed, firstYear: first.year, lastYear: last.year };
  });
}

/**
 * Whether first and last figure come from different documents, which may count differently: a remark beside the rate.
 * Empty when they share one.
 */
export function documentsOf(
  first: Stated,
  last: Stated,
  { dataset, record }: Pick<Preference<never>, "dataset" | "record">,
): { readonly documents?: "different" } {
  const documents = ({ source: citations }: Stated) =>
    parseCitations(citations).map(({ source }) => documentOf(dataset, record, source) ?? source);
  const known = new Set(documents(first));
  return documents(last).some((document) => known.has(document)) ? {} : { documents: "different" };
}
