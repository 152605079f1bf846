import { isAtWork } from "../benchmark/subject.ts";
import { labelOf } from "../model/dataset.ts";
import { text } from "../text/index.ts";
import { twinningAddress } from "./twinning-query.ts";
import { type TwinningContext, type TwinView, twinView } from "./twinning-view.ts";

/** The best partners of a cluster, or why none can be named. */
export type ClusterTwins =
  | { readonly twins: readonly TwinView[]; readonly allHref: string }
  | { readonly why: string };

/** So many partners stand on the page of a cluster. */
const partnersOnPage = 3;

/** Partners for the page of one cluster. */
export function clusterTwins(context: TwinningContext, id: string): ClusterTwins {
  const own = context.benchmark.subjects.get(id);
  const words = text.twinning.cluster;
  if (!own?.stage) return { why: words.noStage };
  if (!isAtWork(own)) return { why: words.stopped(labelOf(context.dataset, "statuses", own.state ?? "")) };
  const twins = context.benchmark.twins(own, partnersOnPage);
  if (twins.length === 0) return { why: words.noPartner };
  return {
    twins: twins.map((twin) => twinView(context, own, twin)),
    allHref: context.href(twinningAddress({ id })),
  };
}
