import { parseCitations } from "../../model/citation.ts";
import { yearOf } from "../../model/period.ts";
import type { FieldRow } from "../../site/field-reference.ts";
import type { Site } from "../../site/site.ts";
import type { Cell, Table } from "../../text/csv.ts";
import { sentenceCase } from "../../text/format.ts";
import { text } from "../../text/index.ts";

/** Types that every format of the tables can hold. A date is a text of the form year-month-day. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** One column with all that a reader needs to use it without asking. */
export interface Column {
  readonly name: string;
  readonly title: string;
  /** What the value means. */
  readonly description: string;
  readonly type: ColumnType;
  /** Unit of the values; null for texts and where another column holds it. */
  readonly unit: string | null;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** Vocabulary that defines the terms; null where the values are no terms of one. */
  readonly vocabulary: string | null;
  /** All values that may occur; empty where they are not a closed list. */
  readonly terms: readonly string[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Field of the record that it is taken from, as the field reference lists it, for example `cluster members.total`. */
  readonly field: string | null;
}

/** Values of some columns are values of the key of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A published table with the meaning of its columns; `columns` of the table are the names of these, in order. */
export interface DescribedTable extends Table {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Column[];
  /** Columns whose values together name a row. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** How a column comes to its values and its words. */
export interface ColumnPlan<Row> {
  readonly name: string;
  readonly value: (row: Row) => Cell;
  readonly type: ColumnType;
  readonly options: ColumnOptions;
}

export interface ColumnOptions {
  /** Kind and path of the field that gives title, meaning and bounds: `cluster members.total`. */
  readonly field?: string;
  readonly required?: boolean;
  readonly unit?: string;
  /** Only where no field says it. */
  readonly vocabulary?: string;
  readonly terms?: readonly string[];
}

export interface TablePlan<Row> {
  readonly name: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: readonly Row[];
  /** Plans the columns in order. A function, so that each column knows what a row is. */
  readonly columns: (column: PlanColumn<Row>) => readonly ColumnPlan<Row>[];
}

export type PlanColumn<Row> = typeof planColumn<Row>;

/** Plans a column: its name, its type, the way from a row to its value, and what its field does not say. */
export function planColumn<Row>(
  name: string,
  type: ColumnType,
  value: (row: Row) => Cell,
  options: ColumnOptions = {},
): ColumnPlan<Row> {
  return { name, type, value, options };
}

/** A key of another table that has one column. */
export function refersTo(table: string, columnName: string, key = "id"): ForeignKey {
  return { columns: [columnName], table, references: [key] };
}

/**
 * Makes a table. Titles and meanings of columns come from the schemas where a column is a field of a record, otherwise
 * from the text catalogue.
 *
 * @throws when a column has no meaning: a fault of the program
 */
export function defineTable<Row>(site: Site, plan: TablePlan<Row>): DescribedTable {
  const { name, primaryKey, foreignKeys = [], rows } = plan;
  const columns = plan.columns(planColumn);
  const words = text.tables.of[name];
  if (!words) throw new Error(`No words for the table ${name}.`);
  return {
    name,
    title: words.title,
    description: words.description,
    columns: columns.map((planned) => planned.name),
    fields: columns.map((planned) => describeColumn(site, name, planned, primaryKey)),
    primaryKey,
    foreignKeys,
    rows: rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
  };
}

function describeColumn<Row>(
  site: Site,
  table: string,
  { name, type, options }: ColumnPlan<Row>,
  primaryKey: readonly string[],
): Column {
  const field = options.field === undefined ? undefined : findField(site, options.field);
  const description =
    text.tables.columns[`${table}.${name}`] ?? field?.description ?? text.tables.columns[name];
  if (!description) throw new Error(`The column ${name} of the table ${table} has no meaning.`);
  const isNumber = type === "integer" || type === "number";
  return {
    name,
    title: field?.title ?? sentenceCase(name),
    description,
    type,
    unit: options.unit ?? (isNumber ? (field?.unit ?? null) : null),
    required: options.required ?? primaryKey.includes(name),
    vocabulary: options.vocabulary ?? field?.vocabulary ?? null,
    terms: options.terms ?? field?.terms ?? [],
    minimum: isNumber ? (field?.minimum ?? null) : null,
    maximum: isNumber ? (field?.maximum ?? null) : null,
    field: options.field ?? null,
  };
}

const fieldIndexes = new WeakMap<readonly FieldRow[], ReadonlyMap<string, FieldRow>>();

function findField(site: Site, key: string): FieldRow {
  let index = fieldIndexes.get(site.fields);
  if (!index) {
    index = new Map(site.fields.map((row) => [`${row.kind} ${row.path}`, row]));
    fieldIndexes.set(site.fields, index);
  }
  const row = index.get(key);
  if (!row) throw new Error(`There is no field ${key}.`);
  return row;
}

/** Citations as permanent source ids with their places, separated by semicolons; null where nothing is cited. */
export function cite(
  site: Site,
  record: object,
  source: string | readonly string[] | undefined,
): string | null {
  const footnotes = site.footnotes({ record });
  const cited = parseCitations(source).map(({ source: key, locator }) => {
    const [number] = footnotes.numbersOf(locator ? `${key} ${locator}` : key);
    const id = footnotes.list.find((note) => note.number === number)?.source.id ?? key;
    return locator ? `${id} ${locator}` : id;
  });
  return cited.length > 0 ? cited.join("; ") : null;
}

/** A year or period as text, since it may be a span or the word unknown. */
export function asText(value: number | string | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** A list in one cell. */
export function join(values: readonly string[] | undefined): string | null {
  return values && values.length > 0 ? values.join("; ") : null;
}

interface Dated {
  readonly year?: number | string;
}

/** The two columns of a year: as the source gives it, and as a number. */
export function yearColumns<Row>(yearIn: (row: Row) => Dated["year"], field: string): ColumnPlan<Row>[] {
  return [
    planColumn("year", "string", (row) => asText(yearIn(row)), { field }),
    planColumn("calendar_year", "integer", (row) => yearOf(yearIn(row))),
  ];
}
