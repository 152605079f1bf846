/** Citations as records write them: the id of a source, then the place in it. */

export interface Citation {
  /** Key under `sources` of the record, or id of a file in data/sources. */
  readonly source: string;
  /** Place in the source, for example "p. 30"; empty when none is given. */
  readonly locator: string;
}

/** Splits "giz-cluster-guide-2021 p. 30" into source and place. */
export function parseCitation(text: string): Citation {
  const source = citedSource(text);
  return { source, locator: text.slice(source.length).trim() };
}

/** The source of a citation without the place in it. */
export function citedSource(text: string): string {
  const space = text.indexOf(" ");
  return space < 0 ? text : text.slice(0, space);
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
 * Visits every citation of a record in the order in which it is written. Works on the plain parsed record, so that a new
 * field with a `source` needs no code here.
 *
 * @param visit is handed the citation as written and its path, which is reused between calls: copy it to keep it
 */
export function forEachCitation(record: unknown, visit: CitationVisit): void {
  walk(record, [], visit);
}

type CitationVisit = (text: string, path: readonly (string | number)[]) => void;

/** Collects every citation of a record in the order in which it is written. */
export function collectCitations(record: unknown): PlacedCitation[] {
  const found: PlacedCitation[] = [];
  forEachCitation(record, (text, path) => found.push({ citation: parseCitation(text), path: [...path] }));
  return found;
}

function walk(value: unknown, path: (string | number)[], visit: CitationVisit): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      walk(value[index], path, visit);
      path.pop();
    }
  } else if (isMapping(value)) {
    for (const key in value) {
      if (key === "sources" && path.length === 0) continue;
      path.push(key);
      if (!visitCitationsOf(key, value[key], path, visit)) walk(value[key], path, visit);
      path.pop();
    }
  }
}

/** Whether a field may hold citations, by its key. */
export function mayCite(key: string | number): boolean {
  return key === "source" || citationMaps.has(String(key));
}

/**
 * Visits the citations that a field holds, if it is one that holds citations.
 * @param path path of the field
 * @returns whether it is
 */
export function visitCitationsOf(
  key: string,
  value: unknown,
  path: (string | number)[],
  visit: CitationVisit,
): boolean {
  if (key === "source") visitCitations(value, path, visit);
  else if (citationMaps.has(key) && isMapping(value)) {
    for (const criterion in value) {
      path.push(criterion);
      visitCitations(value[criterion], path, visit);
      path.pop();
    }
  } else return false;
  return true;
}

/** One citation or a list of them. */
function visitCitations(value: unknown, path: (string | number)[], visit: CitationVisit): void {
  if (typeof value === "string") visit(value, path);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      visitCitations(value[index], path, visit);
      path.pop();
    }
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
