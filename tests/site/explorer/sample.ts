import { type Catalogue, makeCatalogue } from "../../../src/site/explorer/catalogue.ts";
import { type ExplorerState, startState } from "../../../src/site/explorer/state.ts";
import { buildExplorerIndex } from "../../../src/site/explorer-index.ts";
import type { Parts } from "../../indicators/build.ts";
import { makeSite } from "../make-site.ts";

/** The catalogue that the explorer's script makes of some records. */
export function catalogueOf(clusters: Parts["clusters"] = sampleClusters): Catalogue {
  const site = makeSite({ clusters: clusters ?? {} }, { url: "https://example.org" });
  return makeCatalogue(buildExplorerIndex(site), (facet) => `no ${facet}`);
}

const source = "guide p. 1";
const counted = "member-firms";

function staged(stage: "initiation" | "establishment" | "transformation") {
  return { maturity: [{ year: 2020, stage, basis: "assessed" as const, source }] };
}

/** Four clusters that differ in everything that is filtered and ordered by. */
export const sampleClusters = {
  alpha: {
    name: "Älpha Valley",
    country: "KE",
    sector: "automotive",
    place: { name: "Łódź Street, Nairobi", coordinates: [-1.29, 36.82] },
    native_name: { sw: "Bonde la Alfa" },
    members: [
      { year: 2015, total: 20, counted, source },
      { year: 2019, total: 40, counted, qualifier: "about", source },
    ],
    ...staged("establishment"),
  },
  beta: {
    name: "Beta",
    country: "UG",
    sector: "agrifood",
    members: [{ year: 2018, total: 100, counted, source }],
    founded: { year: 2001, what: "initiative", source },
    ...staged("initiation"),
  },
  gamma: { name: "Gamma", country: "DE", sector: "automotive", ...staged("establishment") },
  delta: {
    name: 'Delta, "the" second',
    country: "DE",
    sector: "agrifood",
    members: [{ year: 2018, total: 40, counted, source }],
    financing: [
      {
        year: 2018,
        basis: "actual",
        parts: { public: 70, "membership-fees": 30 },
        completeness: "complete",
        source,
      },
    ],
  },
} as unknown as NonNullable<Parts["clusters"]>;

/** A state that differs from the start in some points. */
export function chosen(some: Partial<ExplorerState>): ExplorerState {
  return { ...startState, ...some };
}

/** Ids of clusters by their positions. */
export function idsAt({ index }: Catalogue, positions: readonly number[]): string[] {
  return positions.map((at) => index.ids[at] ?? "");
}
