import { address, dataAddress } from "../site/address.ts";
import { allAddresses } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { toCsv } from "../text/csv.ts";
import { text } from "../text/index.ts";
import { jsonText } from "./json-text.ts";
import { escapeXml } from "./xml.ts";

/**
 * Files that say that nothing may be passed on, for pages all of whose figures are withheld: their links then lead to an
 * answer and not to nothing.
 *
 * @param has whether there is a file at a path
 */
export function withheldFiles(
  whole: Site,
  has: (path: string) => boolean,
): [path: string, content: string][] {
  const reason = text.exports.withheld;
  const charts = whole.lists.charts.map(({ id }) => address.chart(id));
  const files: [string, string][] = [
    ...allAddresses(whole.lists).map((path): [string, string] => [
      dataAddress(path),
      jsonText({ withheld: reason }),
    ]),
    ...charts.flatMap((path): [string, string][] => [
      [dataAddress(path, "csv"), toCsv({ name: "withheld", columns: ["withheld"], rows: [[reason]] })],
      [dataAddress(path, "svg"), drawingOf(reason)],
    ]),
  ];
  return files.filter(([path]) => !has(path));
}

function drawingOf(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="60" viewBox="0 0 720 60"><text x="12" y="36" font-family="sans-serif" font-size="14">${escapeXml(words)}</text></svg>\n`;
}
