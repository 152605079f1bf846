import type { Cluster, Dataset } from "../../model/dataset.ts";
import { oncePerDataset } from "../../model/memo.ts";
import { compareText } from "../../model/problem.ts";
import { type Name, type Profile, profileOf } from "../cluster-profile.ts";
import type { Finding } from "../rule.ts";
import { nameSimilarity, normaliseText } from "../text-similarity.ts";

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

/** Above this size a group is not compared pair by pair, so that the work stays in proportion to the records. */
const largestGroup = 60;

/** A record in a group, with the name that brought it there. */
interface Member {
  readonly index: number;
  readonly name: Name;
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
      const member = { index, name };
      for (const area of areas) for (const beginning of name.beginnings) join(`${area} ${beginning}`, member);
      if (site) join(site.host, member);
    }
  }
  const seen = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const [first, second] of pairsWithin(group)) {
      const [low, high] = first < second ? [first, second] : [second, first];
      const key = low * profiles.length + high;
      const [a, b] = [profiles[low], profiles[high]];
      if (seen.has(key) || !a || !b) continue;
      seen.add(key);
      yield [a, b];
    }
  }
}

function* pairsWithin(group: readonly Member[]): Iterable<[number, number]> {
  const large = group.length > largestGroup;
  const ordered = large ? byWords(group) : group;
  const reach = large ? 2 : group.length;
  for (const [position, first] of ordered.entries()) {
    const end = Math.min(ordered.length, position + 1 + reach);
    for (let place = position + 1; place < end; place += 1) {
      const second = ordered[place];
      if (second && second.index !== first.index) yield [first.index, second.index];
    }
  }
}

/** Puts members with the same words, whatever their order, next to each other. */
function byWords(group: readonly Member[]): Member[] {
  return group
    .map((member) => ({ member, words: [...member.name.words].sort().join(" ") }))
    .sort((a, b) => compareText(a.words, b.words))
    .map(({ member }) => member);
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

/**
 * What the likeness of two names is at most: as if all words that begin alike were the same. Most pairs of names are so
 * different that this spares the exact comparison.
 */
function greatestLikeness(a: Name, b: Name): number {
  if (a.joined === b.joined) return 1;
  const shared = a.beginnings.filter((beginning) => b.beginnings.includes(beginning)).length;
  const matches = Math.min(shared, b.words.length);
  return matches / (a.words.length + b.words.length - matches);
}

/** The two most similar names, as they are written; none when all are less alike than `leastName`. */
function likestNames(a: Profile, b: Profile): { likeness: number; left: string; right: string } {
  let best = { likeness: 0, left: "", right: "" };
  for (const left of a.names) {
    for (const right of b.names) {
      if (greatestLikeness(left, right) < leastName) continue;
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
  const place = normaliseText(a.place);
  return place !== "" && place === normaliseText(b.place) ? 1 : null;
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
