import type { Area } from "../benchmark/area.ts";
import { areaKinds, areasOf, findAnyArea, findArea } from "../benchmark/area.ts";
import { isAtWork, type Subject } from "../benchmark/subject.ts";
import { stagesInOrder } from "../indicators/stages.ts";
import { labelOf } from "../model/dataset.ts";
import { text } from "../text/index.ts";
import { address, overviewOfKind } from "./address.ts";
import { type AreaAnswer, answerArea } from "./twinning-area.ts";
import { type TwinningQuery, twinningAddress } from "./twinning-query.ts";
import {
  type ClusterName,
  clusterName,
  type StoppedCluster,
  stoppedClusters,
  type TwinningContext,
  type TwinView,
  twinView,
} from "./twinning-view.ts";

/** A way out of a question without an answer. */
export interface Way {
  readonly label: string;
  readonly href: string;
}

/** Nothing can be told: why, and where to go on. */
export interface NoAnswer {
  readonly kind: "problem";
  readonly message: string;
  readonly ways: readonly Way[];
}

/** Partners of one cluster. */
export interface ClusterAnswer {
  readonly kind: "cluster";
  readonly title: string;
  readonly cluster: ClusterName;
  readonly twins: readonly TwinView[];
  /** Number of all partners, of which the best are shown. */
  readonly found: number;
  /** Its record names no services, so that those count nothing. */
  readonly isSilent: boolean;
  readonly lacksNothing: boolean;
  readonly within: Area | null;
  /** Matching clusters that are not at work. */
  readonly leftOut: readonly StoppedCluster[];
  readonly ways: readonly Way[];
}

export type TwinningAnswer = { readonly kind: "start" } | NoAnswer | ClusterAnswer | AreaAnswer;

/** So many partners of one cluster are shown. */
const partnersShown = 10;

const words = text.twinning.answer;

/** Answers a question; a question that cannot be answered gets a sentence and the ways that are left. */
export function answerTwinning(context: TwinningContext, query: TwinningQuery): TwinningAnswer {
  const { id, area, stage } = query;
  if (id !== undefined) return answerCluster(context, id, query.within);
  if (area === undefined)
    return stage === undefined ? { kind: "start" } : noAnswer(context, words.stageAlone, []);
  const found = findArea(context.dataset, area.kind, area.id);
  if (!found)
    return noAnswer(context, words.unknownArea(area.id), [
      {
        label: words.allAreas(text.twinning.form.kinds[area.kind]),
        href: context.href(overviewOfKind[area.kind]),
      },
    ]);
  const stages = stagesInOrder(context.dataset);
  if (stage !== undefined && !stages.some((known) => known.id === stage)) {
    const message = words.unknownStage(
      stage,
      stages.map(({ label }) => label.toLowerCase()),
    );
    return noAnswer(context, message, [pairsIn(context, found)]);
  }
  return answerArea(context, found, stage ?? null) ?? noClusters(context, found, stage ?? null);
}

function answerCluster(context: TwinningContext, id: string, within?: string): NoAnswer | ClusterAnswer {
  const own = context.benchmark.subjects.get(id.toLowerCase());
  if (!own)
    return noAnswer(context, words.unknownCluster(id), [
      { label: words.allClusters, href: context.href(address.clusters) },
    ]);
  if (!isAtWork(own)) {
    const state = labelOf(context.dataset, "statuses", own.state ?? "");
    return noAnswer(context, words.stoppedCluster(own.name, state), waysFrom(context, own));
  }
  if (own.stage === null) return noAnswer(context, words.uncodedCluster(own.name), waysFrom(context, own));
  const area = within === undefined ? null : (findAnyArea(context.dataset, within) ?? undefined);
  if (area === undefined)
    return noAnswer(context, words.unknownArea(within ?? ""), [
      {
        label: `${words.cluster(own.name)}: ${words.anywhere.toLowerCase()}`,
        href: context.href(twinningAddress({ id })),
      },
    ]);
  return partnersOf(context, own, area);
}

function partnersOf(context: TwinningContext, own: Subject, area: Area | null): ClusterAnswer {
  const { benchmark, dataset } = context;
  const admits = area
    ? ({ subject }: { readonly subject: Subject }) => areasOf(dataset, area.kind, subject).includes(area.id)
    : undefined;
  const twins = benchmark.twins(own, Number.POSITIVE_INFINITY, admits);
  const { needs } = benchmark.needs(own);
  return {
    kind: "cluster",
    title: area ? words.clusterWithin(own.name, area.short) : words.cluster(own.name),
    cluster: clusterName(context, own),
    twins: twins.slice(0, partnersShown).map((twin) => twinView(context, own, twin)),
    found: twins.length,
    isSilent: needs.some(({ open }) => open),
    lacksNothing: needs.length === 0,
    within: area,
    leftOut: stoppedClusters(context, benchmark.leftOut(own, admits)),
    ways: [
      ...(area
        ? [{ label: words.anywhere, href: context.href(twinningAddress({ id: own.id })) }]
        : waysWithin(context, own)),
      ...waysFrom(context, own),
    ],
  };
}

/** The same question within each grouping of the cluster that holds a partner. */
function waysWithin(context: TwinningContext, own: Subject): Way[] {
  const { dataset, benchmark } = context;
  return areasOf(dataset, "grouping", own).flatMap((id) => {
    const area = findArea(dataset, "grouping", id);
    const isInside = ({ subject }: { readonly subject: Subject }): boolean =>
      areasOf(dataset, "grouping", subject).includes(id);
    if (!area || benchmark.twins(own, 1, isInside).length === 0) return [];
    const href = context.href(twinningAddress({ id: own.id, within: id }));
    return [{ label: words.clusterWithin(own.name, area.short), href }];
  });
}

function waysFrom(context: TwinningContext, own: Subject): Way[] {
  const areas = areaKinds.flatMap((kind) =>
    // Of the regions the smallest is the useful one; the world and the continents are named elsewhere.
    areasOf(context.dataset, kind, own)
      .slice(0, kind === "region" ? 1 : 3)
      .flatMap((id) => findArea(context.dataset, kind, id) ?? []),
  );
  const sector = own.sectors[0] ?? "";
  return [
    { label: words.record(own.name), href: context.href(address.cluster(own.id)) },
    ...(own.stage === null
      ? [{ label: words.evidence, href: context.href(`${address.cluster(own.id)}#evidence`) }]
      : []),
    ...areas.map((area) => pairsIn(context, area)),
    {
      label: words.sector(labelOf(context.dataset, "sectors", sector)),
      href: context.href(address.sector(sector)),
    },
  ];
}

function pairsIn(context: TwinningContext, { kind, id, short }: Area): Way {
  return { label: words.pairsIn(short), href: context.href(twinningAddress({ area: { kind, id } })) };
}

/** No cluster of the area can be paired: which stages there are instead. */
function noClusters(context: TwinningContext, area: Area, stage: string | null): NoAnswer {
  const atWork = [...context.benchmark.subjects.values()].filter(
    (subject) => isAtWork(subject) && areasOf(context.dataset, area.kind, subject).includes(area.id),
  );
  const stages = stagesInOrder(context.dataset).flatMap(({ id, label }) => {
    const number = atWork.filter((subject) => subject.stage === id).length;
    return number > 0 ? [words.stageCount(label, number)] : [];
  });
  const page = {
    label: words.clustersOf(area.short),
    href: context.href(address[area.kind](area.id)),
  };
  if (stage === null || stages.length === 0)
    return noAnswer(context, words.empty(area.short), atWork.length > 0 ? [page] : []);
  const label = labelOf(context.dataset, "stages", stage);
  return noAnswer(context, words.emptyStage(area.short, label, words.stagesThere(stages)), [
    {
      label: words.anyStage(area.short),
      href: context.href(twinningAddress({ area: { kind: area.kind, id: area.id } })),
    },
    page,
  ]);
}

function noAnswer(context: TwinningContext, message: string, ways: readonly Way[]): NoAnswer {
  return {
    kind: "problem",
    message,
    ways: [...ways, { label: words.plain, href: context.href(address.twinning) }],
  };
}
