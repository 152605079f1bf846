import type { Dataset } from "../model/dataset.ts";
import { oncePerDataset } from "../model/memo.ts";
import { type ClusterPair, clusterPairs } from "../validation/rules/cluster-pairs.ts";
import { type Coding, codingOf } from "./coding.ts";
import { type Conflict, conflictsOf } from "./conflicts.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type FigureAges, figureAgesOf } from "./figure-ages.ts";
import { type RegionCoverage, regionCoverage, type SectorCoverage, sectorCoverage } from "./gaps.ts";

/** What the records as a whole can and cannot carry. It judges our evidence, never the clusters. */
export interface Quality {
  readonly evidence: Evidence;
  readonly ages: readonly FigureAges[];
  readonly coding: Coding;
  readonly regions: readonly RegionCoverage[];
  readonly sectors: readonly SectorCoverage[];
  readonly conflicts: readonly Conflict[];
  /** Records that look alike and do not say that they are different clusters. */
  readonly duplicates: readonly ClusterPair[];
}

export const qualityOf = oncePerDataset(
  (dataset: Dataset): Quality => ({
    evidence: evidenceOf(dataset),
    ages: figureAgesOf(dataset),
    coding: codingOf(dataset),
    regions: regionCoverage(dataset),
    sectors: sectorCoverage(dataset),
    conflicts: conflictsOf(dataset),
    duplicates: clusterPairs(dataset),
  }),
);
