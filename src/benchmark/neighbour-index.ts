import { compareText } from "../model/problem.ts";
import { distanceBetween, knownWeight, unknownCountsAs } from "./distance.ts";
import { type Measured, meet } from "./scale.ts";
import { structuralVariables, totalWeight } from "./structure.ts";

/** A neighbour with its distance. */
export interface Neighbour {
  readonly measured: Measured;
  readonly distance: number;
  /** Sum of the weights known on both sides. */
  readonly known: number;
}

/** Which clusters may be neighbours of one. */
export interface Filter {
  /** Whether a bucket may hold any: it sees one member, with whose families, compared regions and stage all agree. */
  readonly bucket?: (representative: Measured) => boolean;
  readonly each?: (candidate: Measured) => boolean;
}

interface Bucket {
  readonly representative: Measured;
  readonly members: Measured[];
}

interface Approach {
  readonly bucket: Bucket;
  /** No member of the bucket is nearer than this. */
  readonly bound: number;
}

/** Rounding of sums of seven parts stays far below this. */
const rounding = 1e-12;

/**
 * Finds nearest neighbours without looking at all pairs. Clusters lie in buckets by families of sectors, compared
 * regions and stage, of which there are only as many as the vocabularies allow; these give a lower bound for every
 * distance, so that buckets that cannot hold a nearer neighbour are never opened.
 */
export class NeighbourIndex {
  readonly #buckets = new Map<string, Bucket>();
  readonly #approaches = new Map<string, Approach[]>();

  constructor(all: Iterable<Measured>) {
    for (const measured of all) {
      const key = keyOf(measured);
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.members.push(measured);
      else this.#buckets.set(key, { representative: measured, members: [measured] });
    }
  }

  /**
   * The nearest clusters, from near to far: of equal ones first that of which more is known, then by id.
   *
   * @param own is left out by its id
   * @param furthest neighbours at a greater distance are left out
   */
  nearest(own: Measured, count: number, filter: Filter = {}, furthest = 1): Neighbour[] {
    const found: Neighbour[] = [];
    for (const { bucket, bound } of this.#approach(own)) {
      const limit = found.length < count ? furthest : (found.at(-1)?.distance ?? furthest);
      if (bound > limit + rounding) break;
      if (filter.bucket && !filter.bucket(bucket.representative)) continue;
      for (const candidate of bucket.members) {
        if (candidate.subject.id === own.subject.id || (filter.each && !filter.each(candidate))) continue;
        const distance = distanceBetween(own, candidate);
        const last = found.at(-1);
        if (distance > furthest || (found.length >= count && last && distance > last.distance)) continue;
        insert(found, { measured: candidate, distance, known: knownWeight(own, candidate) }, count);
      }
    }
    return found;
  }

  /** Buckets by the least distance that their members can have. Clusters of one bucket share the answer. */
  #approach(own: Measured): Approach[] {
    const key = keyOf(own);
    let approaches = this.#approaches.get(key);
    if (!approaches) {
      approaches = [...this.#buckets.values()]
        .map((bucket) => ({ bucket, bound: leastDistance(own, bucket.representative) }))
        .sort((a, b) => a.bound - b.bound);
      this.#approaches.set(key, approaches);
    }
    return approaches;
  }
}

function keyOf({ families, place, stage }: Measured): string {
  return `${[...families].sort()}|${[...place.compared].sort()}|${[...place.continents].sort()}|${stage}`;
}

const weightOf = (id: string): number =>
  structuralVariables.find((variable) => variable.id === id)?.weight ?? 0;
const [sectorWeight, regionWeight, stageWeight] = ["sector", "region", "stage"].map(weightOf) as [
  number,
  number,
  number,
];

/** A lower bound of the distance between any clusters of two buckets; must not exceed what `structure.ts` computes. */
function leastDistance(a: Measured, b: Measured): number {
  const sector = meet(a.families, b.families) ? 0 : 1;
  const stage = a.stage === null || b.stage === null ? unknownCountsAs : Math.abs(a.stage - b.stage) / 3;
  return (sector * sectorWeight + leastRegion(a, b) * regionWeight + stage * stageWeight) / totalWeight;
}

function leastRegion({ place: a }: Measured, { place: b }: Measured): number {
  if (a.continents.length === 0 || b.continents.length === 0) return unknownCountsAs;
  if (!meet(a.continents, b.continents)) return 1;
  // Where no compared region is known the countries may still be the same.
  const isApart = a.compared.length > 0 && b.compared.length > 0 && !meet(a.compared, b.compared);
  return isApart ? 0.75 : 0;
}

/** Puts a neighbour into its place and keeps the list no longer than wanted. */
function insert(found: Neighbour[], neighbour: Neighbour, count: number): void {
  let index = found.length;
  while (index > 0 && compare(neighbour, found[index - 1] as Neighbour) < 0) index -= 1;
  if (index >= count) return;
  found.splice(index, 0, neighbour);
  if (found.length > count) found.pop();
}

function compare(a: Neighbour, b: Neighbour): number {
  return (
    a.distance - b.distance || b.known - a.known || compareText(a.measured.subject.id, b.measured.subject.id)
  );
}
