import type { Benchmark } from "../benchmark/benchmark.ts";
import type { Need } from "../benchmark/needs.ts";
import type { Subject } from "../benchmark/subject.ts";
import type { Pair, Twin } from "../benchmark/twinning.ts";
import { stagesInOrder } from "../indicators/stages.ts";
import type { Dataset } from "../model/dataset.ts";
import { labelOf } from "../model/dataset.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import { compareAddress } from "./compare/address.ts";
import { twinningAddress } from "./twinning-query.ts";

/** What views of twins are made from: the site at build time, the loaded benchmark in a browser. */
export interface TwinningContext {
  readonly dataset: Pick<Dataset, "vocabularies">;
  readonly benchmark: Benchmark;
  href(path: string): string;
}

/** A cluster as lists of partners name it. */
export interface ClusterName {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Place, sector and stage in words, with the state where it is not plainly at work. */
  readonly facts: readonly string[];
  /** The finder with the question of its own partners. */
  readonly partnersHref: string;
}

export type ReasonKey = keyof typeof text.twinning.reasons;

/** What one cluster lacks for one kind of reason; each item leads to where the other's sources stand. */
export interface ReasonView {
  readonly key: ReasonKey;
  readonly label: string;
  readonly items: readonly NeedView[];
}

interface NeedView {
  readonly kind: Need["kind"];
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** Nobody but the partner itself tells that it has it. */
  readonly ownWord: boolean;
}

/** A cluster that would match, but is not at work. */
export interface StoppedCluster {
  readonly name: string;
  readonly href: string;
  readonly state: string;
}

export function stoppedClusters(context: TwinningContext, subjects: readonly Subject[]): StoppedCluster[] {
  return subjects.map(({ id, name, state }) => ({
    name,
    href: context.href(address.cluster(id)),
    state: labelOf(context.dataset, "statuses", state ?? "").toLowerCase(),
  }));
}

/** One partner of a cluster. */
export interface TwinView {
  readonly partner: ClusterName;
  readonly receives: readonly ReasonView[];
  readonly gives: readonly ReasonView[];
  /** Structural distance, 0 to 1. */
  readonly distance: number;
  readonly compareHref: string;
}

/** Two clusters that gain from each other. */
export interface PairView extends TwinView {
  readonly own: ClusterName;
}

/** States that a partner may have, but that a reader must know. */
const states = new Set(["declining", "status-withdrawn"]);

export function clusterName(context: TwinningContext, subject: Subject): ClusterName {
  const { dataset } = context;
  const { id, name, countries, region, sectors, stage, state } = subject;
  const words = text.twinning;
  const place =
    countries.length > 0
      ? countries.map((code) => labelOf(dataset, "countries", code)).join(", ")
      : region && labelOf(dataset, "regions", region);
  const facts = [
    place || words.noPlace,
    labelOf(dataset, "sectors", sectors[0] ?? ""),
    stage === null ? words.noStage : labelOf(dataset, "stages", stage),
    ...(state !== null && states.has(state) ? [words.states(labelOf(dataset, "statuses", state))] : []),
  ];
  return {
    ...{ id, name, facts },
    href: context.href(address.cluster(id)),
    partnersHref: context.href(twinningAddress({ id })),
  };
}

/** Needs by their reason, the weightiest first. */
function reasonViews(
  context: TwinningContext,
  needy: Subject,
  giver: Subject,
  needs: readonly Need[],
): ReasonView[] {
  const groups = new Map<ReasonKey, NeedView[]>();
  for (const need of needs) {
    const key = reasonKey(context, needy, need);
    const { kind, id } = need;
    const view: NeedView = {
      ...{ kind, id },
      label: labelOf(context.dataset, kind === "criterion" ? "criteria" : "services", id),
      href: context.href(`${address.cluster(giver.id)}#${kind === "criterion" ? "evidence" : "services"}`),
      ownWord: giver.inPlace.ownWord?.includes(id) ?? false,
    };
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  const labels = text.twinning.reasons;
  return (Object.keys(labels) as ReasonKey[]).flatMap((key) => {
    const items = groups.get(key);
    return items ? [{ key, label: labels[key], items }] : [];
  });
}

/** At the last stage nothing comes next: what is usual, is usual there. */
function reasonKey({ dataset }: TwinningContext, { stage }: Subject, { reason, open }: Need): ReasonKey {
  if (reason !== "usual") return reason;
  const here = stage === stagesInOrder(dataset).at(-1)?.id;
  if (open) return here ? "open-here" : "open";
  return here ? "usual-here" : "usual";
}

export function twinView(context: TwinningContext, own: Subject, twin: Twin): TwinView {
  const partner = twin.partner.measured.subject;
  return {
    partner: clusterName(context, partner),
    receives: reasonViews(context, own, partner, twin.receives),
    gives: reasonViews(context, partner, own, twin.gives),
    distance: twin.distance.total,
    compareHref: context.href(compareAddress([own.id, partner.id])),
  };
}

export function pairView(context: TwinningContext, { own, twin }: Pair): PairView {
  const { subject } = own.measured;
  return { own: clusterName(context, subject), ...twinView(context, subject, twin) };
}
