import type { Cluster, Dataset } from "../../model/dataset.ts";
import { countriesOfCluster } from "../../model/geography.ts";
import { oncePerDataset } from "../../model/memo.ts";
import { compareText } from "../../model/problem.ts";
import type { Finding } from "../rule.ts";
import { beginningOf, nameSimilarity, normaliseText, wordsOf } from "../text-similarity.ts";

/** Two records that may describe one cluster. */
export interface ClusterPair {
  /** The record that was added later; of two added on one day the one whose id comes later. */
  readonly later: Cluster;
  readonly earlier: Cluster;
  /** 0 to 1, see `scorePair`. */
  readonly score: number;
  /** What they have in common, for the message. */
  readonly reasons: readonly string[];
}

/** From this score on a pair is told as a warning, from the next one on as an error. */
export const similarFrom = 0.5;
export const duplicateFrom = 0.8;

/** A name as it is written, with the words that tell it from others. */
interface Name {
  readonly written: string;
  readonly words: readonly string[];
}

/** What is compared of a cluster, prepared once. */
interface Profile {
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

/** All pairs of clusters with a score of at least `similarFrom`, except those that `not_same_as` tells apart. */
export const clusterPairs = oncePerDataset((dataset): readonly ClusterPair[] => {
  const profiles = dataset.clusters.map((cluster) => profileOf(dataset, cluster));
  const pairs: ClusterPair[] = [];
  for (const [a, b] of candidatePairs(profiles)) {
    if (toldApart(a.cluster, b.cluster)) continue;
    const [earlier, later] = inOrder(a, b);
    const { score, reasons } = scorePair(later, earlier, dataset);
    if (score >= similarFrom) pairs.push({ earlier: earlier.cluster, later: later.cluster, score, reasons });
  }
  return pairs;
});

/** Tells of a pair at its later record. */
export function findingOf({ later, earlier, reasons }: ClusterPair, claim: string): Finding {
  return {
    file: later.file,
    path: ["name"],
    message: `${later.file} ${claim} ${earlier.file}: ${reasons.join(", ")}`,
    remedy: `merge the two records; if they are different clusters, write \`not_same_as: [${earlier.id}]\` here`,
  };
}

function inOrder(a: Profile, b: Profile): [earlier: Profile, later: Profile] {
  const [first, second] = [a.cluster, b.cluster];
  const sameDay = first.record.added === second.record.added;
  return (sameDay ? first.id < second.id : first.record.added < second.record.added) ? [a, b] : [b, a];
}

function toldApart(a: Cluster, b: Cluster): boolean {
  return (a.record.not_same_as?.includes(b.id) || b.record.not_same_as?.includes(a.id)) ?? false;
}

function profileOf(dataset: Dataset, cluster: Cluster): Profile {
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
    .map((name): Name => ({ written: name, words: tellingWords(name, countryWords) }))
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
    place: normaliseText(record.place?.name ?? ""),
  };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.join(" ") === b.join(" ");
}

/**
 * Abbreviations that stand in brackets or before a dash: "Basque Aerospace Cluster (HEGAN)", "AFBW - Fibres". Three
 * letters are too few: they often name a programme that many clusters belong to.
 */
function shortForms(name: string): string[] {
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

/** Above this size a group is not compared pair by pair, so that the work stays in proportion to the records. */
const largestGroup = 60;

/** A record in a group, with the words of the name that brought it there. */
interface Member {
  readonly index: number;
  readonly words: string;
}

/**
 * Pairs worth comparing: of one country (or region) with words that begin alike, or with one website. In a larger
 * group only records that stand next to each other, when ordered by their words, are compared: equal names meet.
 */
function* candidatePairs(profiles: readonly Profile[]): Iterable<[Profile, Profile]> {
  const groups = new Map<string, Member[]>();
  const join = (key: string, member: Member): void => {
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  };
  for (const [index, { names, areas, site }] of profiles.entries()) {
    for (const name of names) {
      const member = { index, words: [...name.words].sort().join(" ") };
      for (const area of areas) for (const word of name.words) join(`${area} ${beginningOf(word)}`, member);
      if (site) join(site.host, member);
    }
  }
  const seen = new Set<number>();
  for (const group of groups.values()) {
    for (const [first, second] of pairsWithin(group)) {
      const [low, high] = first < second ? [first, second] : [second, first];
      const key = low * profiles.length + high;
      const [a, b] = [profiles[low], profiles[high]];
      if (low === high || seen.has(key) || !a || !b) continue;
      seen.add(key);
      yield [a, b];
    }
  }
}

function* pairsWithin(group: readonly Member[]): Iterable<[number, number]> {
  const large = group.length > largestGroup;
  const ordered = large ? [...group].sort((a, b) => compareText(a.words, b.words)) : group;
  const reach = large ? 2 : group.length;
  for (const [position, first] of ordered.entries()) {
    for (const second of ordered.slice(position + 1, position + 1 + reach)) yield [first.index, second.index];
  }
}

/** A name below this likeness is another name. */
const leastName = 0.6;
/** Kilometres up to which two points are the same place, and from which on they are different ones. */
const samePlace = 25;
const otherPlace = 150;

/**
 * How surely two records describe one cluster, 0 to 1:
 *
 *   score = 0.65 × name + 0.35 × context
 *
 * `name` is the likeness of the two most similar names. `context` is the mean of what both records tell of: place
 * (weight 2: 1 up to 25 km, 0 from 150 km on), website (weight 2: 1 same page, 0.5 same host) and sector (weight 1:
 * 1 same, 0.5 when one is a second sector of the other). With a name below 0.6 the score is 0, except that the same
 * page, sector and place make 0.6 whatever the name: a renamed cluster.
 */
function scorePair(a: Profile, b: Profile, dataset: Dataset): { score: number; reasons: string[] } {
  const { likeness: name, left, right } = likestNames(a, b);
  const site =
    a.site && b.site ? (a.site.page === b.site.page ? 1 : a.site.host === b.site.host ? 0.5 : 0) : null;
  const place = closeness(a, b);
  const sector = sectorLikeness(a.cluster, b.cluster);
  const renamed = site === 1 && sector === 1 && place !== null && place > 0 ? 0.6 : 0;
  const known = [
    [place, 2],
    [site, 2],
    [sector, 1],
  ].filter((part): part is [number, number] => part[0] !== null);
  const weights = known.reduce((sum, [, weight]) => sum + weight, 0);
  const context = known.reduce((sum, [value, weight]) => sum + value * weight, 0) / weights;
  const score = Math.max(name >= leastName ? 0.65 * name + 0.35 * context : 0, renamed);
  const sectorLabel =
    dataset.vocabularies.get("sectors")?.terms.get(a.cluster.record.sector)?.label ?? a.cluster.record.sector;
  const reasons = [
    name >= leastName
      ? `${name > 0.99 ? "the same" : "a similar"} name ("${left}" and "${right}")`
      : "other names",
    ...(place !== null && place > 0.5 ? ["the same place"] : []),
    ...(site === 1 ? ["the same website"] : site === 0.5 ? ["websites on one host"] : []),
    ...(sector === 1 ? [`the same sector (${sectorLabel})`] : []),
  ];
  return { score, reasons };
}

/** The two most similar names, as they are written. */
function likestNames(a: Profile, b: Profile): { likeness: number; left: string; right: string } {
  let best = { likeness: 0, left: "", right: "" };
  for (const left of a.names) {
    for (const right of b.names) {
      const likeness = nameSimilarity(left.words, right.words);
      if (likeness > best.likeness) best = { likeness, left: left.written, right: right.written };
    }
  }
  return best;
}

function closeness(a: Profile, b: Profile): number | null {
  if (a.point && b.point) {
    const distance = kilometres(a.point, b.point);
    return Math.min(1, Math.max(0, (otherPlace - distance) / (otherPlace - samePlace)));
  }
  return a.place !== "" && a.place === b.place ? 1 : null;
}

/** Distance on the sphere (haversine), exact enough for towns. */
function kilometres(
  [lat1, lon1]: readonly [number, number],
  [lat2, lon2]: readonly [number, number],
): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function sectorLikeness({ record: a }: Cluster, { record: b }: Cluster): number {
  if (a.sector === b.sector) return 1;
  return a.secondary_sectors?.includes(b.sector) || b.secondary_sectors?.includes(a.sector) ? 0.5 : 0;
}
