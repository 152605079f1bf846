import type { CitedItem } from "../../../src/text/citation/item.ts";

/** A data set; a test changes what it is about. */
export function itemOf(some: Partial<CitedItem> = {}): CitedItem {
  return {
    kind: "record",
    key: "sample-data",
    title: "Sample Cluster",
    authors: ["Sample Maintainers"],
    container: "Sample Observatory",
    date: "2026-11-05",
    version: "1.2.0",
    url: "https://example.org/clusters/sample.json",
    licence: "CC-BY-4.0",
    hash: "ab".repeat(32),
    rows: null,
    ...some,
  };
}

/** A page as it is cited. */
export function pageOf(some: Partial<CitedItem> = {}): CitedItem {
  return itemOf({
    kind: "page",
    key: "sample-page",
    url: "https://example.org/clusters/sample/",
    version: null,
    hash: null,
    ...some,
  });
}
