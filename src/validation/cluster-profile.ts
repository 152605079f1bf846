import type { Cluster, Dataset } from "../model/dataset.ts";
import { countriesOfCluster } from "../model/geography.ts";
import { oncePerDataset } from "../model/memo.ts";
import { beginningOf, wordsOf } from "./text-similarity.ts";

/** A name as it is written, with the words that tell it from others. */
export interface Name {
  readonly written: string;
  readonly words: readonly string[];
  /** The words in one, for names that differ only in spaces. */
  readonly joined: string;
  /** The first letters of each word. */
  readonly beginnings: readonly string[];
}

/** What is compared of a cluster, prepared once. */
export interface Profile {
  readonly cluster: Cluster;
  readonly names: readonly Name[];
  readonly areas: ReadonlySet<string>;
  readonly site: { readonly host: string; readonly page: string } | null;
  /** Latitude and longitude in degrees; null when unknown or only standing in for a wider area. */
  readonly point: readonly [number, number] | null;
  readonly place: string;
}

/** Words that many names share and that tell nothing about which cluster is meant. */
const genericWords: ReadonlySet<string> = new Set(
  [
    "cluster clusters clustering klaster klastr kumelenme network networks netzwerk red reseau association asociacion associazione asociatia verein valley",
    "initiative organisation organization foundation council alliance platform centre center hub pole polo poles distretto district districts zone park",
    "industry industries industrial sector competitiveness competitivite competence excellence national regional ev asbl gmbh ltd",
    "the of and for in a an de du des d la le les l el los las del dei della di da do dos der die das und fur y e et en",
  ].flatMap((words) => words.split(" ")),
);

/** Prepares a cluster for comparison. */
export function profileOf(dataset: Dataset, cluster: Cluster): Profile {
  const { record } = cluster;
  const countries = countriesOfCluster(cluster);
  const countryWords = new Set(countries.flatMap((id) => rootsOfCountries(dataset).get(id) ?? []));
  const written = [
    record.name,
    ...(record.full_name === undefined ? [] : [record.full_name]),
    ...Object.values(record.native_name ?? {}),
    ...(record.former_names ?? []),
  ];
  const names = written
    .flatMap((name) => [name, ...shortForms(name)])
    .map((name) => nameOf(name, tellingWords(name, countryWords)))
    .filter(
      ({ words }, index, all) =>
        words.length > 0 && all.findIndex((other) => sameWords(other.words, words)) === index,
    );
  const [latitude, longitude] = record.place?.coordinates ?? [];
  const known = latitude !== undefined && longitude !== undefined && !record.place?.stand_in;
  return {
    cluster,
    names,
    areas: new Set(countries.length > 0 ? countries : [record.region ?? ""]),
    site: siteOf(record.website),
    point: known ? [latitude, longitude] : null,
    place: record.place?.name ?? "",
  };
}

function nameOf(written: string, words: readonly string[]): Name {
  return { written, words, joined: words.join(""), beginnings: words.map(beginningOf) };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.join(" ") === b.join(" ");
}

/**
 * Abbreviations that stand in brackets or before a dash: "Basque Aerospace Cluster (HEGAN)", "AFBW - Fibres". Three
 * letters are too few: they often name a programme that many clusters belong to.
 */
function shortForms(name: string): string[] {
  // Unicode patterns are slow, and most names have neither.
  if (!/\(| [-–—:]/.test(name)) return [];
  return [...name.matchAll(/\(([\p{Lu}\p{N}]{4,12})\)|^([\p{Lu}\p{N}]{4,12}) [-–—:]/gu)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

/** The words that tell a name from others: without generic words and the name of the country, unless nothing is left. */
function tellingWords(name: string, countryWords: ReadonlySet<string>): string[] {
  const all = [...new Set(wordsOf(name))];
  const specific = all.filter((word) => !genericWords.has(word));
  const local = specific.filter((word) => !countryWords.has(rootOf(word)));
  return local.length > 0 ? local : specific.length > 0 ? specific : all;
}

/** The words of the name of each country, for comparison with words of names. */
const rootsOfCountries = oncePerDataset((dataset): ReadonlyMap<string, readonly string[]> => {
  const countries = dataset.vocabularies.get("countries")?.terms.values() ?? [];
  return new Map([...countries].map(({ id, label }) => [id, wordsOf(label).map(rootOf)]));
});

/** "Slovenia" and "Slovenian" count as the same word. */
function rootOf(word: string): string {
  return word.length >= 5 ? word.slice(0, 5) : word;
}

function siteOf(website: string | undefined): Profile["site"] {
  const address = website === undefined ? null : URL.parse(website);
  if (!address) return null;
  const { hostname, pathname, search } = address;
  const host = hostname.replace(/^www\./, "");
  return { host, page: `${host}${pathname.replace(/\/$/, "")}${search}` };
}
