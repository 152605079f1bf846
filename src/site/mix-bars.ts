import type { FinancingMix as MixBar, MixPart } from "../charts/financing-mix.ts";
import type { FinancingKey } from "../charts/words.ts";
import { sharesOf, sumTolerance } from "../indicators/financing-mix.ts";
import { bucketOf } from "../indicators/financing-parts.ts";
import { sum } from "../indicators/statistics.ts";
import type { Dataset, FinancingPattern } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { FinancingMix } from "../model/types.generated.ts";
import { formatPeriod, qualify, roundTo } from "../text/format.ts";
import { text } from "../text/index.ts";
import type { Shown } from "./area.ts";

/** Turns financing mixes into bars: shares, the key that gives the colour, and the part that nobody states. */

/** Terms that the charts tell apart; all others take the colour of their main group. */
const ownKeys: Readonly<Record<string, FinancingKey>> = {
  "membership-fees": "fees",
  "fee-based-services": "services",
  "services-and-projects": "services-and-projects",
};

/** The key under which charts draw a source of finance. */
export function financingKeyOf(dataset: Dataset, term: string): FinancingKey {
  const bucket = bucketOf(dataset, term);
  return ownKeys[term] ?? (bucket === "mixed" ? "services-and-projects" : bucket);
}

type AnyMix = Pick<FinancingMix, "parts" | "total" | "completeness">;

/** The parts of a mix in per cent; null when they cannot be turned into shares or do not add up as the record says. */
export function usableShares(mix: AnyMix): ReadonlyMap<string, number> | null {
  const shares = sharesOf(mix);
  if (typeof shares === "string") return null;
  const known = sum([...shares.values()]);
  // Must match `readMix` in src/indicators/financing-mix.ts, so that pages and indicators use the same mixes.
  const isBroken =
    known > 100 + sumTolerance || (mix.completeness === "complete" && known < 100 - sumTolerance);
  return isBroken ? null : shares;
}

/** Parts of a bar and the rest that the source does not state. Two decimals, so that a table shows no rounding dust. */
export function partsOf(
  site: Shown,
  shares: ReadonlyMap<string, number>,
  isWhole: boolean,
): { parts: MixPart[]; unknownShare: number } {
  const parts = [...shares].map(([term, share]) => ({
    key: financingKeyOf(site.dataset, term),
    label: shortLabel(site.dataset, term),
    share: roundTo(share, 2),
  }));
  const known = sum(parts.map(({ share }) => share));
  return { parts, unknownShare: isWhole ? 0 : roundTo(Math.max(0, 100 - known), 2) };
}

/** Label that may stand inside a bar. */
function shortLabel(dataset: Dataset, term: string): string {
  const known = vocabularyOf(dataset, "financing-sources").terms.get(term);
  const label = known?.short_label ?? known?.label ?? term;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Year and basis of a mix: "2021, budget", with "about" where the source rounds. */
export function mixCircumstances(
  site: Shown,
  mix: Pick<FinancingMix, "year" | "basis" | "qualifier">,
): string {
  const basis = text.financing.basis[mix.basis] ?? site.label("financing-bases", mix.basis).toLowerCase();
  return [formatPeriod(mix.year), basis, qualify("", mix.qualifier).trim()].filter(Boolean).join(", ");
}

/** The bar of a published pattern; null when it prints no shares. */
export function patternBar(
  site: Shown,
  { record }: FinancingPattern,
  label: string,
  href: string | null,
): MixBar | null {
  const shares = record.mix && usableShares(record.mix);
  if (!record.mix || !shares) return null;
  const about = qualify("", record.mix.qualifier).trim();
  return {
    label,
    sub: [formatPeriod(record.period), about].filter(Boolean).join(", "),
    ...partsOf(site, shares, record.mix.completeness === "complete"),
    href,
  };
}

/** Order by public share from high to low; mixes whose public share is not known come last, by name. */
export function byPublicShare(
  a: { publicShare: number | null; name: string },
  b: { publicShare: number | null; name: string },
): number {
  return (b.publicShare ?? -1) - (a.publicShare ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
