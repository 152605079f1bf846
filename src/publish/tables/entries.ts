import type { Entry } from "../../model/dataset.ts";
import type { Site } from "../../site/site.ts";
import { type ColumnPlan, cite, planColumn } from "./define.ts";

/** One entry of a list of a record. */
export interface Row<Record, Item> {
  readonly id: string;
  readonly record: Record;
  readonly entry: Item;
  /** Place in the list of the record, from 1. */
  readonly number: number;
}

/** All entries of one list of all records, in the order of the records. */
export function entriesOf<Record, Item>(
  records: readonly Entry<Record>[],
  listIn: (record: Record) => readonly Item[] | undefined,
): Row<Record, Item>[] {
  return records.flatMap(({ id, record }) =>
    (listIn(record) ?? []).map((entry, index) => ({ id, record, entry, number: index + 1 })),
  );
}

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** The columns that name the entry of a record, first in a table. */
export function entryKey(owner: string): ColumnPlan<Numbered>[] {
  return [
    planColumn(owner, "string", ({ id }) => id, { required: true }),
    planColumn("entry", "integer", ({ number }) => number, { required: true }),
  ];
}

interface Remarked {
  readonly qualifier?: string;
  readonly provenance?: string;
  readonly note?: string;
  readonly source?: string | readonly string[];
}

type Remark = "qualifier" | "provenance" | "note";

/**
 * The columns that say how firm an entry is and where it comes from, last in a table.
 * @param path kind and path of the list, for example `cluster members`
 */
export function remarkColumns(
  site: Site,
  path: string,
  which: readonly Remark[] = ["qualifier", "provenance", "note"],
): ColumnPlan<{ readonly record: object; readonly entry: Remarked }>[] {
  const remarks = {
    qualifier: planColumn<{ readonly entry: Remarked }>(
      "qualifier",
      "string",
      ({ entry }) => entry.qualifier,
      {
        field: `${path}.qualifier`,
      },
    ),
    provenance: planColumn<{ readonly entry: Remarked }>(
      "provenance",
      "string",
      ({ entry }) => entry.provenance ?? "stated",
      {
        field: `${path}.provenance`,
        required: true,
      },
    ),
    note: planColumn<{ readonly entry: Remarked }>("note", "string", ({ entry }) => entry.note, {
      field: `${path}.note`,
    }),
  };
  return [
    ...which.map((name) => remarks[name]),
    planColumn("source", "string", ({ record, entry }) => cite(site, record, entry.source)),
  ];
}
