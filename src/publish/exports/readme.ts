import { citeDataset } from "../../site/citation/items.ts";
import type { Site } from "../../site/site.ts";
import { apaText } from "../../text/citation/apa.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { exportedSite } from "../exported-site.ts";
import type { DescribedTable } from "../tables/define.ts";

const words = text.exports.readme;

/** What a reader of the files must know, as pairs of heading and text: licence, citation, edition, tables. */
export function readmeRows(
  site: Site,
  tables: readonly DescribedTable[],
  kind: "xlsx" | "zip",
): [heading: string, text: string][] {
  const { dataset, edition } = site;
  const { title, description, publisher, licence_data: licence } = dataset.site;
  const url = site.absolute("/");
  const { withheld } = exportedSite(site);
  return [
    [title, description],
    [words.publisher, publisher.name],
    [words.address, url],
    [words.licence, words.licenceText(licence)],
    [words.cite, apaText(citeDataset(site).data)],
    [words.edition, edition.version],
    [words.hash, edition.contentHash],
    [words.date, edition.date],
    [words.missing, words.missingText],
    [words.formulas, kind === "xlsx" ? words.formulasXlsx : words.formulasCsv],
    [words.order, words.orderText],
    ...(withheld > 0 ? [[words.withheld, text.guides.data.withheld(withheld)] as [string, string]] : []),
    [words.meaning, kind === "xlsx" ? words.meaningSheet : words.meaningFile],
    ...(kind === "zip" ? [[words.verify, words.verifyText] as [string, string]] : []),
    ...tables.map((table): [string, string] => [
      table.name,
      `${table.description} ${words.rows(formatNumber(table.rows.length, 0))}.`,
    ]),
  ];
}

/** The same as plain text, for the archive. */
export function readmeText(site: Site, tables: readonly DescribedTable[]): string {
  return readmeRows(site, tables, "zip")
    .map(([heading, content]) => `${heading}\n  ${content}\n`)
    .join("\n");
}
