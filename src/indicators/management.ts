import type { ClusterIndicator } from "./definition.ts";
import { membershipPreference, membershipsWithTotal, totalInput } from "./members-total.ts";
import { pairByYear } from "./pairing.ts";
import { placedWhere } from "./preference.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/** Staff of the office in relation to the members it serves. */
export const ftePer100Members: ClusterIndicator = {
  subject: "cluster",
  id: "management.fte_per_100_members",
  group: "management",
  label: "Office staff per 100 members",
  question: "How many full-time posts does the office have for every 100 members?",
  formula: "100 × full-time equivalents / members",
  unit: "full-time equivalents per 100 members",
  decimals: 1,
  range: [0, null],
  direction: "none",
  inputs: ["people[].fte", "people[].year", "members[].total", "members[].year"],
  shownWhen: "Full-time equivalents and members are known for years at most one apart.",
  method: "giz-cluster-guide-2021 p. 122",
  limits:
    "Heads are not turned into posts. Small clusters have high values by nature, and staff lent by a host may be missing.",
  compute(cluster, dataset) {
    const staff = placedWhere(cluster.record.people, ({ fte }) => fte !== undefined);
    const pair = pairByYear(staff, membershipsWithTotal(cluster), () => true, {
      upper: { dataset, record: cluster.record },
      lower: membershipPreference(cluster, dataset),
    });
    if (typeof pair === "string") return absent(pair);
    const { entry, index } = pair.upper;
    const [fte = 0, members = 0] = [entry.fte, pair.lower.entry.total];
    const inputs = [
      inputOf(clusterPath(cluster), `people[${index}].fte`, fte, entry),
      totalInput(cluster, pair.lower),
    ];
    const extra = { counted: pair.lower.entry.counted };
    return members === 0
      ? absent("division-by-zero", inputs, { coverage: 1, extra })
      : present((100 * fte) / members, "derived", inputs, { extra });
  },
};
