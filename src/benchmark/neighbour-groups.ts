import { partOf } from "./coded.ts";
import { type Measured, meet } from "./scale.ts";

/** Clusters of the same families of sectors and the same wider areas: some buckets in a row. */
export interface Group {
  readonly example: Measured;
  /** First bucket, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A group with the least that sector and region add to the distance of any of its clusters. */
export interface Approach {
  readonly group: Group;
  readonly least: number;
}

/** What the clusters of a group have in common. There are only as many groups as the vocabularies allow. */
export function groupKeyOf({ families, place }: Measured): string {
  return [families, place.compared, place.continents].map((list) => [...list].sort().join("+")).join("|");
}

/** Groups from the nearest on, as seen from a cluster. */
export function approachesFrom(own: Measured, groups: readonly Group[]): Approach[] {
  return groups
    .map((group) => ({ group, least: leastBetween(own, group.example) }))
    .sort((a, b) => a.least - b.least);
}

/** What sector and region add at least between clusters of two groups. Must not exceed what structure.ts computes. */
function leastBetween(a: Measured, b: Measured): number {
  return partOf("sector", meet(a.families, b.families) ? 0 : 1) + partOf("region", leastRegion(a, b));
}

function leastRegion({ place: a }: Measured, { place: b }: Measured): number | null {
  if (a.continents.length === 0 || b.continents.length === 0) return null;
  if (!meet(a.continents, b.continents)) return 1;
  // Where no compared region is known the countries may still be the same.
  const isApart = a.compared.length > 0 && b.compared.length > 0 && !meet(a.compared, b.compared);
  return isApart ? 0.75 : 0;
}
