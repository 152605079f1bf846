import { membersTotal } from "../indicators/members-total.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";
import { type IndicatorSummary, summariseByDefinition } from "./summaries.ts";

/**
 * Members of the clusters of an area, only of those that count what the definition says, so that areas are set beside each
 * other by one definition. All clusters of the area count in the coverage.
 */
export function membersByDefinition(
  site: Site,
  { clusters }: Pick<Portfolio, "clusters">,
  definition: string | null,
): IndicatorSummary {
  return summariseByDefinition(site, membersTotal, clusters, definition);
}
