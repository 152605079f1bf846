import { publicShareOfFinance } from "../indicators/financing-shares.ts";
import { clustersAtStage, type Having, type InPlace, whatIsInPlace } from "../indicators/in-place.ts";
import { countAssessedTwice, type Move, movesUpTo } from "../indicators/moves.ts";
import { stageAfter, stagesInOrder } from "../indicators/stages.ts";
import type { Cluster, Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { type ClusterMix, clusterMixes } from "./financing-views.ts";
import type { Site } from "./site.ts";
import { newestAssessment } from "./stage.ts";
import { type IndicatorSummary, summariseIndicator } from "./summaries.ts";

/** What the page of a stage shows: its clusters, what they have in place, and the same one stage higher. */
export interface StageView {
  readonly stage: Term;
  readonly clusters: readonly Cluster[];
  readonly inPlace: InPlace;
  readonly mixes: readonly ClusterMix[];
  readonly publicShare: IndicatorSummary;
  /** Clusters with a coded stage in the whole dataset. */
  readonly coded: number;
  /** Undefined at the last stage. */
  readonly next: { readonly stage: Term; readonly inPlace: InPlace } | undefined;
  readonly assessedTwice: number;
  readonly moves: readonly Move[];
}

export function viewStage(site: Site, stage: Term): StageView {
  const { dataset } = site;
  const clusters = clustersAtStage(dataset, stage.id);
  const next = stageAfter(dataset, stage.id);
  return {
    stage,
    clusters,
    inPlace: whatIsInPlace(dataset, clusters),
    mixes: clusterMixes(site, clusters),
    publicShare: summariseIndicator(site, publicShareOfFinance, clusters),
    coded: dataset.clusters.filter((cluster) => newestAssessment(cluster, dataset)).length,
    next: next
      ? { stage: next, inPlace: whatIsInPlace(dataset, clustersAtStage(dataset, next.id)) }
      : undefined,
    assessedTwice: countAssessedTwice(dataset),
    moves: movesUpTo(dataset, stage.id),
  };
}

/** One service at a stage with what the guide expects of it. */
export interface StageService {
  readonly having: Having;
  readonly term: Term;
  /** Whether the guide expects the service at a later stage only. */
  readonly ahead: boolean;
}

export function servicesOfStage(dataset: Dataset, { stage, inPlace }: StageView): StageService[] {
  const { terms } = vocabularyOf(dataset, "services");
  const order = stagesInOrder(dataset).map(({ id }) => id);
  return inPlace.services.flatMap((having) => {
    const term = terms.get(having.id);
    const from = term?.from_stage;
    const ahead = from !== undefined && order.indexOf(from) > order.indexOf(stage.id);
    return term ? [{ having, term, ahead }] : [];
  });
}

/** One thing with its numbers at a stage and at the next. */
export interface ComparedHaving {
  readonly id: string;
  readonly here: Having;
  readonly next: Having;
}

/** Shares of which the difference is shown; a long list of rare things would hide it. */
const mostCompared = 8;

/**
 * The same things at a stage and at the next one, in the order of the next; what is rare there is left out. Something
 * that only one of the two groups names counts nothing in the other.
 */
export function compareHavings(here: readonly Having[], next: readonly Having[]): ComparedHaving[] {
  const byId = new Map(here.map((having) => [having.id, having]));
  const known = here[0]?.known ?? 0;
  return next.slice(0, mostCompared).map((having) => ({
    id: having.id,
    here: byId.get(having.id) ?? { id: having.id, clusters: [], known },
    next: having,
  }));
}
