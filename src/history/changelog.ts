import type { ReleaseRecord } from "../model/types.generated.ts";
import { writeInline } from "../validation/suggest.ts";
import { type Bump, bumps } from "./bump.ts";
import type { WrittenDifference } from "./release-record.ts";

/** Words of the file of changes. */
export interface ChangelogWords {
  readonly changelog: { readonly head: string; readonly group: Readonly<Record<Bump, string>> };
  readonly noReason: string;
  readonly whole: string;
  readonly kindOf: Readonly<Record<WrittenDifference["kind"], string>>;
  others(number: number): string;
  quiet(number: number): string;
  more(number: number): string;
}

/** Most lines for one record; the others are counted. */
const linesPerRecord = 30;

/** Longest value that is shown; longer ones are cut, since they stand in the file of the release. */
const longestValue = 120;

/** The part of the file of changes that tells of one release, in Markdown: by gravity, then by record. */
export function changelogSection(record: ReleaseRecord, words: ChangelogWords): string {
  const { version, date, summary, differences = [] } = record;
  const groups = bumps.flatMap((bump) => {
    const found = differences.filter((difference) => difference.bump === bump);
    if (found.length === 0) return [];
    const records = [...Map.groupBy(found, (difference) => difference.record)];
    const quiet = records.filter(([name, own]) => isQuiet(name, own));
    const lines = [
      ...records
        .filter((record) => !quiet.includes(record))
        .flatMap(([name, own]) => recordLines(name, own, words)),
      ...(quiet.length > 0 ? [`- ${words.quiet(quiet.length)}`] : []),
    ];
    return [`### ${words.changelog.group[bump]}\n\n${lines.join("\n")}\n`];
  });
  return [`## ${version} (${date})\n\n${summary}\n`, ...groups].join("\n");
}

/** Whether nothing of a record changed but words, sources, terms or order, and it does not say why. */
function isQuiet(name: string, own: readonly WrittenDifference[]): boolean {
  return own.every((difference) => difference.reason === undefined && !isShown(name, difference));
}

/** Whether a difference has a line of its own: a figure, a whole record, a field or column, or more than a correction. */
function isShown(name: string, { figure, path, bump }: WrittenDifference): boolean {
  return figure === true || isShape(name) || path === "" || bump !== "corrects";
}

/** Fields and columns explain themselves. */
function isShape(name: string): boolean {
  return /^(?:schemas|tables)\//.test(name);
}

function recordLines(name: string, own: readonly WrittenDifference[], words: ChangelogWords): string[] {
  const shown = own.filter((difference) => isShown(name, difference));
  const others = own.length - shown.length;
  const reasons = [...new Set(own.map(({ reason }) => reason))];
  const needsReason = own.some(({ bump }) => bump !== "adds") && !isShape(name);
  const reason =
    reasons.filter((text) => text !== undefined).join(" ") || (needsReason ? words.noReason : "");
  return [
    `- \`${name}\`${reason ? `: ${plain(reason)}` : ""}`,
    ...shown.slice(0, linesPerRecord).map((difference) => `  - ${differenceLine(difference, words)}`),
    ...(shown.length > linesPerRecord ? [`  - ${words.more(shown.length - linesPerRecord)}`] : []),
    ...(others > 0 ? [`  - ${words.others(others)}`] : []),
  ];
}

function differenceLine({ path, kind, before, after }: WrittenDifference, words: ChangelogWords): string {
  const what = path === "" ? words.whole : code(path);
  if (kind === "changed") return `${what}: ${value(before)} → ${value(after)}`;
  const content = after ?? before;
  return `${what} ${words.kindOf[kind]}${content === undefined ? "" : `: ${value(content)}`}`;
}

function value(content: WrittenDifference["before"]): string {
  const text = writeInline(content);
  return code(text.length > longestValue ? `${text.slice(0, longestValue)}…` : text);
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``;
}

/** Words of contributors as text: signs of markup lose their meaning. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>#|!]/g, "\\$&");
}

/** Puts the section of a release at the top of the file of changes, below its head. */
export function addToChangelog(file: string | null, section: string, words: ChangelogWords): string {
  const text = file ?? words.changelog.head;
  const first = text.search(/^## /m);
  if (first === -1) return `${text.trimEnd()}\n\n${section}`;
  return `${text.slice(0, first)}${section}\n${text.slice(first)}`;
}

/** Writes version and date of a release into a CITATION.cff; all else stays as it is. */
export function updateCitation(file: string, version: string, date: string): string {
  return withLine(withLine(file, "version", version), "date-released", `"${date}"`);
}

function withLine(file: string, name: string, content: string): string {
  const line = new RegExp(`^${name}:.*$`, "m");
  const written = `${name}: ${content}`;
  return line.test(file) ? file.replace(line, () => written) : `${file.trimEnd()}\n${written}\n`;
}
