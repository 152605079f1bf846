import { type GroupNeighbour, nearestToGroup } from "../../benchmark/nearest-to-group.ts";
import { isAtWork, type Subject } from "../../benchmark/subject.ts";
import { criteriaOfStage, stageAfter } from "../../indicators/stages.ts";
import type { Term } from "../../model/dataset.ts";
import { vocabularyOf } from "../../model/dataset.ts";
import { figuresOf } from "../area-figures.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Site } from "../site.ts";

/** A criterion with the number of clusters of which a source shows it. */
export interface CriterionShown {
  readonly criterion: Term;
  readonly shown: number;
}

/** The most frequent stage of an area, and what the next one asks for. */
export interface AreaStep {
  /** Null when no stage is coded. Of equally frequent stages the earliest. */
  readonly stage: Term | null;
  /** Stages that are as frequent as that one. */
  readonly tied: readonly Term[];
  /** Clusters of the area at the stage. */
  readonly at: readonly Subject[];
  /** Null at the last stage, and when no stage is coded. */
  readonly next: Term | null;
  /** Criteria of the next stage, of the own one where there is no next; counted over the clusters at the own stage. */
  readonly asks: readonly CriterionShown[];
  /** Clusters outside the area, at the next stage and at work, by mean distance to those at the stage. */
  readonly ahead: readonly GroupNeighbour[];
  /** Whether any cluster on record lies outside the area. */
  readonly hasOutside: boolean;
}

const examplesAhead = 3;

/** Finds the stage at which most coded clusters of an area stand, and examples one stage ahead outside the area. */
export function stepOfArea(site: Site, portfolio: Portfolio): AreaStep {
  const { dataset, benchmark } = site;
  const { terms } = vocabularyOf(dataset, "stages");
  const [stage = null, ...tied] = figuresOf(site, portfolio).commonest.flatMap(
    ({ id }) => terms.get(id) ?? [],
  );
  const inside = new Set(portfolio.clusters.map(({ id }) => id));
  const hasOutside = benchmark.subjects.size > inside.size;
  const at = [...benchmark.subjects.values()].filter(
    (subject) => inside.has(subject.id) && stage !== null && subject.stage === stage.id,
  );
  const next = stageAfter(dataset, stage?.id ?? null);
  const asked = next ?? stage;
  return {
    stage,
    tied,
    at,
    next,
    asks: asked
      ? criteriaOfStage(dataset, asked.id).map((criterion) => ({
          criterion,
          shown: at.filter(({ inPlace }) => inPlace.met.includes(criterion.id)).length,
        }))
      : [],
    ahead: next
      ? nearestToGroup(
          benchmark,
          at,
          (other) => !inside.has(other.id) && other.stage === next.id && isAtWork(other),
          examplesAhead,
        )
      : [],
    hasOutside,
  };
}
