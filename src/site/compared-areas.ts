import { comparedRegions, regionLineage, regionOfCountry } from "../model/geography.ts";
import { address } from "./address.ts";
import { type Portfolio, worldPath as world } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** Which areas a page sets its own beside, so that a reader sees whether a figure is high, low, or only known better. */

const compared: ReadonlySet<string> = new Set(comparedRegions.map((region) => address.region(region)));
/** More groupings or regions would make the table longer than a printed page. */
const most = 3;

/** The grouping beside every area, which the settings name as a reference; undefined where they name none. */
export function comparedGrouping({ dataset, lists }: Site): Portfolio | undefined {
  const { compared_grouping: id } = dataset.site;
  return lists.portfolios.find((portfolio) => portfolio.kind === "grouping" && portfolio.id === id);
}

/**
 * The area itself, then those it is part of or has parts in, then its neighbours, the compared grouping and the world.
 * Areas without a single cluster are left out: they have nothing to compare.
 */
export function comparedAreas(site: Site, portfolio: Portfolio): Portfolio[] {
  const byPath = new Map(site.lists.portfolios.map((other) => [other.path, other]));
  const reference = comparedGrouping(site);
  const always = reference ? [reference.path, world] : [world];
  const paths = new Set([portfolio.path, ...relatedPaths(site, portfolio), ...always]);
  return [...paths].flatMap((path) => {
    const other = byPath.get(path);
    return other && (other === portfolio || other.clusters.length > 0) ? [other] : [];
  });
}

function relatedPaths(site: Site, portfolio: Portfolio): string[] {
  const wider = portfolio.wider.map(({ path }) => path).filter((path) => path !== world);
  switch (portfolio.kind) {
    case "country": {
      const above = wider.filter((path) => path.startsWith(address.regions)).reverse();
      // Its smallest region and the compared one; what lies between and above adds little to both.
      const regions = above.filter((path, index) => index === 0 || compared.has(path));
      const groupings = site.lists.portfolios
        .filter(({ kind, path }) => kind === "grouping" && wider.includes(path))
        .sort((a, b) => a.countries.length - b.countries.length)
        .slice(0, most);
      return [...regions, ...groupings.map(({ path }) => path)];
    }
    case "region":
      return [...wider.reverse(), ...neighbours(site, portfolio)];
    case "grouping":
      return regionsOfMembers(site, portfolio);
    case "sector":
      return wider;
  }
}

/** Regions below the same wider one; of the world, its continents. */
function neighbours(site: Site, { id, path, term }: Portfolio): string[] {
  const above = path === world ? id : term.broader;
  return site.lists.portfolios
    .filter((other) => other.kind === "region" && other.path !== path && other.term.broader === above)
    .map((other) => other.path);
}

/** The compared regions in which most of the member states lie. */
function regionsOfMembers({ dataset }: Site, { countries }: Portfolio): string[] {
  const lineages = countries.map((country) => regionLineage(dataset, regionOfCountry(dataset, country)));
  return comparedRegions
    .map((region) => ({ region, members: lineages.filter((lineage) => lineage.includes(region)).length }))
    .filter(({ members }) => members > 0)
    .sort((a, b) => b.members - a.members)
    .slice(0, most)
    .map(({ region }) => address.region(region));
}
