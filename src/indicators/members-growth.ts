import { yearOf } from "../model/period.ts";
import type { ClusterIndicator } from "./definition.ts";
import { documentsOf, growthOf } from "./growth.ts";
import { latestMembership, membershipPreference, membershipsWithTotal, totalInput } from "./members-total.ts";
import { absent, present } from "./result.ts";

/** Compound growth of the number of members per year. */
export const membersGrowth: ClusterIndicator = {
  subject: "cluster",
  id: "members.growth",
  group: "members",
  label: "Growth of members per year",
  question: "By how much did the number of members grow in an average year?",
  formula:
    "100 × ((last / first)^(1 / years between) − 1), first and last count of one and the same definition",
  unit: "percent per year",
  decimals: 1,
  range: [-100, null],
  direction: "none",
  inputs: ["members[].total", "members[].year", "members[].counted"],
  shownWhen: "Two dated counts of one definition lie at least two years apart.",
  method: "own definition, compound annual growth rate",
  limits:
    "Only two counts decide; what happened between them is not seen. More members are not better members (clusters also tidy their lists).",
  compute(cluster, dataset) {
    const dated = membershipsWithTotal(cluster).filter(({ entry }) => yearOf(entry.year) !== null);
    const growth = growthOf(dated, {
      definitionOf: ({ counted }) => counted,
      amountOf: ({ total = 0 }) => total,
      preference: membershipPreference(cluster, dataset),
      preferred: latestMembership(cluster, dataset)?.entry.counted,
    });
    if (typeof growth === "string") {
      const inputs = dated.map((entry) => totalInput(cluster, entry));
      return growth === "not-reported" ? absent(growth) : absent(growth, inputs, { coverage: 0.5 });
    }
    const { definition, first, last, firstYear, lastYear, rate } = growth;
    const inputs = [totalInput(cluster, first), totalInput(cluster, last)];
    if (rate === null) return absent("division-by-zero", inputs, { coverage: 1 });
    return present(rate, "derived", inputs, {
      extra: {
        ...{ counted: definition, first_year: firstYear, last_year: lastYear },
        ...documentsOf(first.entry, last.entry, { dataset, record: cluster.record }),
      },
    });
  },
};
