import { parse } from "yaml";
import { buildDescriptions } from "../../../src/publish/descriptions/index.ts";
import type { Site } from "../../../src/site/site.ts";
import { listTextFiles } from "./text-files.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests read descriptions as strangers do, by the words of each standard.
export type Described = any;

/** All descriptions of a site, read back: a value for JSON and YAML, otherwise the text. */
export function readDescriptions(site: Site): ReadonlyMap<string, Described> {
  return new Map(
    [...buildDescriptions(site, listTextFiles(site))].map(([path, content]) => {
      if (path.endsWith(".ttl")) return [path, content];
      return [path, path.endsWith(".cff") ? parse(content) : JSON.parse(content)];
    }),
  );
}
