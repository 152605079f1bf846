/** Citations as records write them: the id of a source, then the place in it. */

export interface Citation {
  /** Key under `sources` of the record, or id of a file in data/sources. */
  readonly source: string;
  /** Place in the source, for example "p. 30"; empty when none is given. */
  readonly locator: string;
}

/** Splits "giz-cluster-guide-2021 p. 30" into source and place. */
export function parseCitation(text: string): Citation {
  const space = text.indexOf(" ");
  return space < 0
    ? { source: text, locator: "" }
    : { source: text.slice(0, space), locator: text.slice(space + 1).trim() };
}

/** Reads the `source` of a record, which is one citation or a list of them. */
export function parseCitations(source: string | readonly string[] | undefined): Citation[] {
  if (source === undefined) return [];
  return (typeof source === "string" ? [source] : source).map(parseCitation);
}

/** One citation in a record together with where it stands. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly path: readonly (string | number)[];
}

/** Maps whose values are citations although the keys are not called `source`. */
const citationMaps = new Set(["met", "not_met"]);

/**
 * Collects every citation of a record in the order in which it is written. Works on the plain parsed record, so that a
 * new field with a `source` needs no code here.
 */
export function collectCitations(record: unknown): PlacedCitation[] {
  const found: PlacedCitation[] = [];
  const add = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === "string") found.push({ citation: parseCitation(value), path });
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) add(item, [...path, index]);
    }
  };
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (value !== null && typeof value === "object") {
      for (const [key, child] of Object.entries(value)) {
        if (path.length === 0 && key === "sources") continue;
        const childPath = [...path, key];
        if (key === "source") add(child, childPath);
        else if (
          citationMaps.has(key) &&
          child !== null &&
          typeof child === "object" &&
          !Array.isArray(child)
        ) {
          for (const [criterion, citation] of Object.entries(child)) add(citation, [...childPath, criterion]);
        } else walk(child, childPath);
      }
    }
  };
  walk(record, []);
  return found;
}
