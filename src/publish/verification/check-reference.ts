import { recordHash } from "../../site/citation/record-hash.ts";
import type { Catalogue } from "../../site/explorer/catalogue.ts";
import { hashOfRows } from "../../site/explorer/view-rows.ts";
import type { Site } from "../../site/site.ts";
import { findRecord } from "./check-record.ts";
import { rowsAt } from "./check-view.ts";
import type { Reference } from "./cited-file.ts";

/** What a reference points to. */
export type Target =
  | { readonly kind: "dataset" }
  | { readonly kind: "record"; readonly folder: string; readonly id: string }
  | { readonly kind: "view"; readonly search: string }
  /** A page, which has no hash. */
  | { readonly kind: "page" }
  /** Not an address of this site. */
  | { readonly kind: "foreign" };

export interface ReferenceCheck {
  readonly reference: Reference;
  readonly target: Target;
  /** Whether the data give the cited hash; null where there is nothing to compare with. */
  readonly holds: boolean | null;
  /** True for a record that is no longer there. */
  readonly isGone: boolean;
  /** Rows of a filtered view today. */
  readonly rows: number | null;
}

/**
 * Tells from an address what is cited. The host and the folder of a site do not count: a site may move, and what is
 * cited is compared by its content.
 */
export function targetOf({ url, hash }: Reference): Target {
  if (!URL.canParse(url)) return { kind: "foreign" };
  const { pathname, search } = new URL(url);
  const [, folder = "", id = ""] =
    /\/(clusters|policies|financing|statistics)\/([^/]+)\.json$/.exec(pathname) ?? [];
  if (hash === null) return { kind: "page" };
  if (id) return { kind: "record", folder, id: decodeURIComponent(id) };
  if (pathname.endsWith("/data/")) return { kind: "dataset" };
  return pathname.endsWith("/clusters/") ? { kind: "view", search } : { kind: "foreign" };
}

/** Makes what a reference cites anew from the data of today and compares the hashes. */
export function checkReference(site: Site, catalogue: Catalogue, reference: Reference): ReferenceCheck {
  const target = targetOf(reference);
  const result = (now: string | null, rows: number | null = null): ReferenceCheck => ({
    ...{ reference, target, rows },
    holds: now === null ? null : now === reference.hash,
    isGone: false,
  });
  switch (target.kind) {
    case "dataset":
      return result(site.edition.contentHash);
    case "record": {
      const entry = findRecord(site, target.folder, target.id);
      if (!entry) return { ...result(null), holds: false, isGone: true };
      return result(recordHash(site, target.folder, entry));
    }
    case "view": {
      const { rows } = rowsAt(catalogue, target.search);
      return result(hashOfRows(rows), rows.size);
    }
    default:
      return result(null);
  }
}
