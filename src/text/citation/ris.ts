import { type CitedItem, noteOf, oneLine } from "./item.ts";

/** One reference as RIS: a tag, two blanks, a hyphen and a blank on each line, lines ended by CR LF, `ER` at the end. */
export function toRis(item: CitedItem): string {
  const lines: [tag: string, value: string | null | undefined][] = [
    ["TY", item.kind === "page" ? "ELEC" : "DATA"],
    ["ID", item.key],
    ...item.authors.map((author): [string, string] => ["AU", organisation(author)]),
    ["TI", item.title],
    // T2 is where readers look for the site of a page, PB for who offers a data set.
    [item.kind === "page" ? "T2" : "PB", item.container],
    ["PY", item.date.slice(0, 4)],
    ["DA", item.date.replaceAll("-", "/")],
    ["ET", item.version],
    ["UR", item.url.replace(/\s/g, "%20")],
    ["Y2", item.accessed?.replaceAll("-", "/")],
    ["N1", noteOf(item)],
  ];
  const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${text.join("")}ER  - \r\n`;
}

/** A comma parts family and given name in RIS and cannot be escaped: the name of an organisation goes without. */
function organisation(name: string): string {
  return name.replace(/\s*,\s*/g, " ");
}
