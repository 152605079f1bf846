import type { Entry } from "../../model/dataset.ts";
import type { Citing } from "../../model/source-index.ts";
import { type CitedItem, citationKey } from "../../text/citation/item.ts";
import { address, dataAddress, pageOfRecord } from "../address.ts";
import type { Site } from "../site.ts";
import { recordHash } from "./record-hash.ts";

/** What a page offers to cite: its data and the page itself. They are two things, and are never cited as one. */
export interface CitedPair {
  readonly data: CitedItem;
  readonly page: CitedItem;
  /** Address of the page, from which those of the files follow. */
  readonly path: string;
}

type NamedEntry = Entry<Citing & { readonly name: string }>;

/** The data as a whole, and the site as a page. */
export function citeDataset(site: Site): CitedPair {
  const { title } = site.dataset.site;
  const common = { ...commonParts(site), title, container: null };
  return {
    data: {
      ...common,
      kind: "dataset",
      key: citationKey(title, "data"),
      version: site.edition.version,
      url: site.absolute(address.data),
      hash: site.edition.contentHash,
    },
    page: {
      ...common,
      ...pageParts,
      key: citationKey(title, "site"),
      url: site.absolute(address.home),
    },
    path: address.data,
  };
}

/**
 * The data of a record, and its page.
 * @param folder folder of the record in data/, for example `clusters`
 */
export function citeRecord(site: Site, folder: string, entry: NamedEntry): CitedPair {
  const path = pageOfRecord[folder]?.(entry.id) ?? address.home;
  const { title } = site.dataset.site;
  const common = { ...commonParts(site), title: entry.record.name, container: title };
  return {
    data: {
      ...common,
      kind: "record",
      key: citationKey(title, folder, entry.id, "data"),
      version: site.edition.version,
      url: site.absolute(dataAddress(path)),
      hash: recordHash(site, folder, entry),
    },
    page: {
      ...common,
      ...pageParts,
      key: citationKey(title, folder, entry.id, "page"),
      url: site.absolute(path),
    },
    path,
  };
}

/** All that has its citations as files: the dataset, and each record with a page of its own. */
export function listCited(site: Site): CitedPair[] {
  const { clusters, policies, patterns, statistics } = site.dataset;
  const folders: [folder: string, entries: readonly NamedEntry[]][] = [
    ["clusters", clusters],
    ["policies", policies],
    ["financing", patterns],
    ["statistics", statistics],
  ];
  return [
    citeDataset(site),
    ...folders.flatMap(([folder, entries]) => entries.map((entry) => citeRecord(site, folder, entry))),
  ];
}

const pageParts = { kind: "page", version: null, hash: null } as const;

function commonParts(site: Site) {
  const { publisher, licence_data: licence } = site.dataset.site;
  return { authors: [publisher.name], date: site.edition.date, licence, rows: null };
}
