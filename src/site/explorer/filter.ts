import { wordsOf } from "../../text/fold.ts";
import type { Catalogue, CatalogueFacet } from "./catalogue.ts";
import type { ExplorerState } from "./state.ts";

/** A filter that can be taken out: a facet with all its values, or the words. */
export type FilterName = { readonly facet: string } | "words";

/** What a choice leaves. */
export interface Outcome {
  /** Clusters that pass all filters, by their position in the index, in its order. */
  readonly matching: readonly number[];
  /** By facet, for each of its values, the clusters that choosing it would show beside the other facets' choices. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
  /** For each filter in use, the number of clusters that would pass without it, the largest first. */
  readonly ifRemoved: readonly { readonly filter: FilterName; readonly count: number }[];
}

/** A facet in which something is chosen. */
interface Active {
  readonly facet: CatalogueFacet;
  /** True at the positions of chosen values. */
  readonly chosen: readonly boolean[];
  readonly numberChosen: number;
}

/**
 * Filters all clusters in one pass and counts what other choices would give. A cluster that fails at one filter only
 * is what that filter alone keeps out: it counts for the other values of that facet, and for taking the filter out.
 */
export function filterClusters(catalogue: Catalogue, { words, filters }: ExplorerState): Outcome {
  const { facets, size, searched } = catalogue;
  const wanted = wordsOf(words);
  const active = facets.flatMap((facet) => activate(facet, filters[facet.id]) ?? []);
  const counts = new Map(facets.map(({ id, values }) => [id, new Array<number>(values.length).fill(0)]));
  const matching: number[] = [];
  const keptOut = new Array<number>(active.length).fill(0);
  let keptOutByWords = 0;

  for (let cluster = 0; cluster < size; cluster += 1) {
    const text = searched[cluster] ?? "";
    const failsWords = !wanted.every((word) => text.includes(word));
    const failed = failingFilters(active, cluster, failsWords ? 0 : 1);
    const [first] = failed;
    if (failsWords) {
      if (failed.length === 0) keptOutByWords += 1;
    } else if (first === undefined) {
      matching.push(cluster);
      for (const facet of facets) addTo(counts.get(facet.id), facet, cluster);
    } else if (failed.length === 1) {
      keptOut[first] = (keptOut[first] ?? 0) + 1;
      const { facet } = active[first] as Active;
      if (!facet.needsAll) addTo(counts.get(facet.id), facet, cluster);
    }
  }
  const removals = active.map(({ facet }, at) => ({
    filter: { facet: facet.id } as FilterName,
    count: matching.length + (keptOut[at] ?? 0),
  }));
  if (wanted.length > 0) removals.push({ filter: "words", count: matching.length + keptOutByWords });
  return { matching, counts, ifRemoved: removals.sort((a, b) => b.count - a.count) };
}

function activate(facet: CatalogueFacet, chosen: readonly string[] | undefined): Active | null {
  if (!chosen || chosen.length === 0) return null;
  const flags = facet.values.map(({ id }) => chosen.includes(id));
  return { facet, chosen: flags, numberChosen: flags.filter(Boolean).length };
}

/** Positions of the active facets that a cluster fails; no more than one more than `enough`. */
function failingFilters(active: readonly Active[], cluster: number, enough: number): number[] {
  const failed: number[] = [];
  for (let at = 0; at < active.length && failed.length <= enough; at += 1) {
    if (!passes(active[at] as Active, cluster)) failed.push(at);
  }
  return failed;
}

function passes({ facet, chosen, numberChosen }: Active, cluster: number): boolean {
  let found = 0;
  for (const at of facet.positions[cluster] ?? []) if (chosen[at]) found += 1;
  return facet.needsAll ? found === numberChosen : found > 0;
}

function addTo(counts: number[] | undefined, facet: CatalogueFacet, cluster: number): void {
  if (!counts) return;
  for (const at of facet.positions[cluster] ?? []) counts[at] = (counts[at] ?? 0) + 1;
}
