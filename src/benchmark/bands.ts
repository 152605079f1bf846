import { median, seededRandom } from "../indicators/statistics.ts";

/** One record in a ranking: its values by component; null where unknown. */
export interface RankedRow {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

/** Where a record stands when the choices that nobody can prove are varied. */
export interface RankBand {
  readonly id: string;
  /** Rank in the 5th and the 95th of a hundred draws; 1 is the highest value. */
  readonly low: number;
  readonly high: number;
  /** Rank in the middle of all draws. */
  readonly middle: number;
  /** Number of records ranked. */
  readonly of: number;
  /** Records whose band overlaps this one: they cannot be told apart from it. */
  readonly notDistinguishable: number;
}

export interface BandOptions {
  readonly seed: string;
  readonly draws?: number;
}

/** Share of the draws outside the band on each side. */
const tail = 0.05;
/** Weights are drawn between half and one and a half times the equal weight. */
const [leastWeight, weightSpread] = [0.5, 1];

const normalisations = [byRange, byDeviation, byRank] as const;
const treatments = ["known-only", "median", "drawn"] as const;

/**
 * Ranks records by a composite of several components, and tells how far the rank depends on choices that could have
 * been made otherwise. Each draw picks one of three normalisations (range, standard deviation, percentile rank), weights
 * between ½ and 1½ of equal ones, and one of three treatments of missing values (mean of the known ones, the median of
 * the others, a value drawn from the others). After OECD and JRC, "Handbook on Constructing Composite Indicators", 2008,
 * step 7. Equal values get equal ranks. The same rows and seed give the same bands on every machine.
 *
 * @param rows all components point upwards: a higher value is a higher rank; at least one value known in each row
 */
export function rankBands(
  rows: readonly RankedRow[],
  { seed, draws = 1000 }: BandOptions,
): Map<string, RankBand> {
  const columns = columnsOf(rows);
  const normalised = normalisations.map((normalise) => columns.map(normalise));
  const random = seededRandom(seed);
  const ranks = Array.from({ length: draws }, () => {
    const scaled = pick(normalised, random);
    const weights = columns.map(() => leastWeight + weightSpread * random());
    return ranksOf(composites(scaled, weights, pick(treatments, random), random));
  });
  return summarise(rows, ranks);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Values by component, NaN for unknown ones. */
function columnsOf(rows: readonly RankedRow[]): Float64Array[] {
  return Array.from({ length: rows[0]?.values.length ?? 0 }, (_, component) =>
    Float64Array.from(rows, ({ values }) => values[component] ?? Number.NaN),
  );
}

function known(column: Float64Array): number[] {
  return [...column].filter((value) => !Number.isNaN(value));
}

/** 0 for the lowest and 1 for the highest value; ½ for all when they are equal. */
function byRange(column: Float64Array): Float64Array {
  const values = known(column);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return column.map((value) => (high > low ? (value - low) / (high - low) : value * 0 + 0.5));
}

/** Standard deviations from the mean, set on the scale of the others: ½ is the mean, two deviations are ½ away. */
function byDeviation(column: Float64Array): Float64Array {
  const values = known(column);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return column.map((value) => (deviation > 0 ? 0.5 + (value - mean) / deviation / 4 : value * 0 + 0.5));
}

/** Percentile rank among the known values, 0 to 1. */
function byRank(column: Float64Array): Float64Array {
  const sorted = Float64Array.from(known(column)).sort();
  return column.map((value) => {
    if (Number.isNaN(value)) return value;
    const below = countBelow(sorted, value);
    const equal = countBelow(sorted, value, true) - below;
    return (below + equal / 2) / sorted.length;
  });
}

/** Number of sorted values below one, or up to and with it, by bisection. */
function countBelow(sorted: Float64Array, value: number, withEqual = false): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle] as number;
    if (other < value || (withEqual && other === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The weighted mean of the components of every record. */
function composites(
  columns: readonly Float64Array[],
  weights: readonly number[],
  treatment: (typeof treatments)[number],
  random: () => number,
): Float64Array {
  const size = columns[0]?.length ?? 0;
  const [sums, weightsUsed] = [new Float64Array(size), new Float64Array(size)];
  columns.forEach((column, component) => {
    const weight = weights[component] as number;
    const others = treatment === "known-only" ? [] : known(column);
    const middle = treatment === "median" ? (median(others) ?? Number.NaN) : Number.NaN;
    for (let row = 0; row < size; row += 1) {
      let value = column[row] as number;
      if (Number.isNaN(value)) {
        if (others.length === 0) continue;
        value = treatment === "drawn" ? pick(others, random) : middle;
      }
      sums[row] = (sums[row] as number) + weight * value;
      weightsUsed[row] = (weightsUsed[row] as number) + weight;
    }
  });
  return sums.map((sum, row) => sum / (weightsUsed[row] as number));
}

/** Rank 1 for the highest; equal values share the better rank. */
function ranksOf(values: Float64Array): Uint32Array {
  const sorted = Float64Array.from(values).sort();
  return Uint32Array.from(values, (value) => values.length - countBelow(sorted, value, true) + 1);
}

function summarise(rows: readonly RankedRow[], ranks: readonly Uint32Array[]): Map<string, RankBand> {
  const at = (share: number): number => Math.round(share * (ranks.length - 1));
  const bands = rows.map(({ id }, row) => {
    const own = Uint32Array.from(ranks, (draw) => draw[row] as number).sort();
    const [low, middle, high] = [tail, 0.5, 1 - tail].map((share) => own[at(share)] as number);
    return { id, low: low as number, middle: middle as number, high: high as number };
  });
  const lows = Float64Array.from(bands, ({ low }) => low).sort();
  const highs = Float64Array.from(bands, ({ high }) => high).sort();
  return new Map(
    bands.map((band) => {
      const beyond = bands.length - countBelow(lows, band.high, true) + countBelow(highs, band.low);
      return [band.id, { ...band, of: bands.length, notDistinguishable: bands.length - 1 - beyond }];
    }),
  );
}
