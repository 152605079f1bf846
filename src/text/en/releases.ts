import type { Bump } from "../../history/bump.ts";
import type { WrittenDifference } from "../../history/release-record.ts";
import { count, formatNumber, list } from "../format.ts";
import { history } from "./history.ts";

/** Kinds of records and what else is counted, as one and as many. */
const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  clusters: ["cluster", "clusters"],
  policies: ["policy", "policies"],
  financing: ["financing pattern", "financing patterns"],
  statistics: ["regional statistic", "regional statistics"],
  sources: ["source", "sources"],
  corrections: ["correction", "corrections"],
  vocabularies: ["vocabulary", "vocabularies"],
  terms: ["term", "terms"],
  kinds: ["kind of record", "kinds of records"],
  fields: ["field", "fields"],
  tables: ["table", "tables"],
  columns: ["column", "columns"],
};

/** "2 clusters": a number of records of a kind. */
function countKind(kind: string, number: number): string {
  const [one, many] = kinds[kind] ?? [kind, kind];
  return count(number, one, many);
}

/** Words of releases: on the page of changes, in feeds and in the file of changes. */
export const releases = {
  title: "Releases",
  lead: "A release is a numbered, fixed state of the data. Cite one, and others find the same figures again.",
  none: "There is no release yet. Until there is one, citations name the content hash of the data.",
  name: (version: string) => `Release ${version}`,
  pageTitle: (version: string) => `Data release ${version}`,
  first: "first release",
  firstSummary: (counts: Readonly<Record<string, number>>) =>
    `First release: ${list(
      ["clusters", "policies", "financing", "statistics", "sources"].map((kind) =>
        countKind(kind, counts[kind] ?? 0),
      ),
    )}.`,
  bump: { breaks: "breaks", adds: "adds", corrects: "corrects" } satisfies Record<Bump, string>,
  bumpMeaning: {
    breaks: "Something that programs or citations may rely on is gone or has another type.",
    adds: "Records, terms, fields or columns are new; nothing that was there is gone.",
    corrects: "Values and words changed; nothing that was there is gone.",
  } satisfies Record<Bump, string>,
  facts: { date: "Date", records: "Records", hash: "Content hash", tag: "Tag" },
  countKind,
  counts: (counts: Readonly<Record<string, number>>) =>
    ["clusters", "policies", "financing", "statistics", "sources"]
      .map((kind) => countKind(kind, counts[kind] ?? 0))
      .join(" · "),
  differences: "What changed",
  showDifferences: (number: number) => count(number, "difference", "differences"),
  noDifferences: "The first release has nothing to be compared with.",
  noReason: "no reason given",
  kindOf: history.kindOf,
  /** One line for all records of which only such values changed, and that do not say why. */
  quiet: (number: number) =>
    `Only wording, sources, terms or order, no reason given: ${count(number, "record", "records")}`,
  /** One line for all differences of a record that are none of figures. */
  others: (number: number) =>
    `${count(number, "other value", "other values")}: wording, sources, terms or order`,
  more: (number: number) => `and ${formatNumber(number, 0)} more, in the data of this release`,
  moreRecords: (number: number) =>
    `${count(number, "more record", "more records")}, on the page of the release`,
  whole: "the whole record",
  now: (version: string) => `The data are exactly those of release ${version}.`,
  since: (version: string, hash: string) =>
    `The data have changed since release ${version}; their content hash begins with ${hash}.`,
  shapeOf: {
    schemas: (kind: string) => `Fields of a ${kind.replaceAll("-", " ")}`,
    tables: (table: string) => `Columns of the table ${table}`,
  },
  changelog: {
    head: `# Changes of the data

Releases of the data, newest first, written by \`npm run release\`. The numbers follow semantic versioning: the first rises when something
breaks, the second when something is added, the third when values are corrected. Every difference stands in \`data/releases/\`.
Changes of the program are in [CHANGELOG.md](CHANGELOG.md).
`,
    group: { breaks: "Breaks", adds: "Adds", corrects: "Corrects" } satisfies Record<Bump, string>,
  },
} as const;

/** Tells in one or two sentences what a release changed. */
export function summarise(differences: readonly WrittenDifference[]): string {
  const parts: string[] = [];
  for (const kind of ["added", "removed"] as const) {
    const found = differences.filter((difference) => difference.kind === kind).flatMap(thingOf);
    const counts = [...Map.groupBy(found, (thing) => thing)].map(([thing, all]) =>
      countKind(thing, all.length),
    );
    if (counts.length > 0) parts.push(`${list(counts)} ${kind}`);
  }
  const types = differences.filter(({ record, kind }) => record.startsWith("schemas/") && kind === "changed");
  if (types.length > 0) parts.push(`the type of ${countKind("fields", types.length)} changed`);
  const inside = differences.filter(
    (difference) => thingOf(difference).length === 0 && !difference.record.startsWith("schemas/"),
  );
  const figures = inside.filter(({ figure }) => figure);
  const others = inside.filter(({ figure }) => !figure);
  const inRecords = (found: readonly WrittenDifference[]): string =>
    count(new Set(found.map(({ record }) => record)).size, "record", "records");
  if (figures.length > 0)
    parts.push(`${count(figures.length, "figure", "figures")} changed in ${inRecords(figures)}`);
  if (others.length > 0)
    parts.push(
      `${count(others.length, "other value", "other values")} (wording, sources, terms or order) changed in ${inRecords(others)}`,
    );
  const text = `${parts.join("; ")}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The kind of thing that was added or removed as a whole: a record, term, field or column. */
function thingOf({ record, path, kind }: WrittenDifference): string[] {
  if (kind !== "added" && kind !== "removed") return [];
  const [folder = ""] = record.split("/");
  if (folder === "schemas") return [path === "" ? "kinds" : "fields"];
  if (folder === "tables") return [path === "" ? "tables" : "columns"];
  if (folder === "vocabularies" && /^terms\.[^.[]+$/.test(path)) return ["terms"];
  return path === "" ? [folder] : [];
}
