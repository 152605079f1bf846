import { compareText } from "../model/problem.ts";
import {
  type Coded,
  type Coder,
  distanceFrom,
  type Known,
  knownOf,
  leastFrom,
  type Viewpoint,
} from "./coded.ts";
import { knownWeight } from "./distance.ts";
import type { Measured } from "./scale.ts";

/** A neighbour with its distance. */
export interface Neighbour {
  readonly measured: Measured;
  readonly distance: number;
  /** Sum of the weights known on both sides. */
  readonly known: number;
}

/** Whether a cluster may be a neighbour. */
export type Admits = (candidate: Measured) => boolean;

/** Clusters that agree in sectors, stage, region and shape, and in which of the finer facts are known. */
interface Bucket {
  readonly example: Coded;
  readonly known: Known;
  readonly members: Coded[];
}

/** Rounding of sums of seven parts stays far below this. */
const rounding = 1e-12;
/** Distances run from 0 to 1; buckets are taken in so many steps. */
const steps = 128;

/**
 * Finds nearest neighbours without looking at all pairs. Clusters lie in buckets of those that are alike in what takes
 * few values; each bucket has a least distance, so that buckets that cannot hold a nearer neighbour are never opened.
 */
export class NeighbourIndex {
  readonly #coder: Coder;
  readonly #buckets: readonly Bucket[];
  /** Buckets by step of their least distance, as linked lists; made anew for each query. */
  readonly #first = new Int32Array(steps + 1);
  readonly #next: Int32Array;

  constructor(coder: Coder, all: Iterable<Measured>) {
    this.#coder = coder;
    const buckets = new Map<string, Bucket>();
    for (const measured of all) {
      const coded = coder.code(measured);
      const known = knownOf(coded);
      const key = [coded.sector, coded.stage, coded.region, coded.shape, ...Object.values(known)].join();
      const bucket = buckets.get(key);
      if (bucket) bucket.members.push(coded);
      else buckets.set(key, { example: coded, known, members: [coded] });
    }
    this.#buckets = [...buckets.values()];
    this.#next = new Int32Array(this.#buckets.length);
  }

  /**
   * The nearest clusters, from near to far: of equal ones first that of which more is known, then by id.
   *
   * @param own is left out by its id
   * @param furthest neighbours at a greater distance are left out
   */
  nearest(own: Measured, count: number, admits: Admits = () => true, furthest = 1): Neighbour[] {
    const view = this.#coder.viewpointOf(this.#coder.code(own));
    this.#sortBuckets(view);
    const found: Neighbour[] = [];
    for (let step = 0; step <= steps; step += 1) {
      const limit = found.length < count ? furthest : (found.at(-1) as Neighbour).distance;
      if (step / steps > limit + rounding) break;
      for (let index = this.#first[step] as number; index >= 0; index = this.#next[index] as number)
        collect(view, (this.#buckets[index] as Bucket).members, found, count, admits, furthest);
    }
    return found;
  }

  #sortBuckets(view: Viewpoint): void {
    this.#first.fill(-1);
    for (let index = 0; index < this.#buckets.length; index += 1) {
      const { example, known } = this.#buckets[index] as Bucket;
      const least = leastFrom(view, example, known) - rounding;
      const step = Math.min(steps, Math.max(0, Math.floor(least * steps)));
      this.#next[index] = this.#first[step] as number;
      this.#first[step] = index;
    }
  }
}

/** Takes over the members of one bucket that are nearer than what was found so far. */
function collect(
  view: Viewpoint,
  members: readonly Coded[],
  found: Neighbour[],
  count: number,
  admits: Admits,
  furthest: number,
): void {
  const own = view.own.measured;
  for (const candidate of members) {
    const distance = distanceFrom(view, candidate);
    const last = found.at(-1);
    if (distance > furthest || (last && found.length >= count && distance > last.distance)) continue;
    const { measured } = candidate;
    if (measured.subject.id === own.subject.id || !admits(measured)) continue;
    insert(found, { measured, distance, known: knownWeight(own, measured) }, count);
  }
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
