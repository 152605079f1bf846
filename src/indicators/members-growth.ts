import type { Cluster, Dataset } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { Membership } from "../model/types.generated.ts";
import type { ClusterIndicator } from "./definition.ts";
import { latestMembership, membershipPreference, membershipsWithTotal, totalInput } from "./members-total.ts";
import { compareByPreference, type Placed } from "./preference.ts";
import { absent, present } from "./result.ts";

const yearsNeeded = 2;

/** Counts of one definition, the preferred one of each year, from the first year to the last. */
interface Series {
  readonly counted: string;
  readonly first: Placed<Membership>;
  readonly last: Placed<Membership>;
  readonly firstYear: number;
  readonly lastYear: number;
}

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
    if (dated.length === 0) return absent("not-reported");
    const all = seriesByDefinition(dated, cluster, dataset);
    const series = chooseSeries(all, latestMembership(cluster, dataset)?.entry.counted);
    if (!series) {
      const reason = all.length > 1 ? "different-definitions" : "too-few-inputs";
      return absent(
        reason,
        dated.map((entry) => totalInput(cluster, entry)),
        { coverage: 0.5 },
      );
    }
    const { counted, first, last, firstYear, lastYear } = series;
    const inputs = [totalInput(cluster, first), totalInput(cluster, last)];
    const [from = 0, to = 0] = [first.entry.total, last.entry.total];
    if (from === 0) return absent("division-by-zero", inputs, { coverage: 1 });
    const growth = 100 * ((to / from) ** (1 / (lastYear - firstYear)) - 1);
    return present(growth, "derived", inputs, {
      extra: { counted, first_year: firstYear, last_year: lastYear },
    });
  },
};

/** The series of the definition that the newest total uses, otherwise the one that reaches furthest towards today. */
function chooseSeries(all: readonly Series[], countedLast: string | undefined): Series | undefined {
  const longEnough = all.filter(({ firstYear, lastYear }) => lastYear - firstYear >= yearsNeeded);
  return (
    longEnough.find(({ counted }) => counted === countedLast) ??
    longEnough.reduce<Series | undefined>(
      (best, own) => (best && best.lastYear >= own.lastYear ? best : own),
      undefined,
    )
  );
}

/** First and last dated count of each definition. */
function seriesByDefinition(
  dated: readonly Placed<Membership>[],
  cluster: Cluster,
  dataset: Dataset,
): Series[] {
  const preference = membershipPreference(cluster, dataset);
  const byDefinition = Map.groupBy(dated, ({ entry }) => entry.counted);
  return [...byDefinition].flatMap(([counted, entries]) => {
    const ordered = entries
      .map((placed) => ({ placed, year: yearOf(placed.entry.year) ?? 0 }))
      .sort((a, b) => a.year - b.year || compareByPreference(a.placed, b.placed, preference));
    const [first] = ordered;
    const lastYear = ordered.at(-1)?.year;
    const last = ordered.find(({ year }) => year === lastYear);
    if (!first || !last) return [];
    return { counted, first: first.placed, last: last.placed, firstYear: first.year, lastYear: last.year };
  });
}
