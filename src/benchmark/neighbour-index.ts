import { compareText } from "../model/problem.ts";
import {
  agePart,
  type Coded,
  type Coder,
  membersPart,
  unknownAge,
  unknownMembers,
  type Viewpoint,
} from "./coded.ts";
import { knownWeight } from "./distance.ts";
import { type Approach, approachesFrom, type Group, groupKeyOf } from "./neighbour-groups.ts";
import type { Measured } from "./scale.ts";

/** A neighbour with its distance. */
export interface Neighbour {
  readonly measured: Measured;
  readonly distance: number;
  /** Sum of the weights known on both sides. */
  readonly known: number;
}

/** Which clusters may be neighbours. */
export interface Admits {
  /** Sees one cluster for all that agree with it in sectors, stage, region and shape. */
  readonly bucket?: (example: Measured) => boolean;
  readonly each?: (candidate: Measured) => boolean;
}

/** Variables that have codes. */
const coded = ["sector", "stage", "region", "shape", "driver"] as const;

/** Distances that differ by less are equal: sums of seven parts are exact to a millionth of this only. */
const rounding = 1e-9;
/** Distances run from 0 to 1; buckets are taken in so many steps. */
const steps = 128;

/**
 * Finds nearest neighbours without looking at all pairs. Clusters lie in buckets of those that agree in sectors, stage,
 * region, shape and drivers, and in which of the finer facts are known; the buckets in groups by families of sectors and
 * wider areas. Groups and buckets have a least distance, and are taken from the nearest on until none can hold a nearer
 * neighbour. What is read often stands in flat arrays, bucket by bucket: looking is cheap where memory is read in order.
 */
export class NeighbourIndex {
  readonly #coder: Coder;
  /** Members, bucket by bucket; a bucket begins where the one before it ends. */
  readonly #members: readonly Coded[];
  readonly #starts: Int32Array;
  readonly #magnitudes: Float64Array;
  readonly #foundings: Float64Array;
  /** Codes of each bucket in the order of `coded`, one after the other. */
  readonly #codes: Uint16Array;
  readonly #groups: Group[] = [];
  /** Groups from the nearest on, by the key of the group from which they are seen. */
  readonly #approaches = new Map<string, readonly Approach[]>();
  /** Buckets by step of their least distance, as linked lists; made anew for each group that is opened. */
  readonly #first = new Int32Array(steps + 1);
  readonly #next: Int32Array;

  constructor(coder: Coder, all: Iterable<Measured>) {
    this.#coder = coder;
    const buckets: Coded[][] = [];
    const codes = [...all].map((measured) => coder.code(measured));
    for (const [, members] of Map.groupBy(codes, ({ measured }) => groupKeyOf(measured))) {
      const from = buckets.length;
      buckets.push(...Map.groupBy(members, bucketKeyOf).values());
      const [example] = members;
      if (example) this.#groups.push({ example: example.measured, from, to: buckets.length });
    }
    this.#members = buckets.flat();
    this.#magnitudes = Float64Array.from(this.#members, ({ magnitude }) => magnitude);
    this.#foundings = Float64Array.from(this.#members, ({ founded }) => founded);
    this.#starts = new Int32Array(buckets.length + 1);
    this.#next = new Int32Array(buckets.length);
    this.#codes = new Uint16Array(buckets.length * coded.length);
    buckets.forEach((members, index) => {
      this.#starts[index + 1] = (this.#starts[index] as number) + members.length;
      coded.forEach((key, place) => {
        this.#codes[index * coded.length + place] = members[0]?.[key] ?? 0;
      });
    });
  }

  /**
   * The nearest clusters, from near to far: of equal ones first that of which more is known, then by id.
   *
   * @param own is left out by its id
   * @param furthest neighbours at a greater distance are left out
   */
  nearest(own: Measured, count: number, admits: Admits = {}, furthest = 1): Neighbour[] {
    const view = this.#coder.viewpointOf(this.#coder.code(own));
    const search: Search = { view, count, admits, furthest, found: [] };
    for (const { group, least } of this.#approach(own)) {
      if (least + view.unknown > limitOf(search) + rounding) break;
      this.#sortBuckets(search, group);
      for (let step = 0; step <= steps && step / steps <= limitOf(search) + rounding; step += 1) {
        for (let index = this.#first[step] as number; index >= 0; index = this.#next[index] as number)
          this.#open(search, index);
      }
    }
    return search.found;
  }

  #approach(own: Measured): readonly Approach[] {
    const key = groupKeyOf(own);
    let approaches = this.#approaches.get(key);
    if (!approaches) {
      approaches = approachesFrom(own, this.#groups);
      this.#approaches.set(key, approaches);
    }
    return approaches;
  }

  /** Puts the buckets of a group that may hold neighbours into the order of their least distances. */
  #sortBuckets(search: Search, { from, to }: Group): void {
    this.#first.fill(-1);
    const limit = limitOf(search);
    for (let index = from; index < to; index += 1) {
      const least = this.#leastOf(search.view, index) - rounding;
      if (least > limit) continue;
      const step = Math.min(steps, Math.max(0, Math.floor(least * steps)));
      this.#next[index] = this.#first[step] as number;
      this.#first[step] = index;
    }
  }

  /** The least distance to a cluster of a bucket: what is known of both may be alike, the rest counts half. */
  #leastOf(view: Viewpoint, bucket: number): number {
    const [start, code] = [this.#starts[bucket] as number, bucket * coded.length];
    const members = Number.isNaN(this.#magnitudes[start] as number) || Number.isNaN(view.own.magnitude);
    const age = Number.isNaN(this.#foundings[start] as number) || Number.isNaN(view.own.founded);
    return (
      this.#baseOf(view, code) +
      (members ? unknownMembers : 0) +
      (view.shape[this.#codes[code + 3] as number] as number) +
      (age ? unknownAge : 0) +
      (view.driver[this.#codes[code + 4] as number] as number)
    );
  }

  /** Parts of sectors, stage and region, in this order. */
  #baseOf(view: Viewpoint, code: number): number {
    return (
      (view.sector[this.#codes[code] as number] as number) +
      (view.stage[this.#codes[code + 1] as number] as number) +
      (view.region[this.#codes[code + 2] as number] as number)
    );
  }

  /** Takes over the members of one bucket that are nearer than what was found so far. */
  #open(search: Search, bucket: number): void {
    const { view, admits, found, count } = search;
    const [from, to] = [this.#starts[bucket] as number, this.#starts[bucket + 1] as number];
    if (admits.bucket && !admits.bucket((this.#members[from] as Coded).measured)) return;
    const code = bucket * coded.length;
    const base = this.#baseOf(view, code);
    const shape = view.shape[this.#codes[code + 3] as number] as number;
    const driver = view.driver[this.#codes[code + 4] as number] as number;
    const own = view.own.measured;
    for (let index = from; index < to; index += 1) {
      // The parts in the order in which `explainDistance` adds them, so that both agree to the last bit.
      const distance =
        base +
        membersPart(view.own.magnitude, this.#magnitudes[index] as number) +
        shape +
        agePart(view.own.founded, this.#foundings[index] as number) +
        driver;
      if (distance > limitOf(search) + rounding) continue;
      const { measured } = this.#members[index] as Coded;
      if (measured.subject.id === own.subject.id || (admits.each && !admits.each(measured))) continue;
      insert(found, { measured, distance, known: knownWeight(own, measured) }, count);
    }
  }
}

/** One question, with what was found so far. */
interface Search {
  readonly view: Viewpoint;
  readonly count: number;
  readonly admits: Admits;
  readonly furthest: number;
  readonly found: Neighbour[];
}

/** What is further than this is not wanted any more. */
function limitOf({ found, count, furthest }: Search): number {
  return found.length < count ? furthest : (found[found.length - 1] as Neighbour).distance;
}

/** Clusters of one bucket differ only in how many members they have and how old they are. */
function bucketKeyOf({ sector, stage, region, shape, driver, magnitude, founded }: Coded): string {
  return [sector, stage, region, shape, driver, Number.isNaN(magnitude), Number.isNaN(founded)].join();
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
    Math.round(a.distance / rounding) - Math.round(b.distance / rounding) ||
    b.known - a.known ||
    compareText(a.measured.subject.id, b.measured.subject.id)
  );
}
