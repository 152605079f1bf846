import {
  type ComparedRegion,
  comparedRegions,
  countriesCovered,
  regionLineage,
  regionOfCountry,
} from "../model/geography.ts";
import type { AreaCovered } from "../model/types.generated.ts";
import { address } from "./address.ts";
import type { Link } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** The part of the site that shapes rows: the facts, the labels and the links. Small enough to build in a test. */
export type Shown = Pick<Site, "dataset" | "href" | "label">;

/** Name of the part of a country that a record speaks of; our lists end at countries. Undefined where it covers all of it. */
export function partOfCountry(covers: AreaCovered, place: string | undefined): string | undefined {
  return covers.subdivisions && (place ?? covers.as_stated);
}

/** The countries, regions and groupings that a record names, with their pages. */
export function areaLinks(site: Shown, covers: AreaCovered): Link[] {
  const link = (vocabulary: string, path: (id: string) => string) => (id: string) => ({
    label: site.label(vocabulary, id),
    path: path(id),
  });
  return [
    ...(covers.countries ?? []).map(link("countries", address.country)),
    ...(covers.regions ?? []).map(link("regions", address.region)),
    ...(covers.groupings ?? []).map(link("groupings", address.grouping)),
  ];
}

/**
 * Whether a record speaks of Europe or of parts of it, and of nothing else. A grouping counts as European when nine of
 * ten of its countries are: the European Union has a member, Cyprus, that the United Nations count as Western Asia.
 */
export function isEuropean(
  { dataset }: Shown,
  { countries = [], regions = [], groupings = [] }: AreaCovered,
): boolean {
  const named: AreaCovered[] = [
    ...countries.map((country) => ({ countries: [country] })),
    ...regions.map((region) => ({ regions: [region] })),
    ...groupings.map((grouping) => ({ groupings: [grouping] })),
  ];
  const isInEurope = (country: string): boolean => comparedRegionOfCountry(dataset, country) === "europe";
  return (
    named.length > 0 &&
    named.every((area) => {
      const covered = [...countriesCovered(dataset, area)];
      return covered.length > 0 && covered.filter(isInEurope).length >= 0.9 * covered.length;
    })
  );
}

/** Labels by which the search finds a record about an area. A record about the whole world has no region. */
export function areaFacets(site: Shown, covers: AreaCovered): { region: string[]; country: string[] } {
  return {
    region: comparedRegionsCovered(site, covers).map((region) => site.label("regions", region)),
    // A record about a grouping is found by its region; each of its countries would be too much said.
    country: (covers.countries ?? []).map((country) => site.label("countries", country)),
  };
}

/** Compared regions that a record touches, in their order; none for the whole world and for an area we cannot place. */
export function comparedRegionsCovered(
  { dataset }: Pick<Shown, "dataset">,
  covers: AreaCovered,
): ComparedRegion[] {
  if (covers.regions?.includes("world")) return [];
  const regions = new Set(
    [...countriesCovered(dataset, covers)].map((country) => comparedRegionOfCountry(dataset, country)),
  );
  return comparedRegions.filter((region) => regions.has(region));
}

function comparedRegionOfCountry(dataset: Shown["dataset"], country: string): ComparedRegion | undefined {
  const lineage = regionLineage(dataset, regionOfCountry(dataset, country));
  return comparedRegions.find((region) => lineage.includes(region));
}
