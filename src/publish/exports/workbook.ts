import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { Column, DescribedTable } from "../tables/define.ts";
import { type ColumnMeaning, columnMeanings, meaningRow, meaningTypes } from "./column-meanings.ts";
import { readmeRows } from "./readme.ts";
import { soundRows } from "./sound-rows.ts";
import { xlsxFile } from "./xlsx-file.ts";
import type { Sheet, SheetColumn } from "./xlsx-sheet.ts";

const words = text.exports;

/**
 * All tables as a workbook: a sheet that says what this is, one with the meaning of every column, then a sheet a table.
 * @throws {ExportError} when a value cannot be held
 */
export function workbook(site: Site, tables: readonly DescribedTable[]): Uint8Array {
  const { title, description, publisher } = site.dataset.site;
  return xlsxFile([readmeSheet(site, tables), fieldSheet(tables), ...tables.map(tableSheet)], {
    title,
    creator: publisher.name,
    description,
  });
}

function readmeSheet(site: Site, tables: readonly DescribedTable[]): Sheet {
  return {
    name: words.readme.sheet,
    hasHead: false,
    columns: [
      { head: "", width: 24 },
      { head: "", width: 120 },
    ],
    rows: readmeRows(site, tables, "xlsx"),
  };
}

/** Columns of the field reference; their place in the table is that of the row. */
const referenceColumns = (Object.keys(meaningTypes) as (keyof ColumnMeaning)[]).filter(
  (key) => key !== "position",
);

function fieldSheet(tables: readonly DescribedTable[]): Sheet {
  const all = Object.keys(meaningTypes);
  const heads: Readonly<Record<string, string>> = words.fields.columns;
  return {
    name: words.fields.sheet,
    hasHead: true,
    columns: referenceColumns.map((key) => ({
      head: heads[key] ?? key,
      width: key === "description" ? 80 : 20,
    })),
    rows: columnMeanings(tables).map((meaning) =>
      meaningRow(meaning).filter((_, at) => all[at] !== "position"),
    ),
  };
}

function tableSheet(table: DescribedTable): Sheet {
  return {
    name: table.name,
    hasHead: true,
    columns: table.fields.map(sheetColumn),
    rows: soundRows(table),
  };
}

/** Texts that are sentences need more room than names, and names more than numbers. */
const widths: Readonly<Record<Column["type"], number>> = {
  string: 24,
  integer: 12,
  number: 14,
  boolean: 10,
  date: 12,
};
const prose = /^(?:name|summary|note|title|description|definition|question|formula|method|limits|url)$/;

function sheetColumn({ name, type }: Column): SheetColumn {
  return {
    head: name,
    width: Math.max(name.length + 3, prose.test(name) ? 50 : widths[type]),
    isDate: type === "date",
  };
}
