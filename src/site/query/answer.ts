/** A value of an answer. Unknown is null; it is never zero or an empty text. */
export type Value = string | number | null;

/** What SQLite gives, with whole numbers as they are stored. */
type StoredValue = string | number | bigint | Uint8Array | null;

/**
 * A stored value as every file can hold it: whole numbers that JavaScript cannot tell apart stay exact as texts, and so
 * do infinite ones, which JSON does not know. Bytes, which no table of ours holds, are told by their number.
 */
export function plainValue(value: StoredValue): Value {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  return value;
}

/**
 * The names of the columns, each only once: a second `id` becomes `id_2`. Otherwise a column of the answer would be lost
 * in JSON, and programs that read the CSV would name it each in a way of their own.
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const given = new Set(names);
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own) || (own !== name && given.has(own)); number += 1)
      own = `${name}_${number}`;
    taken.add(own);
    return own;
  });
}

/** An answer as JSON: a list of objects, one a row. */
export function answerJson(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
  return `${JSON.stringify(objects, null, 1)}\n`;
}
