import { isMapping } from "./difference.ts";

/**
 * What tells the entries of a list apart, by the name of the list: fields that together name what an entry is about. A
 * second choice is taken for entries that the first leaves without a partner, such as a figure of which the perimeter
 * was corrected.
 */
const identities: Readonly<Record<string, readonly (readonly string[])[]>> = {
  maturity: [["year", "basis"], ["year"]],
  coding: [["coder"]],
  people: [["year"]],
  members: [["year", "counted"], ["year"]],
  economy: [["year", "perimeter"], ["year"]],
  financing: [["year", "basis", "scope"], ["year"]],
  fees: [["who", "per", "year"], ["who"]],
  goals: [["goal"]],
  services: [["service"]],
  joint_actions: [["action", "year"], ["action"]],
  tools_used: [["tool"]],
  labels: [["label", "awarded"], ["label"]],
  success_factors: [["factor"]],
  obstacles: [["obstacle"]],
  policies: [["policy"]],
  supporters: [["name"]],
  relations: [["cluster"], ["policy"]],
  figures: [
    ["measure", "year", "perimeter", "unit"],
    ["measure", "year"],
  ],
  details: [["topic", "year"], ["topic"]],
  contributors: [["name"]],
  changes: [["date", "what"]],
  budgets: [
    ["for", "year", "scope"],
    ["for", "year"],
  ],
  dimensions: [["dimension"]],
  areas: [["area"]],
  instruments: [["instrument"]],
  stages_targeted: [["stage"]],
  clusters_supported: [["year", "scope"], ["year"]],
  levels: [["part"]],
  employment: [["industry", "year"]],
  moved: [["from"]],
};

/** Lists of statements, whose entries only their words tell apart. */
const wordings: ReadonlySet<string> = new Set(
  "rules strengths weaknesses opportunities threats practice challenge objective made_it_work result lesson criteria dialogue statements".split(
    " ",
  ),
);

/** The ways to tell entries of a list apart, the surest first; undefined for a list that is not known. */
export function identitiesOf(list: string): readonly (readonly string[])[] | undefined {
  return wordings.has(list) ? [] : identities[list];
}

/** The values of some fields as one key; null when the entry has none of them. */
export function keyOf(entry: unknown, fields: readonly string[]): string | null {
  if (!isMapping(entry)) return null;
  const values = fields.map((field) => entry[field] ?? null);
  return values.every((value) => value === null) ? null : JSON.stringify(values);
}

/** Name of an entry for people, by what tells it apart; null where only its place does. */
export function labelOfEntry(list: string, entry: unknown): string | null {
  if (!isMapping(entry)) return String(entry);
  const [fields = []] = identitiesOf(list) ?? [];
  const values = fields.map((field) => entry[field]).filter((value) => value !== undefined);
  return values.length > 0 ? values.map(String).join(", ") : null;
}
