/** Collections of facts as researchers hand them over: a list of entries, each with facts, notes and sources. */

/** A document as a fact file declares it. */
export interface FactSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number | string | null;
  readonly url?: string | null;
  readonly page?: number | string | null;
}

/** One thing a document says. */
export interface Fact {
  /** Name of the measure or field, in the words of the collector. */
  readonly what: string;
  readonly value: unknown;
  readonly unit?: string | null;
  readonly year?: number | string | null;
  /** Id of a source of the entry. */
  readonly source: string;
}

export interface FactEntry {
  readonly id: string;
  readonly facts: readonly Fact[];
  /** Statements in words. */
  readonly notes: readonly { readonly topic: string; readonly text: string; readonly source: string }[];
  readonly sources: ReadonlyMap<string, FactSource>;
}

/**
 * Reads the parsed content of a fact file.
 * @throws Error with the entry and what is wrong, for content that is not a list of entries
 */
export function readFactEntries(content: unknown): FactEntry[] {
  if (!Array.isArray(content)) throw new Error("a fact file holds a list of entries");
  return content.map((entry: unknown, index) => {
    if (!isMapping(entry) || typeof entry.id !== "string") throw new Error(`entry ${index + 1} has no id`);
    const lists = { facts: entry.facts ?? [], notes: entry.notes ?? [], sources: entry.sources ?? [] };
    for (const [key, list] of Object.entries(lists)) {
      if (!Array.isArray(list) || !list.every(isMapping)) {
        throw new Error(`${key} of ${entry.id} is not a list of mappings`);
      }
    }
    const sources = (lists.sources as FactSource[]).map((source) => [source.id, source] as const);
    return {
      id: entry.id,
      facts: (lists.facts as Record<string, unknown>[]).map(
        (fact) => joinBrokenTexts(fact) as unknown as Fact,
      ),
      notes: lists.notes as FactEntry["notes"],
      sources: new Map(sources),
    };
  });
}

const mayBeEmpty = new Set(["unit", "year", "url", "page", "period"]);

/**
 * Puts texts together that a comma tore apart: in `{unit: firms (tanneries, workshops), year: 2004}` YAML ends the
 * unit at the comma and reads the rest as a key without value.
 */
function joinBrokenTexts(fact: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  let last: string | undefined;
  for (const [key, value] of Object.entries(fact)) {
    if (value === null && !mayBeEmpty.has(key) && last !== undefined)
      joined[last] = `${joined[last]}, ${key}`;
    else {
      joined[key] = value;
      last = key;
    }
  }
  return joined;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
