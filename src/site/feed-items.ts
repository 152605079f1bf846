import { compareText } from "../model/problem.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import { listChanges } from "./changes.ts";
import type { Site } from "./site.ts";

/** An entry of the feeds. */
export interface FeedItem {
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  /** Never changes afterwards. */
  readonly key: string;
}

/** Most entries of a feed. */
const most = 50;

/** The newest releases, new records and changed records; of one day, the releases first. */
export function feedItems(site: Site): FeedItem[] {
  const releases = site.lists.releases.map(({ record: { version, date, summary } }): FeedItem => {
    const path = address.release(version);
    return { date, title: text.releases.pageTitle(version), text: summary, path, key: path };
  });
  return [...releases, ...listChanges(site.dataset)]
    .sort((a, b) => compareText(b.date, a.date))
    .slice(0, most);
}
