import { countriesOfCluster } from "../model/geography.ts";
import { count, list } from "../text/format.ts";
import { text } from "../text/index.ts";
import { figuresOf } from "./area-figures.ts";
import { dividePolicies } from "./area-policies.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";

const words = text.areaPage.headline;

/** What an area page says first: what is recorded, at which stage most clusters stand, what is known of money, and limits. */
export function headlineOf(site: Site, portfolio: Portfolio): string[] {
  const { clusters } = portfolio;
  const { own, wider } = dividePolicies(site, portfolio);
  const ofPolicies = [
    ...(clusters.length === 0 && own.length > 0 ? [words.policies(own.length)] : []),
    ...(clusters.length < 2 && wider.length > 0 ? [words.wider(wider.length)] : []),
  ];
  if (clusters.length === 0) return [words.none, ...ofPolicies];
  const limits = clusters.length > 1 ? [words.limits] : [];
  return [
    recorded(portfolio),
    stageSentence(site, portfolio),
    moneySentence(site, portfolio),
    ...ofPolicies,
    ...limits,
  ];
}

function recorded({ kind, clusters, countries }: Portfolio): string {
  const [only] = clusters;
  if (clusters.length === 1 && only) return words.one(only.record.name);
  const all = new Set(clusters.flatMap(countriesOfCluster));
  if (kind === "country") return words.many(clusters.length);
  if (kind === "sector") return words.inCountries(clusters.length, count(all.size, "country", "countries"));
  const present = countries.filter((country) => all.has(country)).length;
  const what = kind === "grouping" ? words.memberStates : words.countries;
  return words.ofMembers(clusters.length, present, countries.length, what);
}

function stageSentence(site: Site, portfolio: Portfolio): string {
  const { coded, clusters, commonest } = figuresOf(site, portfolio);
  const [first] = commonest;
  const label = (id: string): string => site.label("stages", id).toLowerCase();
  if (!first) return clusters === 1 ? words.oneNotCoded : words.notCoded;
  if (clusters === 1) return words.oneStage(label(first.id));
  const end =
    commonest.length > 1
      ? words.tied(first.count, list(commonest.map(({ id }) => label(id))))
      : words.commonest(first.count, coded, label(first.id));
  return `${words.coded(coded, clusters)}; ${end}`;
}

function moneySentence(site: Site, portfolio: Portfolio): string {
  const { clusters, mixes, completeMixes } = figuresOf(site, portfolio);
  if (mixes === 0) return words.noMix(clusters);
  return clusters === 1 ? words.oneMix(completeMixes === 1) : words.mixes(mixes, completeMixes);
}
