import type { Dataset, FinancingPattern } from "../model/dataset.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { type ChosenMix, chosenMix } from "./financing-mix.ts";
import { type Bucket, buckets, hasMixedPart, shareOf, sharesByBucket } from "./financing-parts.ts";
import { patternOf } from "./financing-pattern-choice.ts";
import { absent, inputOf, present } from "./result.ts";
import { sum } from "./statistics.ts";

/** How far the mix of a cluster lies from the published mix of its region. */
export const distanceToRegion: ClusterIndicator = {
  subject: "cluster",
  id: "financing.distance_to_region",
  group: "financing",
  label: "Distance to the regional pattern",
  question: "How much of its money would have to come from elsewhere to match the pattern of its region?",
  formula:
    "½ Σ |s − r| over the main groups; s = share in the cluster, r = share in the pattern, both in percent",
  unit: "percentage points",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: ["financing[].parts", "country"],
  shownWhen:
    "A published pattern covers the country and both mixes are complete. Of a pattern that prints some parts only, the differences of these parts are shown beside it.",
  method: "giz-cluster-guide-2021 p. 110, with the distance of total variation",
  limits:
    "Being like the region is no aim in itself. Patterns come from single surveys of other years and samples. Surveys are preferred, then the pattern of the fewest countries.",
  compute(cluster, dataset) {
    const chosen = chosenMix(cluster, dataset);
    if (typeof chosen === "string") return absent(chosen);
    const pattern = patternOf(cluster, dataset);
    if (!pattern?.record.mix) return absent("no-pattern", chosen.inputs, { coverage: 0.5 });
    const { parts, completeness } = pattern.record.mix;
    const inputs = [...chosen.inputs, ...patternInputs(pattern)];
    const printed = new Map(Object.entries(parts));
    const differences = printedDifferences(dataset, chosen, printed);
    const extra = { pattern: pattern.id, ...differences };
    const coverage = chosen.known;
    if (!chosen.isWhole || completeness !== "complete")
      return absent("incomplete-mix", inputs, { coverage, extra });
    if (hasMixedPart(dataset, chosen.shares) !== hasMixedPart(dataset, printed)) {
      return absent("parts-not-told-apart", inputs, { coverage, extra });
    }
    const distance = distanceBetween(
      sharesByBucket(dataset, chosen.shares),
      sharesByBucket(dataset, printed),
    );
    return present(distance, "derived", inputs, { extra: { pattern: pattern.id } });
  },
};

/**
 * Half the sum of absolute differences, in percentage points: 0 for equal mixes, 100 for mixes without a common source.
 * Both are divided by their sum, so that rounding in print does not count as a difference.
 */
function distanceBetween(own: ReadonlyMap<Bucket, number>, other: ReadonlyMap<Bucket, number>): number {
  const [ownSum, otherSum] = [sum([...own.values()]), sum([...other.values()])];
  const differences = ([...buckets, "mixed"] as const).map((bucket) =>
    Math.abs((100 * (own.get(bucket) ?? 0)) / ownSum - (100 * (other.get(bucket) ?? 0)) / otherSum),
  );
  return Math.min(100, sum(differences) / 2);
}

/** Absolute difference of each part that the pattern prints and the cluster tells, in percentage points. */
function printedDifferences(
  dataset: Dataset,
  chosen: ChosenMix,
  printed: ReadonlyMap<string, number>,
): Record<string, number> {
  const differences: Record<string, number> = {};
  for (const [term, share] of printed) {
    const own = shareOf(dataset, chosen, term);
    if (typeof own === "number") differences[`difference_${term}`] = Math.abs(own - share);
  }
  return differences;
}

function patternInputs({ id, record }: FinancingPattern): TraceInput[] {
  const { mix, period } = record;
  return Object.entries(mix?.parts ?? {}).map(([term, share]) =>
    inputOf(`financing/${id}`, `mix.parts.${term}`, share, {
      year: period,
      provenance: mix?.provenance,
      source: mix?.source,
    }),
  );
}
