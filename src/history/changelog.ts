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
    const lines = records.flatMap(([name, own]) => recordLines(name, own, words));
    return [`### ${words.changelog.group[bump]}\n\n${lines.join("\n")}\n`];
  });
  return [`## ${version} (${date})\n\n${summary}\n`, ...groups].join("\n");
}

function recordLines(name: string, own: readonly WrittenDifference[], words: ChangelogWords): string[] {
  const isShape = /^(?:schemas|tables)\//.test(name);
  const shown = own.filter(
    ({ figure, path, bump }) => figure || isShape || path === "" || bump !== "corrects",
  );
  const others = own.length - shown.length;
  const reasons = [...new Set(own.map(({ reason }) => reason))];
  // Fields and columns, and what is new, explain themselves.
  const needsReason = own.some(({ bump }) => bump !== "adds") && !isShape;
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
