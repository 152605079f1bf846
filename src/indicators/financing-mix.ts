import type { Cluster, Dataset } from "../model/dataset.ts";
import { parseMoney } from "../model/money.ts";
import { yearOf } from "../model/period.ts";
import type { FinancingMix } from "../model/types.generated.ts";
import type { AbsenceReason, TraceInput } from "./definition.ts";
import { oncePerCluster } from "./memo.ts";
import { chooseLatest, type Placed, type Preference, placedWhere } from "./preference.ts";
import { clusterPath, inputOf } from "./result.ts";

/** Sum of shares may miss 100 by rounding, in percentage points. Must match the validation rule for shares. */
export const sumTolerance = 0.5;

/** Of one year, money received comes before money promised, and that before money planned. */
const basisOrder = ["actual", "commitment", "budget", "not-stated", "programme-rule"];

/** A mix that somebody only wishes for is no fact about the cluster. */
const wished = "target";

/** The mix that all financing indicators of a cluster use. */
export interface ChosenMix {
  readonly mix: FinancingMix;
  readonly index: number;
  /** Share of the whole in percent by term as written. */
  readonly shares: ReadonlyMap<string, number>;
  /** Whether the parts make up the whole. */
  readonly isWhole: boolean;
  /** Share of the whole that is stated, 0 to 1. */
  readonly known: number;
  readonly inputs: readonly TraceInput[];
}

/** The chosen mix as shares, or why there is none that can be used. */
export const chosenMix = oncePerCluster((cluster, dataset): ChosenMix | AbsenceReason => {
  const chosen = latestMix(cluster, dataset, ({ basis }) => basis !== wished);
  return chosen ? readMix(cluster, chosen) : "not-reported";
});

/** The latest mix of those that pass a test; of one year by basis, then complete before partial, then by the rule. */
export function latestMix(
  cluster: Cluster,
  dataset: Dataset,
  keep: (mix: FinancingMix) => boolean,
): Placed<FinancingMix> | undefined {
  const preference: Preference<FinancingMix> = { dataset, record: cluster.record };
  const byYear = chooseLatest(placedWhere(cluster.record.financing, keep), preference);
  if (!byYear) return undefined;
  const year = yearOf(byYear.entry.year);
  const ofThatYear = placedWhere(cluster.record.financing, (mix) => keep(mix) && yearOf(mix.year) === year);
  const lowest = Math.min(...ofThatYear.map(({ entry }) => rankOf(entry)));
  return chooseLatest(
    ofThatYear.filter(({ entry }) => rankOf(entry) === lowest),
    preference,
  );
}

/** Rank within a year: the basis decides, a complete mix comes before a partial one. */
function rankOf({ basis, completeness }: FinancingMix): number {
  const place = basisOrder.indexOf(basis);
  return 2 * (place < 0 ? basisOrder.length : place) + (completeness === "complete" ? 0 : 1);
}

function readMix(cluster: Cluster, { entry: mix, index }: Placed<FinancingMix>): ChosenMix | AbsenceReason {
  const shares = sharesOf(mix);
  if (typeof shares === "string") return shares;
  const known = [...shares.values()].reduce((total, share) => total + share, 0);
  const isWhole = mix.completeness === "complete";
  if (known > 100 + sumTolerance || (isWhole && known < 100 - sumTolerance)) return "incomplete-mix";
  const record = clusterPath(cluster);
  const field = `financing[${index}]`;
  const inputs = Object.entries(mix.parts).map(([term, part]) =>
    inputOf(record, `${field}.parts.${term}`, part, mix),
  );
  if (mix.total !== undefined) inputs.push(inputOf(record, `${field}.total`, mix.total, mix));
  return { mix, index, shares, isWhole, known: Math.min(1, known / 100), inputs };
}

/**
 * The parts of a mix in percent of the whole. Shares stay as printed; amounts are divided by the total, or by their sum
 * when the mix is complete and no total is given.
 */
export function sharesOf(
  mix: Pick<FinancingMix, "parts" | "total" | "completeness">,
): Map<string, number> | AbsenceReason {
  const parts = Object.entries(mix.parts);
  const printed = new Map<string, number>();
  for (const [term, part] of parts) if (typeof part === "number") printed.set(term, part);
  if (printed.size === parts.length) return printed;
  if (printed.size > 0) return "different-definitions";

  const amounts = parts.map(([term, part]) => ({ term, money: parseMoney(String(part)) }));
  const total = mix.total === undefined ? null : parseMoney(mix.total);
  const currencies = new Set([
    ...amounts.map(({ money }) => money?.currency),
    ...(total ? [total.currency] : []),
  ]);
  if (currencies.size !== 1 || currencies.has(undefined)) return "different-definitions";
  if (!total && mix.completeness === "partial") return "incomplete-mix";
  const whole = total?.amount ?? amounts.reduce((sum, { money }) => sum + (money?.amount ?? 0), 0);
  if (whole === 0) return "division-by-zero";
  return new Map(amounts.map(({ term, money }) => [term, (100 * (money?.amount ?? 0)) / whole]));
}
