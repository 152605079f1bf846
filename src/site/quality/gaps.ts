import { type RegionCoverage, thinRegion, thinSector } from "../../quality/gaps.ts";
import type { Quality } from "../../quality/quality.ts";
import { formatShare, list } from "../../text/format.ts";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { cell, numeric, type QualitySection, sectionNames, whole, words } from "./section.ts";

export function regionSection(site: Site, { regions }: Quality): QualitySection {
  const own = words.regions;
  const label = (id: string): string => site.label("regions", id);
  const known = regions.filter(({ clusters }) => clusters > 0);
  const largest = known.toSorted((a, b) => b.clusters - a.clusters)[0];
  const thin = list(regions.filter(({ isThin }) => isThin).map(({ region }) => label(region)));
  return {
    id: "regions",
    title: own.title,
    lead: [
      own.lead(thin, whole(thinRegion.clusters), ""),
      ...(largest ? [own.largest(label(largest.region), formatShare(100 * largest.share, 0))] : []),
    ].join(" "),
    columns: [
      { label: own.region },
      numeric(own.clusters),
      numeric(own.share),
      numeric(own.countries),
      { label: own.thin },
      { label: own.sections, prose: true },
    ],
    rows: regions.map((row) => [
      known.includes(row)
        ? { text: label(row.region), href: address.region(row.region) }
        : cell(label(row.region)),
      cell(whole(row.clusters)),
      cell(formatShare(100 * row.share, 0)),
      cell(own.of(whole(row.countriesWithRecord), whole(row.countries))),
      cell(row.isThin ? own.yes : own.no),
      cell(hardlyKnown(row)),
    ]),
  };
}

function hardlyKnown({ clusters, thinSections }: RegionCoverage): string {
  if (clusters === 0) return words.regions.empty;
  return list(thinSections.map((section) => sectionNames[section].toLowerCase())) || words.regions.none;
}

export function sectorSection(site: Site, { sectors }: Quality): QualitySection {
  const own = words.sectors;
  const thin = sectors.filter(({ isThin }) => isThin).map(({ sector }) => site.label("sectors", sector));
  return {
    id: "sectors",
    title: own.title,
    lead: own.lead(thin.map((label) => label.toLowerCase()).join("; "), whole(thinSector)),
    columns: [
      { label: own.sector },
      numeric(words.regions.clusters),
      numeric(own.regions),
      { label: words.regions.thin },
    ],
    rows: sectors
      .toSorted((a, b) => b.clusters - a.clusters)
      .map(({ sector, clusters, regions, isThin }) => [
        {
          text: site.label("sectors", sector),
          ...(clusters > 0 ? { href: address.sector(sector) } : {}),
        },
        cell(whole(clusters)),
        cell(whole(regions)),
        cell(isThin ? words.regions.yes : words.regions.no),
      ]),
  };
}
