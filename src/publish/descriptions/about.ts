import { regionsOfCluster } from "../../model/geography.ts";
import type { Period } from "../../model/period.ts";
import type { SiteSettings } from "../../model/types.generated.ts";
import { address } from "../../site/address.ts";
import { type Licence, licenceOf } from "../../site/licence.ts";
import type { Site } from "../../site/site.ts";
import { fold } from "../../text/fold.ts";
import { text } from "../../text/index.ts";
import { type Box, boxOfData, periodOfData } from "./coverage.ts";

/** What every standard is told of the dataset: one set of facts, so that no two descriptions differ. */
export interface AboutDataset {
  readonly title: string;
  /** The title as a short name of small letters, digits and hyphens. */
  readonly slug: string;
  /** 50 to 5000 characters. */
  readonly description: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** The version that citations name, see `Edition`. */
  readonly version: string;
  /** Day on which the first record was added, year-month-day. */
  readonly created: string;
  /** Date of the data. */
  readonly date: string;
  readonly licence: Licence;
  /** Licence of the descriptions themselves. */
  readonly metadataLicence: Licence;
  readonly publisher: { readonly name: string; readonly url: string; readonly email: string | null };
  /** Page of the dataset: its landing page and identifier. */
  readonly page: string;
  readonly home: string;
  readonly repository: string | null;
  readonly period: Period | null;
  readonly box: Box | null;
  /** Ids of the continents, by the regions of the United Nations, in which clusters lie. */
  readonly continents: readonly string[];
}

const words = text.descriptions;
const known = new WeakMap<Site, AboutDataset>();

/** The facts that all descriptions share. */
export function aboutDataset(site: Site): AboutDataset {
  const made = known.get(site);
  if (made) return made;
  const { dataset, edition } = site;
  const { title, publisher, language, licence_data, repository } = dataset.site;
  const home = site.absolute(address.home);
  const about: AboutDataset = {
    title,
    slug: slugOf(title),
    description: bounded(`${sentence(dataset.site.description)} ${words.holds(countsOf(site))}`),
    keywords: words.keywords,
    language,
    version: edition.version,
    created: firstDay(site),
    date: edition.date,
    licence: licenceOf(licence_data),
    metadataLicence: licenceOf("CC0-1.0"),
    publisher: { name: publisher.name, url: publisher.url ?? home, email: publisher.email ?? null },
    page: site.absolute(address.data),
    home,
    repository: repository ?? null,
    period: periodOfData(site),
    box: boxOfData(site),
    continents: continentsOf(site),
  };
  known.set(site, about);
  return about;
}

/** A title as a short name; `observatory` where it has no letter of the Latin alphabet. */
export function slugOf(title: SiteSettings["title"]): string {
  return (
    fold(title)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "observatory"
  );
}

/** A text of at most 5000 characters, as search engines ask; a longer one ends at a word. */
export function bounded(long: string): string {
  if (long.length <= 5000) return long;
  return `${long.slice(0, 4999).replace(/\s+\S*$/, "")}…`;
}

/** A text that ends like a sentence. */
export function sentence(raw: string): string {
  const trimmed = raw.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function countsOf({ dataset }: Site) {
  const { clusters, policies, patterns, statistics, sources } = dataset;
  return {
    clusters: clusters.length,
    policies: policies.length,
    patterns: patterns.length,
    statistics: statistics.length,
    sources: sources.length,
  };
}

function firstDay({ dataset }: Site): string {
  const { clusters, policies, patterns, statistics, date } = dataset;
  return [...clusters, ...policies, ...patterns, ...statistics].reduce(
    (first, { record }) => (record.added < first ? record.added : first),
    date,
  );
}

function continentsOf({ dataset }: Site): string[] {
  const inUse = new Set(dataset.clusters.flatMap((cluster) => regionsOfCluster(dataset, cluster)));
  return Object.keys(words.continents).filter((region) => inUse.has(region));
}
