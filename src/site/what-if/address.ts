import type { FormValues } from "./values.ts";

/** Figures as they stand behind the # of an address, and the record from which they were begun. */
export interface Fragment {
  readonly values: FormValues;
  /** Id of a cluster on record that is left out of the peers; null for a cluster of one's own. */
  readonly basedOn: string | null;
}

const basedOnKey = "based-on";
/** An address longer than this is no form of ours. */
const longest = 20_000;

/** Reads the part of an address behind the #. What it cannot understand is left for the form to tell. */
export function readFragment(fragment: string): Fragment {
  const parameters = new URLSearchParams(fragment.replace(/^#/, "").slice(0, longest));
  const values = new Map<string, string[]>();
  let basedOn: string | null = null;
  for (const [key, value] of parameters) {
    if (key === basedOnKey) basedOn = value;
    else if (value.trim() !== "") values.set(key, [...(values.get(key) ?? []), value]);
  }
  return { values, basedOn };
}

/** Writes figures for the part of an address behind the #; empty for an empty form. */
export function writeFragment({ values, basedOn }: Fragment): string {
  const parameters = new URLSearchParams();
  if (basedOn !== null) parameters.set(basedOnKey, basedOn);
  for (const [key, list] of values) {
    for (const value of list) if (value.trim() !== "") parameters.append(key, value);
  }
  return parameters.toString();
}

/** What a saved file holds. */
export function writeFile(fragment: Fragment): string {
  const { values, basedOn } = fragment;
  return `${JSON.stringify({ what: fileMark, based_on: basedOn, figures: Object.fromEntries(values) }, null, 1)}\n`;
}

const fileMark = "figures of a cluster, typed into the benchmark form of an observatory";

/** Reads a saved file; null when it is none of ours. */
export function readFile(content: string): Fragment | null {
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    // Whatever is no JSON is no file of ours: the page says so.
    return null;
  }
  if (typeof read !== "object" || read === null || !("figures" in read)) return null;
  const { what, figures, based_on: basedOn } = read as Record<string, unknown>;
  if (what !== fileMark || typeof figures !== "object" || figures === null || Array.isArray(figures))
    return null;
  const values = Object.entries(figures).flatMap(([key, value]): [string, string[]][] => {
    const list = [value].flat().filter((one) => typeof one === "string" || typeof one === "number");
    return list.length === 0 ? [] : [[key, list.map(String)]];
  });
  return { values: new Map(values), basedOn: typeof basedOn === "string" ? basedOn : null };
}
