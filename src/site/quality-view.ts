import { labelOf } from "../model/dataset.ts";
import type { Conflict } from "../quality/conflicts.ts";
import { ageBands } from "../quality/figure-ages.ts";
import { type RegionCoverage, thinRegion, thinSector } from "../quality/gaps.ts";
import { type Quality, qualityOf } from "../quality/quality.ts";
import { count, formatMoneyText, formatNumber, formatShare, list, qualify } from "../text/format.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import type { Site } from "./site.ts";

/** A cell of a table: a text, with a link where it names a record. */
export interface QualityCell {
  readonly text: string;
  readonly href?: string;
}

/** A section on the quality of the data. The page and the command show the same. */
export interface QualitySection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly QualityCell[])[];
}

const words = text.quality;
/** Sections of a cluster record as the pages call them. */
const { sections } = text.pages;
const whole = (value: number): string => formatNumber(value, 0);
const share = (part: number, all: number): string => (all === 0 ? "" : formatShare((100 * part) / all, 0));
const cell = (shown: string): QualityCell => ({ text: shown });
const numeric = (label: string) => ({ label, numeric: true });

/** All sections in the order in which they are read. */
export function qualitySections(site: Site): QualitySection[] {
  const quality = qualityOf(site.dataset);
  return [
    regionSection(site, quality),
    sectorSection(site, quality),
    agesSection(quality),
    evidenceSection(quality),
    codingSection(site, quality),
    conflictSection(site, quality),
    duplicateSection(site, quality),
  ];
}

/** The figures that stand first: what a reader needs to know before using any number. */
export function qualityFacts(site: Site): { label: string; value: string; below: string }[] {
  const { evidence, coding } = qualityOf(site.dataset);
  const countries = site.lists.portfolios.filter(
    ({ kind, clusters }) => kind === "country" && clusters.length > 0,
  ).length;
  const { facts } = words;
  const kappa = coding.agreement?.kappa;
  return [
    {
      label: facts.clusters,
      value: whole(evidence.records),
      below: facts.countries(count(countries, "country", "countries")),
    },
    {
      label: facts.documents,
      value: whole(evidence.documents),
      below: facts.perRecord(formatNumber(evidence.medianPerRecord ?? 0, 1)),
    },
    {
      label: facts.singleSource,
      value: share(evidence.singleSource, evidence.records),
      below: facts.ofRecords(whole(evidence.singleSource), whole(evidence.records)),
    },
    {
      label: facts.doubleCoded,
      value: share(coding.doubleCoded, coding.coded),
      below: typeof kappa === "number" ? facts.kappa(formatNumber(kappa, 2)) : facts.noKappa,
    },
  ];
}

function regionSection(site: Site, { regions }: Quality): QualitySection {
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
      { label: own.sections },
      { label: own.thin },
    ],
    rows: regions.map((row) => [
      known.includes(row)
        ? { text: label(row.region), href: address.region(row.region) }
        : cell(label(row.region)),
      cell(whole(row.clusters)),
      cell(formatShare(100 * row.share, 0)),
      cell(own.of(whole(row.countriesWithRecord), whole(row.countries))),
      cell(hardlyKnown(row)),
      cell(row.isThin ? own.yes : own.no),
    ]),
  };
}

function hardlyKnown({ clusters, thinSections }: RegionCoverage): string {
  if (clusters === 0) return words.regions.empty;
  return list(thinSections.map((section) => sections[section].toLowerCase())) || words.regions.none;
}

function sectorSection(site: Site, { sectors }: Quality): QualitySection {
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

function agesSection({ ages }: Quality): QualitySection {
  const own = words.ages;
  const all = ages.reduce((sum, { figures }) => sum + figures, 0);
  const inBand = (band: (typeof ageBands)[number]): number =>
    ages.reduce((sum, { bands }) => sum + bands[band], 0);
  const row = (label: string, figures: number, countOf: (band: (typeof ageBands)[number]) => number) => [
    cell(label),
    cell(whole(figures)),
    ...ageBands.map((band) => cell(share(countOf(band), figures))),
  ];
  return {
    id: "ages",
    title: own.title,
    lead: own.lead(share(inBand("11-"), all), share(inBand("undated"), all), whole(all)),
    columns: [
      { label: own.section },
      numeric(own.figures),
      ...ageBands.map((band) => numeric(own.bands[band])),
    ],
    rows: [
      ...ages.map(({ section, figures, bands }) => row(sections[section], figures, (band) => bands[band])),
      row(own.all, all, inBand),
    ],
  };
}

function evidenceSection({ evidence }: Quality): QualitySection {
  const own = words.evidence;
  return {
    id: "documents",
    title: own.title,
    lead: own.lead(whole(evidence.singleSource), whole(evidence.selfOnly), whole(evidence.records)),
    columns: [numeric(own.documents), numeric(own.records), numeric(own.share)],
    rows: evidence.bands.map(({ from, to, records }) => [
      cell(to === null ? own.from(whole(from)) : own.range(whole(from), whole(to))),
      cell(whole(records)),
      cell(share(records, evidence.records)),
    ]),
  };
}

function codingSection(site: Site, { coding }: Quality): QualitySection {
  const own = words.coding;
  const { agreement } = coding;
  const shown = (kappa: number | null): string =>
    kappa === null ? own.undefinedKappa : formatNumber(kappa, 2);
  const verdict = agreement
    ? own.agreement(
        formatShare(100 * agreement.observed, 0),
        formatShare(100 * agreement.expected, 0),
        shown(agreement.kappa),
        shown(agreement.weighted),
      )
    : own.nobody;
  return {
    id: "coding",
    title: own.title,
    lead: `${own.lead(whole(coding.coded), whole(coding.clusters), whole(coding.doubleCoded))} ${verdict}`,
    columns: [
      { label: own.first },
      ...coding.stages.map((stage) => numeric(site.label("stages", stage))),
      numeric(own.all),
    ],
    rows: (agreement?.table ?? []).map((row, index) => [
      cell(site.label("stages", coding.stages[index] ?? "")),
      ...row.map((value) => cell(whole(value))),
      cell(whole(row.reduce((sum, value) => sum + value, 0))),
    ]),
  };
}

function conflictSection(site: Site, { conflicts }: Quality): QualitySection {
  const own = words.conflicts;
  const clusters = new Set(conflicts.map(({ cluster }) => cluster)).size;
  return {
    id: "conflicts",
    title: own.title,
    lead:
      conflicts.length === 0
        ? own.none
        : own.lead(count(conflicts.length, "figure", "figures"), count(clusters, "cluster", "clusters")),
    columns: [{ label: own.cluster }, { label: own.what }, numeric(own.year), { label: own.values }],
    rows: conflicts.map((conflict) => [
      {
        text: site.cluster(conflict.cluster)?.record.name ?? conflict.cluster,
        href: `${address.cluster(conflict.cluster)}#${anchorOf[conflict.section]}`,
      },
      cell(subjectOf(site, conflict)),
      cell(String(conflict.year)),
      cell(valuesOf(conflict)),
    ]),
  };
}

/** Ids of the sections of a cluster page. */
const anchorOf: Record<Conflict["section"], string> = {
  people: "governance",
  members: "members",
  economy: "economy",
  figures: "figures",
};

/** What the values of a conflict count: "members (companies)". */
function subjectOf(site: Site, { section, what }: Conflict): string {
  const [subject = "", second = "", third = ""] = what;
  const named = section === "figures" ? site.measure(subject) : words.conflicts.fields[subject];
  const limits = {
    people: "",
    members: labelOf(site.dataset, "member-definitions", second),
    economy: labelOf(site.dataset, "perimeters", second),
    figures: third,
  }[section];
  return limits ? `${named ?? subject} (${limits.toLowerCase()})` : (named ?? subject);
}

function valuesOf({ section, what, claims }: Conflict): string {
  const unit = section === "figures" && what[1] ? ` ${what[1]}` : "";
  const values = claims.map(({ value, written, qualifier }) => {
    const shown = /^[A-Z]{3} /.test(written) ? formatMoneyText(written) : formatNumber(value, 2);
    return qualify(shown, (qualifier ?? undefined) as Parameters<typeof qualify>[1]);
  });
  return `${[...new Set(values)].join("; ")}${unit}`;
}

function duplicateSection(site: Site, { duplicates }: Quality): QualitySection {
  const own = words.duplicates;
  const named = (id: string): QualityCell => ({
    text: site.cluster(id)?.record.name ?? id,
    href: address.cluster(id),
  });
  return {
    id: "duplicates",
    title: own.title,
    lead: duplicates.length === 0 ? own.none : own.lead,
    columns: [{ label: own.first }, { label: own.second }, { label: own.reasons }],
    rows: duplicates.map(({ later, earlier, reasons }) => [
      named(later.id),
      named(earlier.id),
      cell(reasons.join(", ")),
    ]),
  };
}
