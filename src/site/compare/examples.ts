import { comparedRegions } from "../../model/geography.ts";
import { compareText } from "../../model/problem.ts";
import type { Portfolio, PortfolioKind } from "../portfolio.ts";
import type { Site } from "../site.ts";
import { newestAssessment } from "../stage.ts";
import { type CompareKind, compareAddress, compareKinds, fewestCompared, mostCompared } from "./address.ts";

/** A comparison to start from, made of what the data hold. */
export interface CompareExample {
  readonly kind: CompareKind;
  readonly names: readonly string[];
  readonly path: string;
}

/** So many stand beside each other in an example. */
const size = 3;
/** Peers from which the companions of a well-known cluster are taken. */
const peersConsidered = 20;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One example for each kind of which there are two and more. */
export function compareExamples(site: Site): CompareExample[] {
  const byKind: Readonly<Record<CompareKind, () => readonly Named[]>> = {
    clusters: () => wellKnownClusters(site),
    regions: () =>
      largest(site, "region").filter(({ id }) => comparedRegions.some((region) => region === id)),
    countries: () => largest(site, "country"),
    groupings: () => withoutCommonMembers(site),
    sectors: () => largest(site, "sector").filter(({ term }) => term.broader === undefined),
    stages: () => stagesWithClusters(site),
    policies: () => wellKnownPolicies(site),
  };
  return compareKinds.flatMap((kind) => {
    const chosen = byKind[kind]().slice(0, kind === "stages" ? mostCompared : size);
    if (chosen.length < fewestCompared) return [];
    return [
      {
        kind,
        names: chosen.map(({ name }) => name),
        path: compareAddress(
          chosen.map(({ id }) => id),
          kind,
        ),
      },
    ];
  });
}

/** The cluster with most values and those of its nearest peers that have most. */
function wellKnownClusters({ benchmark }: Site): Named[] {
  const number = ({ values }: { readonly values: object }): number => Object.keys(values).length;
  const [first] = [...benchmark.subjects.values()].sort(
    (a, b) => number(b) - number(a) || compareText(a.id, b.id),
  );
  if (!first) return [];
  const peers = (benchmark.peers(first, "nearest", peersConsidered) ?? [])
    .map(({ subject }) => subject)
    .sort((a, b) => number(b) - number(a));
  return [first, ...peers];
}

/** Areas by number of clusters. */
function largest(site: Site, kind: PortfolioKind): (Portfolio & Named)[] {
  return site.lists.portfolios
    .filter((portfolio) => portfolio.kind === kind && portfolio.clusters.length > 0)
    .map((portfolio) => ({ ...portfolio, name: portfolio.term.label }))
    .sort((a, b) => b.clusters.length - a.clusters.length);
}

/** A grouping of more members is nearly as wide as a continent, and tells little by its name. */
const mostMembers = 30;

/** A grouping and one that holds the half of it would say the same thing twice. */
function withoutCommonMembers(site: Site): Named[] {
  const taken = new Set<string>();
  return largest(site, "grouping").filter(({ countries }) => {
    if (countries.length > mostMembers || countries.some((country) => taken.has(country))) return false;
    for (const country of countries) taken.add(country);
    return true;
  });
}

function stagesWithClusters({ lists, dataset }: Site): Named[] {
  const coded = new Set<string | undefined>(
    dataset.clusters.map((cluster) => newestAssessment(cluster, dataset)?.stage),
  );
  return lists.stages.filter(({ id }) => coded.has(id)).map(({ id, label }) => ({ id, name: label }));
}

/** The policies of which most is recorded. */
function wellKnownPolicies({ dataset }: Site): Named[] {
  return dataset.policies
    .map(({ id, record }) => ({ id, name: record.name, number: Object.keys(record).length }))
    .sort((a, b) => b.number - a.number || compareText(a.id, b.id));
}
