import { type CitedItem, noteOf, oneLine, partsOfDate } from "./item.ts";

/**
 * Characters that TeX reads as commands. A brace stands as a command of its own: BibTeX counts braces even behind a
 * backslash, so that a single one would end the field or never end it.
 */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * One entry for BibTeX and biblatex, in UTF-8: letters with marks and other scripts stay as they are, which Biber, today's
 * LaTeX and every reference manager read. Styles that do not know `@dataset` and `@online` set them as `@misc`.
 */
export function toBibtex(item: CitedItem): string {
  const isPage = item.kind === "page";
  const [year, month] = partsOfDate(item.date);
  const fields: [name: string, value: string | null][] = [
    // The braces around a name keep an organisation from being read as family and given names.
    ["author", `{${item.authors.map((author) => `{${escapeBibtex(author)}}`).join(" and ")}}`],
    // Those around the title keep its capitals.
    ["title", `{{${escapeBibtex(item.title)}}}`],
    ["year", `{${year}}`],
    ["month", months[month - 1] ?? null],
    [isPage ? "organization" : "publisher", item.container && `{${escapeBibtex(item.container)}}`],
    ["version", item.version && `{${escapeBibtex(item.version)}}`],
    ["url", `{${verbatimUrl(item.url)}}`],
    ["urldate", item.accessed ? `{${item.accessed}}` : null],
    ["note", `{${escapeBibtex(noteOf(item))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${isPage ? "online" : "dataset"}{${item.key},\n${lines.join("\n")}\n}\n`;
}

/** Writes text so that TeX shows it as it is. */
export function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? character);
}

/** The field `url` is read as it stands: what would upset the counting of braces is written as the address allows. */
function verbatimUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
