import { ageYears } from "../indicators/age.ts";
import type { AreaProfile } from "../indicators/area-profile.ts";
import { publicShareOfFinance } from "../indicators/financing-shares.ts";
import { membersTotal } from "../indicators/members-total.ts";
import { clusterMixes } from "./financing-views.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";
import { type IndicatorSummary, profileOf, summariseIndicator } from "./summaries.ts";

/** The few figures of an area that its headline says and other areas are set beside. */
export interface AreaFigures {
  readonly clusters: number;
  /** Clusters with a coded stage. */
  readonly coded: number;
  readonly profile: AreaProfile;
  /** The stage at which most of the coded clusters stand; several when equal, none without a coded one. */
  readonly commonest: readonly { readonly id: string; readonly count: number }[];
  /** Clusters with a financing mix that gives shares, and those of them whose mix is complete. */
  readonly mixes: number;
  readonly completeMixes: number;
  readonly publicShare: IndicatorSummary;
  /** Known public shares that say what a programme prescribes, not what the cluster received. */
  readonly sharesByRule: number;
  readonly members: IndicatorSummary;
  readonly age: IndicatorSummary;
}

/** Figures by area, since one area is set beside many others. An area belongs to one site, so its figures never change. */
const known = new WeakMap<Portfolio, AreaFigures>();

export function figuresOf(site: Site, portfolio: Portfolio): AreaFigures {
  const found = known.get(portfolio);
  if (found) return found;
  const made = makeFigures(site, portfolio);
  known.set(portfolio, made);
  return made;
}

function makeFigures(site: Site, portfolio: Portfolio): AreaFigures {
  const { clusters } = portfolio;
  const profile = profileOf(site, portfolio);
  const mixes = clusterMixes(site, clusters);
  const most = Math.max(0, ...profile.stages.map(({ count }) => count));
  return {
    clusters: clusters.length,
    coded: clusters.length - profile.notCoded,
    profile,
    commonest: most === 0 ? [] : profile.stages.filter(({ count }) => count === most),
    mixes: mixes.length,
    completeMixes: mixes.filter(({ chosen }) => chosen.isWhole).length,
    sharesByRule: clusters.filter(({ id }) => {
      const result = site.indicators.result(id, publicShareOfFinance.id);
      return typeof result?.value === "number" && result.extra?.basis === "programme-rule";
    }).length,
    publicShare: summariseIndicator(site, publicShareOfFinance, clusters),
    members: summariseIndicator(site, membersTotal, clusters),
    age: summariseIndicator(site, ageYears, clusters),
  };
}
