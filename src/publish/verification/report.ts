import { sentenceOfProblem } from "../../site/explorer/problem-sentence.ts";
import type { Site } from "../../site/site.ts";
import { citationCheck as words } from "../../text/en/citation-check.ts";
import { findRecord, type KnownRecord } from "./check-record.ts";
import type { ReferenceCheck } from "./check-reference.ts";
import type { ViewCheck } from "./check-view.ts";
import type { CitedRecord, CitedView, Verdict } from "./cited-file.ts";
import type { Differences } from "./differences.ts";
import { successorsOf } from "./successors.ts";

/** Tells how the rows of a saved table compare: what changed with its reason, what is gone, and what is new. */
export function tellView(site: Site, file: CitedView, check: ViewCheck): Verdict {
  const { isAsSaved, rows, changed, gone, left, added, foreignColumns, problems } = check;
  const lost = changed.size + gone.length + left.filter((id) => !changed.has(id)).length;
  const cells = [...changed].flatMap(([id, list]) => [
    `  ${id}`,
    ...list.map(({ column, cited, now }) => `    ${tellChange(column, cited, now)}`),
    ...reasons(site, id, file.date).map((line) => `    ${line}`),
  ]);
  const lines = [
    file.version && words.ofVersion(file.version),
    isAsSaved === false && words.edited,
    isAsSaved === null && words.noHash,
    lost === 0 ? words.rowsHold(rows) : words.rowsChanged(lost, rows),
    ...cells,
    ...gone.map((id) => `  ${successorsOf(site, "clusters", id) ?? words.gone(id)}`),
    ...left.map((id) => `  ${words.left(id)}`),
    added.length > 0 && words.added(added),
    foreignColumns.length > 0 && words.foreignColumns(foreignColumns),
    ...problems.map(sentenceOfProblem),
  ];
  return {
    holds: lost === 0 && isAsSaved !== false,
    lines: lines.filter((line) => line !== null && line !== false),
  };
}

/** Tells what of the JSON of a record no longer stands so. */
export function tellRecord(entry: KnownRecord, differences: Differences, { record }: CitedRecord): Verdict {
  const { changed, added } = differences;
  const { name } = entry.record;
  const places = [...new Set(added.map(({ path }) => path))];
  const news = places.length > 0 ? [words.recordAdded(places)] : [];
  if (changed.length === 0)
    return { holds: true, lines: [words.recordHolds(name, figuresIn(record)), ...news] };
  return {
    holds: false,
    lines: [
      words.recordChanged(name, changed.length),
      ...changed.map(({ path, cited, now }) => `  ${tellChange(path, cited, now)}`),
      ...reasonsOf(entry, isUntold(record)).map((line) => `  ${line}`),
      ...news,
      words.recordNoHash,
    ],
  };
}

/** Tells of each reference whether the data still give its hash. */
export function tellReferences(site: Site, checks: readonly ReferenceCheck[]): Verdict {
  const lines = checks.flatMap((check) => tellReference(site, check));
  const changed = checks.filter(({ holds }) => holds === false);
  const hints = [
    changed.some(({ isGone }) => !isGone) && words.reference.onlyHash,
    changed.some(({ target }) => target.kind === "dataset") && words.reference.history,
  ];
  return { holds: changed.length === 0, lines: [...lines, ...hints.filter((hint) => hint !== false)] };
}

function reasons(site: Site, id: string, since: string | null): string[] {
  const entry = findRecord(site, "clusters", id);
  return reasonsOf(entry, isSince(entry, since));
}

function tellReference(site: Site, { reference, target, holds, isGone, rows }: ReferenceCheck): string[] {
  const said = words.reference;
  if (target.kind === "page" || target.kind === "foreign") return [said[target.kind](reference.url)];
  if (target.kind === "record" && isGone)
    return [successorsOf(site, target.folder, target.id) ?? words.gone(target.id)];
  const what =
    target.kind === "dataset"
      ? said.dataset
      : target.kind === "record"
        ? said.record(target.id)
        : said.view(target.search);
  if (holds) return [said.holds(what)];
  const entry = target.kind === "record" ? findRecord(site, target.folder, target.id) : undefined;
  return [
    `${said.changed(what)}${reference.version ? ` ${words.ofVersion(reference.version)}` : ""}${rows === null ? "" : ` ${said.rows(rows)}`}`,
    ...(entry ? reasonsOf(entry, isSince(entry, null)).map((line) => `  ${line}`) : []),
  ];
}

/** A whole entry of a record can be long; its beginning tells which one it is. */
const longest = 200;

function tellChange(place: string, cited: string | null, now: string | null): string {
  const shorten = (value: string): string => (value.length > longest ? `${value.slice(0, longest)}…` : value);
  return words.changed(place, shorten(cited ?? words.empty), shorten(now ?? words.empty));
}

type Change = NonNullable<KnownRecord["record"]["changes"]>[number];

/** What a record tells of its changes, as far as they are news to the reader of the file. */
function reasonsOf(entry: KnownRecord | undefined, isNews: (change: Change) => boolean): string[] {
  const told = (entry?.record.changes ?? []).filter(isNews);
  return told.length > 0 ? told.map(({ date, what }) => words.reason(date, what)) : [words.noReason];
}

/** Without a date of the file, the newest change of the record is the best guess. */
function isSince(entry: KnownRecord | undefined, since: string | null): (change: Change) => boolean {
  const newest = entry?.record.changes?.at(-1);
  return (change) => (since === null ? change === newest : change.date >= since);
}

/** The JSON of a record holds the changes that were told when it was saved. */
function isUntold({ changes }: Readonly<Record<string, unknown>>): (change: Change) => boolean {
  const told = Array.isArray(changes) ? (changes as Partial<Change>[]).map(({ what }) => what) : [];
  return ({ what }) => !told.includes(what);
}

function figuresIn({ indicators }: Readonly<Record<string, unknown>>): string {
  const results = Object.values((indicators ?? {}) as Record<string, { readonly value?: unknown } | null>);
  const number = results.filter((result) => (result?.value ?? null) !== null).length;
  return number > 0 ? words.withIndicators(number) : "";
}
