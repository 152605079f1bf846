import { type Area, areasWith, subjectsIn } from "../benchmark/area.ts";
import { isAtWork, type Subject } from "../benchmark/subject.ts";
import { findPairs } from "../benchmark/twinning.ts";
import { labelOf } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import {
  type ClusterName,
  clusterName,
  type PairView,
  pairView,
  type StoppedCluster,
  stoppedClusters,
  type TwinningContext,
  type TwinView,
  twinView,
} from "./twinning-view.ts";

/** One cluster of an area with the partners from which it could learn most. */
export interface AreaRow {
  readonly cluster: ClusterName;
  readonly inside: TwinView | null;
  readonly outside: TwinView | null;
}

/** Who should twin with whom in an area. */
export interface AreaAnswer {
  readonly kind: "area";
  readonly title: string;
  readonly area: Area;
  readonly areaHref: string;
  /** The page without a question. */
  readonly plainHref: string;
  readonly pairs: readonly PairView[];
  /** Number of all pairs, of which the best are shown. */
  readonly found: number;
  /** Number of its clusters that are at work and have a coded stage. */
  readonly size: number;
  /** Those clusters with their partners, by name: the first ones only, since most of a long list is never looked at. */
  rows(count: number): readonly AreaRow[];
  /** Clusters of the area without a coded stage. */
  readonly uncoded: number;
  /** Clusters of the area with a coded stage that are not at work. */
  readonly stopped: readonly StoppedCluster[];
}

/** So many pairs are shown. */
const pairsShown = 5;

/** Pairs within an area, and a partner for each of its clusters; null when none of them has a coded stage. */
export function answerArea(context: TwinningContext, area: Area, stage: string | null): AreaAnswer | null {
  const { benchmark, dataset } = context;
  const all = subjectsIn(dataset, area, benchmark.subjects.values());
  const coded = all.filter((subject) => (stage === null ? subject.stage !== null : subject.stage === stage));
  const atWork = coded.filter(isAtWork);
  if (atWork.length === 0) return null;
  const { found, best } = findPairs(
    atWork.map((subject) => benchmark.needs(subject)),
    pairsShown,
  );
  const words = text.twinning.answer;
  return {
    kind: "area",
    title:
      stage === null
        ? words.area(area.short)
        : words.areaStage(area.short, labelOf(dataset, "stages", stage)),
    area,
    areaHref: context.href(address[area.kind](area.id)),
    plainHref: context.href(address.twinning),
    pairs: best.map((pair) => pairView(context, pair)),
    found,
    size: atWork.length,
    rows: rowsOf(context, area, atWork),
    uncoded: all.filter((subject) => subject.stage === null).length,
    stopped: stoppedClusters(
      context,
      coded.filter((subject) => !isAtWork(subject)),
    ),
  };
}

/** Makes rows when they are asked for, each once. */
function rowsOf(context: TwinningContext, area: Area, subjects: readonly Subject[]): AreaAnswer["rows"] {
  const inside = new Set(subjectsIn(context.dataset, area, context.benchmark.subjects.values()));
  const best = (own: Subject, isInside: boolean): TwinView | null => {
    const [twin] = context.benchmark.twins(own, 1, ({ subject }) => inside.has(subject) === isInside);
    return twin ? twinView(context, own, twin) : null;
  };
  const sorted = [...subjects].sort((a, b) => compareText(a.name, b.name));
  const made: AreaRow[] = [];
  return (count) => {
    for (const own of sorted.slice(made.length, count))
      made.push({
        cluster: clusterName(context, own),
        inside: best(own, true),
        outside: best(own, false),
      });
    return made.slice(0, count);
  };
}

/** The pairs of one grouping, as the page shows them without a script. */
export interface GroupingPairs {
  readonly area: Area;
  readonly clusters: number;
  readonly coded: number;
  readonly found: number;
  readonly pairs: readonly PairView[];
}

/** So many pairs of each grouping stand on the page. */
const pairsOfGrouping = 3;

/** Groupings with two or more clusters that have a coded stage and are at work, with their best pairs. */
export function groupingPairs(context: TwinningContext): GroupingPairs[] {
  const { benchmark, dataset } = context;
  const subjects = [...benchmark.subjects.values()];
  return areasWith(dataset, subjects).flatMap(({ area, count }) => {
    if (area.kind !== "grouping") return [];
    const able = subjectsIn(dataset, area, subjects).filter(
      (subject) => subject.stage !== null && isAtWork(subject),
    );
    if (able.length < 2) return [];
    const { found, best } = findPairs(
      able.map((subject) => benchmark.needs(subject)),
      pairsOfGrouping,
    );
    const pairs = best.map((pair) => pairView(context, pair));
    return [{ area, clusters: count, coded: able.length, found, pairs }];
  });
}
