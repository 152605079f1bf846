import type { Column, DescribedTable } from "../tables/define.ts";
import type { PlainValue } from "./sound-rows.ts";

/** What is told of each column of each table wherever columns are listed, in this order. */
export interface ColumnMeaning {
  readonly table: string;
  readonly column: string;
  /** Place in the table, from 1. */
  readonly position: number;
  readonly title: string;
  readonly description: string;
  readonly type: Column["type"];
  readonly unit: string | null;
  readonly required: boolean;
  readonly vocabulary: string | null;
  /** Possible values, separated by semicolons. */
  readonly terms: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly field: string | null;
}

export const meaningTypes: Readonly<Record<keyof ColumnMeaning, Column["type"]>> = {
  table: "string",
  column: "string",
  position: "integer",
  title: "string",
  description: "string",
  type: "string",
  unit: "string",
  required: "boolean",
  vocabulary: "string",
  terms: "string",
  minimum: "number",
  maximum: "number",
  field: "string",
};

/** The meaning of every column of every table. */
export function columnMeanings(tables: readonly DescribedTable[]): ColumnMeaning[] {
  return tables.flatMap(({ name: table, fields }) =>
    fields.map(({ name: column, terms, title, description, type, unit, required, ...rest }, at) => ({
      ...{ table, column, position: at + 1, title, description, type, unit, required },
      vocabulary: rest.vocabulary,
      terms: terms.length > 0 ? terms.join("; ") : null,
      minimum: rest.minimum,
      maximum: rest.maximum,
      field: rest.field,
    })),
  );
}

/** A meaning as a row of plain values. */
export function meaningRow(meaning: ColumnMeaning): PlainValue[] {
  return (Object.keys(meaningTypes) as (keyof ColumnMeaning)[]).map((key) => meaning[key]);
}
