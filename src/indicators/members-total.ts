import type { Cluster, Dataset } from "../model/dataset.ts";
import type { Membership } from "../model/types.generated.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { oncePerCluster } from "./memo.ts";
import { chooseLatest, type Placed, type Preference, placedWhere } from "./preference.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";
import { positionOf } from "./vocabulary-lookup.ts";

/** How one value is preferred to another among counts of members: the order of definitions is that of the vocabulary. */
export function membershipPreference(cluster: Cluster, dataset: Dataset): Preference<Membership> {
  return {
    dataset,
    record: cluster.record,
    definitionRank: ({ counted }) => positionOf(dataset, "member-definitions", counted),
  };
}

/** Counts of members that give a total. */
export function membershipsWithTotal(cluster: Cluster): Placed<Membership>[] {
  return placedWhere(cluster.record.members, ({ total }) => total !== undefined);
}

/** The latest total, chosen by the preference rule where several stand for one year. */
export const latestMembership = oncePerCluster((cluster, dataset): Placed<Membership> | undefined =>
  chooseLatest(membershipsWithTotal(cluster), membershipPreference(cluster, dataset)),
);

/** The total of one count as an input. */
export function totalInput(cluster: Cluster, { entry, index }: Placed<Membership>): TraceInput {
  return inputOf(clusterPath(cluster), `members[${index}].total`, entry.total ?? null, entry);
}

/** The newest count of members as the source gives it. */
export const membersTotal: ClusterIndicator = {
  subject: "cluster",
  id: "members.total",
  comparison: "same-definition",
  group: "members",
  label: "Members",
  question: "How many members does it have?",
  formula: "total of the latest dated count; of the latest undated one if none is dated",
  unit: "members",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["members[].total", "members[].year", "members[].counted"],
  shownWhen: "A total is stated.",
  method: "own definition",
  limits:
    "Clusters count different things: firms, institutions, partners. What was counted is shown beside the number.",
  compute(cluster, dataset) {
    const chosen = latestMembership(cluster, dataset);
    if (chosen?.entry.total === undefined) return absent("not-reported");
    const { total, counted, qualifier = null, provenance } = chosen.entry;
    const status = provenance === "derived" ? "derived" : "reported";
    return present(total, status, [totalInput(cluster, chosen)], { extra: { counted, qualifier } });
  },
};
