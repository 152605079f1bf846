import type { Cluster, Dataset } from "../model/dataset.ts";
import { parseMoney } from "../model/money.ts";
import type { EconomicFigures } from "../model/types.generated.ts";
import type { AbsenceReason, TraceInput } from "./definition.ts";
import { type Pair, pairByYear } from "./pairing.ts";
import { type Placed, type Preference, placedWhere } from "./preference.ts";
import { clusterPath, inputOf } from "./result.ts";
import { positionOf } from "./vocabulary-lookup.ts";

export type EconomicField = "firms" | "employees" | "turnover" | "exports" | "export_share";

/** A ratio of two figures of one perimeter, at most a year apart. */
export interface EconomicRatio {
  readonly upper: number;
  readonly lower: number;
  /** Currency of an amount of money; null for counts. */
  readonly currency: string | null;
  readonly perimeter: string;
  readonly pair: Pair<EconomicFigures, EconomicFigures>;
  readonly inputs: readonly TraceInput[];
}

/** How one value is preferred to another among economic figures: perimeters in the order of their vocabulary. */
export function economyPreference(cluster: Cluster, dataset: Dataset): Preference<EconomicFigures> {
  return {
    dataset,
    record: cluster.record,
    definitionRank: ({ perimeter }) => positionOf(dataset, "perimeters", perimeter),
  };
}

/** Entries that give a field. */
export function entriesWith(cluster: Cluster, field: EconomicField): Placed<EconomicFigures>[] {
  return placedWhere(cluster.record.economy, (entry) => entry[field] !== undefined);
}

/** One field of one entry as an input. */
export function economyInput(
  cluster: Cluster,
  { entry, index }: Placed<EconomicFigures>,
  field: EconomicField,
): TraceInput {
  return inputOf(clusterPath(cluster), `economy[${index}].${field}`, entry[field] ?? null, entry);
}

/** Finds the two figures of a ratio. Two amounts must be in one currency: nothing is converted. */
export function economicRatio(
  cluster: Cluster,
  dataset: Dataset,
  upperField: EconomicField,
  lowerField: EconomicField,
): EconomicRatio | AbsenceReason {
  const preference = economyPreference(cluster, dataset);
  const pair = pairByYear(
    entriesWith(cluster, upperField),
    entriesWith(cluster, lowerField),
    (upper, lower) => {
      const currencies = [currencyIn(upper[upperField]), currencyIn(lower[lowerField])];
      return (
        upper.perimeter === lower.perimeter && (currencies.includes(null) || currencies[0] === currencies[1])
      );
    },
    { upper: preference, lower: preference },
  );
  if (typeof pair === "string") return pair;
  const [upper, lower] = [pair.upper.entry[upperField], pair.lower.entry[lowerField]];
  return {
    upper: amountIn(upper),
    lower: amountIn(lower),
    currency: currencyIn(upper) ?? currencyIn(lower),
    perimeter: pair.upper.entry.perimeter,
    pair,
    inputs: [economyInput(cluster, pair.upper, upperField), economyInput(cluster, pair.lower, lowerField)],
  };
}

/** The number of a figure: a count, or the amount of a sum of money in its own currency. */
export function amountIn(value: number | string | undefined): number {
  return typeof value === "string" ? (parseMoney(value)?.amount ?? 0) : (value ?? 0);
}

/** The currency of a sum of money; null for a count. */
export function currencyIn(value: number | string | undefined): string | null {
  return typeof value === "string" ? (parseMoney(value)?.currency ?? null) : null;
}
