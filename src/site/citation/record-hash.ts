import { contentHash } from "../../model/content-hash.ts";
import type { Entry } from "../../model/dataset.ts";
import type { Citing } from "../../model/source-index.ts";
import type { Site } from "../site.ts";

const known = new WeakMap<Site, Map<string, string>>();

/**
 * SHA-256 of the facts of one record and of the documents it cites. What is computed from them is left out: an age of
 * an office grows without a change of any fact. Made once for each record.
 *
 * @param folder folder of the record in data/, for example `clusters`
 */
export function recordHash(site: Site, folder: string, entry: Entry<Citing>): string {
  const ofSite = known.get(site) ?? new Map<string, string>();
  known.set(site, ofSite);
  const name = `${folder}/${entry.id}`;
  const made = ofSite.get(name) ?? contentHash(citedContent(site, folder, entry));
  ofSite.set(name, made);
  return made;
}

function citedContent(site: Site, folder: string, { id, record }: Entry<Citing>): unknown {
  const documents = new Set(site.footnotes({ record }).list.map(({ source }) => source));
  return {
    folder,
    id,
    record,
    // Where a document is filed in the project is no part of what is cited.
    documents: [...documents].map(({ file: _file, ...document }) => document),
  };
}
