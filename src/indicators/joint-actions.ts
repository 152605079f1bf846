import type { ClusterIndicator } from "./definition.ts";
import { latestMembership, totalInput } from "./members-total.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/** Joint actions that sources tell of, in relation to the members. */
export const jointActionsPer100Members: ClusterIndicator = {
  subject: "cluster",
  id: "joint_actions.per_100_members",
  comparison: "none",
  group: "joint-actions",
  label: "Joint actions per 100 members",
  question: "How many joint actions do sources tell of for every 100 members?",
  formula: "100 × joint actions in the record / members of the latest count",
  unit: "joint actions per 100 members",
  decimals: 1,
  range: [0, null],
  direction: "none",
  inputs: ["joint_actions[].action", "members[].total"],
  shownWhen: "At least one joint action and the number of members are known.",
  method: "unido-approach-2013 p. 12",
  limits:
    "It counts what sources tell of, in all years together, large and small alike. A cluster that is written about more has more.",
  compute(cluster, dataset) {
    const { joint_actions: actions = [] } = cluster.record;
    const inputs = actions.map((action, index) =>
      inputOf(clusterPath(cluster), `joint_actions[${index}].action`, action.action, action),
    );
    const membership = latestMembership(cluster, dataset);
    if (actions.length === 0 || membership?.entry.total === undefined) {
      return absent("not-reported", inputs, { coverage: actions.length === 0 ? 0 : 0.5 });
    }
    const { total, counted } = membership.entry;
    const all = [...inputs, totalInput(cluster, membership)];
    return total === 0
      ? absent("division-by-zero", all, { coverage: 1 })
      : present((100 * actions.length) / total, "derived", all, { extra: { counted } });
  },
};
