import { wholeHistoryOf } from "../site/record-history.ts";
import type { Site } from "../site/site.ts";

/**
 * How the figures of a record came to be as they are, as its JSON tells it: whether a history is known, since when, and
 * what each commit changed, the newest first.
 *
 * @param path address of the page of the record: `/clusters/hegan/`
 */
export function publishHistory(site: Site, path: string): Record<string, unknown> {
  const { histories } = site;
  if (!histories.available) return { available: false, reason: histories.reason };
  const history = wholeHistoryOf(site, path.slice(1, -1));
  return {
    available: true,
    complete_since: histories.since,
    recorded: history?.recorded ?? null,
    commits: history?.steps ?? [],
  };
}
