import { parse } from "yaml";
import { buildDescriptions } from "../../../src/publish/descriptions/index.ts";
import { listWrittenFiles } from "../../../src/publish/exports/written-files.ts";
import type { Site } from "../../../src/site/site.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests read descriptions as strangers do, by the words of each standard.
export type Described = any;

/** All descriptions of a site, read back: a value for JSON and YAML, otherwise the text. */
export function readDescriptions(site: Site): ReadonlyMap<string, Described> {
  return new Map(
    [...buildDescriptions(site, listWrittenFiles(site))].map(([path, content]) => {
      if (path.endsWith(".ttl")) return [path, content];
      return [path, path.endsWith(".cff") ? parse(content) : JSON.parse(content)];
    }),
  );
}
