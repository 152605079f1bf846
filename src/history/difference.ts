/** An entry of a list on the way to a value: where it stands in each state, and what tells it apart from the others. */
export interface EntryStep {
  /** What tells the entry apart, for people: `2017, companies`. */
  readonly label: string;
  /** Its index in the earlier state; null when it was added. */
  readonly before: number | null;
  /** Its index in the later state; null when it was removed. */
  readonly after: number | null;
}

/** A key of a mapping, or an entry of a list. */
export type Step = string | EntryStep;

/** `reordered`: a list holds the same entries, or some of them, in another order. */
export type DifferenceKind = "added" | "removed" | "changed" | "reordered";

/** How one field or entry differs between two states of a record. */
export interface FieldDifference {
  readonly path: readonly Step[];
  readonly kind: DifferenceKind;
  /** The earlier value; undefined when it was added. Of a reordered list, nothing. */
  readonly before?: unknown;
  /** The later value; undefined when it was removed. Of a reordered list, for each place the earlier index or null. */
  readonly after?: unknown;
}

/** Writes a path as people read it: `members[2017, companies].total`. */
export function formatSteps(path: readonly Step[]): string {
  return path
    .map((step, index) => (typeof step === "string" ? `${index === 0 ? "" : "."}${step}` : `[${step.label}]`))
    .join("");
}

/** True for a mapping, as YAML reads it. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** Whether two values read from YAML are equal; the order of keys does not count, that of entries does. */
export function areEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => areEqual(item, b[index]));
  if (!isMapping(a) || !isMapping(b)) return Number.isNaN(a) && Number.isNaN(b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && areEqual(a[key], b[key]));
}
