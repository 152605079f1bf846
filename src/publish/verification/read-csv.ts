import { dsvFormat } from "d3-dsv";
import { columnsOnFile, isCompared } from "../../site/explorer/view-rows.ts";
import { citationCheck as words } from "../../text/en/citation-check.ts";
import { type CitedView, UnreadableFile } from "./cited-file.ts";
import { hashIn } from "./read-references.ts";

/**
 * Reads a CSV file of the list of clusters, also after a spreadsheet has saved it with other separators, without quotes
 * or in another order.
 *
 * @throws {UnreadableFile} when it is no such file
 */
export function readViewCsv(text: string): CitedView {
  const [header = [], ...lines] = dsvFormat(separatorOf(text)).parseRows(text);
  const place = (name: string): number => header.indexOf(name);
  if (place("id") < 0 || place(columnsOnFile.cite) < 0) throw new UnreadableFile(words.unreadable.foreignCsv);
  const columns = header.filter(isCompared);
  const rows = new Map<string, ReadonlyMap<string, string>>();
  const filled = lines.filter((line) => line.some((cell) => cell.trim() !== ""));
  for (const line of filled) {
    const id = line[place("id")] ?? "";
    if (id === "") throw new UnreadableFile(words.unreadable.rowWithoutId);
    if (rows.has(id)) throw new UnreadableFile(words.unreadable.rowTwice(id));
    rows.set(
      id,
      new Map(
        columns.flatMap((name): [string, string][] => {
          const cell = line[place(name)] ?? "";
          return cell === "" ? [] : [[name, cell]];
        }),
      ),
    );
  }
  const [first] = filled;
  if (!first) throw new UnreadableFile(words.unreadable.noRows);
  const cell = (name: string): string => first[place(name)] ?? "";
  const url = /https?:\/\/\S+$/.exec(cell(columnsOnFile.cite).trim())?.[0];
  if (!url) throw new UnreadableFile(words.unreadable.noAddress);
  return {
    kind: "view",
    rows,
    columns,
    url,
    hash: hashIn(cell(columnsOnFile.hash)),
    version: cell(columnsOnFile.version) || null,
    date: null,
  };
}

/** The separator of the first line: a spreadsheet may have put its own in the place of the comma. */
function separatorOf(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best));
}
