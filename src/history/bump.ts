import inc from "semver/functions/inc.js";
import type { RecordDifference } from "./compare-datasets.ts";

/** What a change means for those who use the data, the gravest first. */
export const bumps = ["breaks", "adds", "corrects"] as const;
export type Bump = (typeof bumps)[number];

/** Folders of which each record has an address of its own, or an id that other data refer to. */
const named: ReadonlySet<string> = new Set([
  "clusters",
  "policies",
  "financing",
  "statistics",
  "sources",
  "vocabularies",
  "schemas",
  "tables",
]);

/**
 * Judges one difference. Breaks: a record is gone and its address leads nowhere; a term, field or column is gone, or a
 * field has another type. Adds: a record, term, field or column is new. All else corrects.
 *
 * @param moved old addresses that lead on, as folder/id
 */
export function bumpOf({ record, path, kind }: RecordDifference, moved: ReadonlySet<string>): Bump {
  const [folder = ""] = record.split("/");
  const isShape = folder === "schemas" || folder === "tables";
  const isTerm = folder === "vocabularies" && path.length === 2 && path[0] === "terms";
  const isNamed = isShape || isTerm || (path.length === 0 && named.has(folder));
  if (!isNamed) return "corrects";
  if (kind === "added") return "adds";
  if (kind === "removed") return moved.has(record) ? "corrects" : "breaks";
  return isShape ? "breaks" : "corrects";
}

/** The gravest of some judgements; null when there is none. */
export function gravest(found: Iterable<Bump>): Bump | null {
  const all = new Set(found);
  return bumps.find((bump) => all.has(bump)) ?? null;
}

const parts = { breaks: "major", adds: "minor", corrects: "patch" } as const;

/** The lowest version that a release with such a change may have: 1.2.3 → 2.0.0, 1.3.0 or 1.2.4. */
export function nextVersion(version: string, bump: Bump): string {
  const next = inc(version, parts[bump]);
  if (next === null) throw new Error(`${version} is no version.`);
  return next;
}
