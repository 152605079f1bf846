import type { Comparison } from "../benchmark/comparison.ts";
import type { Subject } from "../benchmark/subject.ts";
import type { StripValue } from "../charts/benchmark-strip.ts";
import type { Site } from "./site.ts";

/** With more clusters than this a strip shows an even choice of them: nobody can tell more dots apart. */
export const mostDots = 400;

type Strips = Pick<Site, "benchmark">;

/** Values of one indicator and definition by site, made once and not for each cluster. */
const known = new WeakMap<Strips, Map<string, readonly StripValue[]>>();

/**
 * Every value that may stand on one scale with the own one: the own one and its peers marked, and others of the same
 * definition. Clusters without the value are left out, never drawn as zero.
 */
export function stripValues(site: Strips, own: Subject, { indicatorId, peers }: Comparison): StripValue[] {
  const value = own.values[indicatorId];
  const peersShown = peers.map(({ subject }) => ({ ...stripValue(subject, indicatorId), peer: true }));
  const taken = new Set([own.id, ...peersShown.map(({ id }) => id)]);
  const others = valuesOf(site, indicatorId, value?.counted).filter(({ id }) => !taken.has(id));
  return [...(value ? [{ ...stripValue(own, indicatorId), own: true }] : []), ...peersShown, ...others];
}

function valuesOf(site: Strips, indicatorId: string, definition: string | undefined): readonly StripValue[] {
  let ofSite = known.get(site);
  if (!ofSite) {
    ofSite = new Map();
    known.set(site, ofSite);
  }
  const key = `${indicatorId} ${definition ?? ""}`;
  let values = ofSite.get(key);
  if (!values) {
    const all = [...site.benchmark.subjects.values()].filter((subject) => {
      const value = subject.values[indicatorId];
      return value !== undefined && site.benchmark.mayCompare(indicatorId, value.counted, definition);
    });
    values = thinned(all.map((subject) => stripValue(subject, indicatorId)));
    ofSite.set(key, values);
  }
  return values;
}

/** An even choice by value, the lowest and the highest included; all of them when there are few enough. */
export function thinned(values: readonly StripValue[], most = mostDots): StripValue[] {
  if (values.length <= most) return [...values];
  const sorted = values.toSorted((a, b) => a.value - b.value);
  return Array.from(
    { length: most },
    (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (most - 1))] as StripValue,
  );
}

function stripValue({ id, name, values }: Subject, indicatorId: string): StripValue {
  const { value = Number.NaN, year = null } = values[indicatorId] ?? {};
  return { id, label: name, href: null, value, year };
}
