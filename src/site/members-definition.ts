import { membersTotal } from "../indicators/members-total.ts";
import { summarise } from "../indicators/summary.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";
import type { IndicatorSummary } from "./summaries.ts";

/**
 * Members of the clusters of an area, only of those that count what the definition says, so that areas are set beside each
 * other by one definition. All clusters of the area count in the coverage.
 */
export function membersByDefinition(
  site: Site,
  { clusters }: Pick<Portfolio, "clusters">,
  definition: string | null,
): IndicatorSummary {
  const seed = membersTotal.id;
  const results = clusters.map(({ id }) => ({
    record: id,
    result: site.indicators.result(id, membersTotal.id),
  }));
  const isCounted = ({ result }: (typeof results)[number]): boolean => result?.extra?.counted === definition;
  const summary = summarise(
    results.map((entry) => (isCounted(entry) ? entry : { record: entry.record, result: undefined })),
    seed,
  );
  const withValue = results.filter(({ result }) => typeof result?.value === "number").length;
  return { indicator: membersTotal, summary, seed, definition, otherDefinitions: withValue - summary.n };
}
