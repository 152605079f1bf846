import type { Site } from "../site/site.ts";
import { publishHistory } from "./record-history.ts";

/**
 * A record as the file beside its page holds it: what is published of it, and how its figures came to be as they are.
 *
 * @param path address of the page of the record: `/clusters/hegan/`
 */
export function recordFile(site: Site, record: object, path: string): Record<string, unknown> {
  return { ...record, history: publishHistory(site, path) };
}
