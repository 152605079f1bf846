import type { Site } from "../../site/site.ts";
import { citationCheck as words } from "../../text/en/citation-check.ts";

/** Where a record that is gone went, and why; null when nothing is known of it. */
export function successorsOf(site: Site, folder: string, id: string): string | null {
  const moved = site.dataset.redirects.moved.find(({ from }) => from === `${folder}/${id}`);
  return moved ? words.moved(id, moved.to.join(", "), moved.date, moved.reason) : null;
}
