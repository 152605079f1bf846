import type { CompareKind } from "./address.ts";

/** Kinds of comparison whose columns are many clusters. */
export type AreaKind = Exclude<CompareKind, "clusters" | "policies">;

/** All areas as plain data: what a browser needs to set them beside each other with the numbers of their pages. */
export interface PackedAreas {
  readonly date: string;
  readonly kinds: Readonly<Record<AreaKind, readonly PackedArea[]>>;
}

export interface PackedArea {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Positions of its clusters in the list of all clusters: two areas may share some. */
  readonly clusters: readonly number[];
  readonly policies: number;
  /** Countries with a cluster, and all countries of the area; absent for sectors and stages. */
  readonly countries?: readonly [present: number, all: number];
  readonly stages: readonly PackedCount[];
  readonly notCoded: number;
  readonly labels: readonly PackedCount[];
  readonly mixes: number;
  /** Median share by group of sources, in per cent; empty with fewer than five mixes. */
  readonly shares: Readonly<Record<string, number>>;
  readonly continuity: readonly PackedCount[];
  readonly continuityNotStated: number;
  /** By id of the indicator; only those in which a cluster has a value. */
  readonly summaries: Readonly<Record<string, PackedSummary>>;
}

export interface PackedCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** A summary without what can be derived from it. Fewer than five values stand as points, otherwise there are none. */
export interface PackedSummary {
  readonly n: number;
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  readonly interval: readonly [number, number] | null;
  readonly points: readonly number[];
  /** What is counted, in words, where only one definition is summarised. */
  readonly definition?: string;
}
