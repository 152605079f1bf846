import type { FigureChange, NoHistory } from "../../history/record-history.ts";
import type { WrittenValue } from "../../history/release-record.ts";
import { count, formatDate, formatMoneyText, formatNumber } from "../format.ts";

/** Words of the history of a record, and of differences between two states of the data. */
export const history = {
  title: "History of the figures",
  unavailable: {
    "no-git": "History not available: this site was built where git is not installed.",
    "no-repository":
      "History not available: this site was built from a copy of the data that is no git repository.",
    "no-commits": "History not available: the data have not been committed yet.",
  } satisfies Record<NoHistory, string>,
  uncommitted: "This record is not committed yet; its history begins with its first commit.",
  recorded: (date: string) => `Recorded on ${formatDate(date)}.`,
  since: (date: string) =>
    `History since ${formatDate(date)} only: this site was built from a shallow clone.`,
  noFigures: "No figure has changed since.",
  words: (commits: number, date: string) =>
    `Wording, sources or terms changed in ${count(commits, "commit", "commits")}, the last on ${formatDate(date)}.`,
  figures: (figures: number, last: string) =>
    `${count(figures, "figure was", "figures were")} added, changed or removed since, the last on ${formatDate(last)}`,
  others: (number: number) =>
    `${count(number, "other value", "other values")}: wording, sources, terms or order`,
  commit: "commit",
  whole: "Whole record",
  kindOf: { added: "added", removed: "removed", changed: "changed", reordered: "in another order" },
  more: (number: number) => `${count(number, "older change", "older changes")} in the data of this record`,
} as const;

/** A path as words: `members[2017, companies].by_type.sme` → "Members (2017, companies), by type, sme". */
export function pathInWords(path: string): string {
  const words = path
    .replaceAll(/\[([^\]]*)\]/g, (_match, label: string) => ` (${label.replaceAll(".", "\u2024")})`)
    .replaceAll(".", ", ")
    .replaceAll("\u2024", ".")
    .replaceAll(/[_-]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Parts of an entry that say where it comes from or explain it, and not what it states. */
const explaining = /^(?:source|note|text|provenance|met|not_met|coding|as_stated)\b/;

/** Most parts of an entry that are shown. */
const mostParts = 5;

/** A value of a difference as words; an entry as what it states. */
export function valueInWords(value: WrittenValue, path = ""): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number")
    return /(?:^|[.\]])(?:year|start|end|period|awarded|valid_until)$/.test(path)
      ? String(value)
      : formatNumber(value, 6);
  if (typeof value === "string")
    return /^[a-z]+(?:-[a-z]+)*$/.test(value) ? value.replaceAll("-", " ") : formatMoneyText(value);
  return entryInWords(value, namesIn(path));
}

/** What the last brackets of a path name the entry by. */
function namesIn(path: string): ReadonlySet<string> {
  const [, label = ""] = /\[([^\]]*)\]$/.exec(path) ?? [];
  return new Set(label.replace(/; entry \d+$/, "").split(", "));
}

/** The parts of an entry that state something and do not stand in its name already: "total 97, sme 80". */
function entryInWords(
  entry: Readonly<Record<string, string | number | boolean>>,
  names: ReadonlySet<string>,
): string {
  const parts = Object.entries(entry).filter(
    ([name, part]) =>
      !explaining.test(name) && !((typeof part === "string" || name === "year") && names.has(String(part))),
  );
  const shown = parts.slice(0, mostParts).map(([name, part], index) => {
    // Numbers of a pair, such as coordinates, stand behind one name; a part of a mix is named by itself.
    const holder = name.replace(/\.?\d+$/, "");
    const isNext = holder !== name && parts[index - 1]?.[0].replace(/\.?\d+$/, "") === holder;
    const word = isNext ? "" : (holder.split(".").at(-1) ?? "").replaceAll(/[_-]/g, " ");
    return [word, valueInWords(part, name)].filter(Boolean).join(" ");
  });
  return [...shown, ...(parts.length > mostParts ? ["…"] : [])].join(", ");
}

/** What became of a value, in a line: "Members (2017, companies), total: 38 → 40", "Founded added: year 1997". */
export function changeInWords({ path, kind, before, after }: FigureChange): string {
  const what = path === "" ? history.whole : pathInWords(path);
  if (kind === "changed" && before !== undefined && after !== undefined)
    return `${what}: ${valueInWords(before, path)} → ${valueInWords(after, path)}`;
  const content = after ?? before;
  const words = `${what} ${history.kindOf[kind]}`;
  const value = content === undefined ? "" : valueInWords(content, path);
  return value === "" ? words : `${words}: ${value}`;
}
