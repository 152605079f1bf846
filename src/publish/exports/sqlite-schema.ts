import type { Column, ColumnType, DescribedTable } from "../tables/define.ts";

/**
 * How SQLite declares a type. It has no types for truth and dates: 0 and 1, and texts of the form year-month-day, in
 * columns whose declared type says what they are.
 */
export const sqlTypes: Readonly<Record<ColumnType, string>> = {
  string: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "BOOLEAN",
  date: "DATE",
};

/** A name as SQL wants it, whatever words SQL keeps for itself. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * The statement that makes a table. SQLite keeps it as it is written, so that the meaning of each column stands beside
 * it as a comment for everyone who looks at the schema.
 */
export function createTable({ name, description, fields, primaryKey, foreignKeys }: DescribedTable): string {
  const parts: [definition: string, comment: string][] = [
    ...fields.map((field): [string, string] => [defineColumn(field), commentOn(field)]),
    [`PRIMARY KEY (${list(primaryKey)})`, ""],
    ...foreignKeys.map(({ columns, table, references }): [string, string] => [
      `FOREIGN KEY (${list(columns)}) REFERENCES ${quote(table)} (${list(references)})`,
      "",
    ]),
  ];
  const lines = parts.map(
    ([definition, comment], at) =>
      `  ${definition}${at < parts.length - 1 ? "," : ""}${comment ? ` -- ${comment}` : ""}`,
  );
  // Keys of several columns would be held twice, once in an index, in a table with row numbers of its own.
  const kind = primaryKey.length > 1 ? " WITHOUT ROWID" : "";
  return `CREATE TABLE ${quote(name)} ( -- ${oneLine(description)}\n${lines.join("\n")}\n)${kind}`;
}

/** Statements that make an index for each foreign key which is not the start of the primary key, which has its own. */
export function indexesOf({ name, primaryKey, foreignKeys }: DescribedTable): string[] {
  return foreignKeys
    .filter(({ columns }) => columns.some((column, at) => primaryKey[at] !== column))
    .map(({ columns }) => {
      const index = quote(`${name}_by_${columns.join("_")}`);
      return `CREATE INDEX ${index} ON ${quote(name)} (${list(columns)})`;
    });
}

function defineColumn({ name, type, required }: Column): string {
  const column = quote(name);
  const check = type === "boolean" ? ` CHECK (${column} IN (0, 1))` : "";
  return `${column} ${sqlTypes[type]}${required ? " NOT NULL" : ""}${check}`;
}

function commentOn({ description, unit }: Column): string {
  return oneLine(unit ? `${description} Unit: ${unit}.` : description);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function list(names: readonly string[]): string {
  return names.map(quote).join(", ");
}
