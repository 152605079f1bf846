import { compareText } from "../model/problem.ts";
import { type RankBand, rankBands } from "./bands.ts";
import type { Subject } from "./subject.ts";

/** Several indicators that all point upwards, taken together. */
export interface Composite {
  readonly id: "growth";
  /** Ids of the indicators. Completeness and evidence are never among them: nobody is ranked on what was written. */
  readonly components: readonly string[];
  /** Fewest components that a cluster must have to be ranked. */
  readonly needed: number;
}

/**
 * The composites. Growth is the first of the four dimensions of excellence that COMESA names (growth, added value,
 * productivity, innovativeness). For the other three, and for a composite of how the organisation is set up, fewer than
 * five clusters have the figures, so that nothing could be ranked.
 */
export const composites: readonly Composite[] = [
  {
    id: "growth",
    components: [
      "members.growth",
      "economy.firms_growth",
      "economy.employees_growth",
      "economy.turnover_growth",
      "economy.exports_growth",
    ],
    needed: 2,
  },
];

/** Whether a cluster has enough components to be ranked. */
export function isRanked({ components, needed }: Composite, { values }: Subject): boolean {
  return components.filter((component) => values[component] !== undefined).length >= needed;
}

/** Bands of all clusters that have enough components; the others are not ranked. */
export function bandsOf(composite: Composite, subjects: readonly Subject[]): Map<string, RankBand> {
  const rows = subjects
    .filter((subject) => isRanked(composite, subject))
    .map(({ id, values }) => ({
      id,
      values: composite.components.map((component) => values[component]?.value ?? null),
    }))
    // Draws are handed out row by row: the order must not depend on who asks.
    .sort((a, b) => compareText(a.id, b.id));
  return rankBands(rows, { seed: `composite/${composite.id}` });
}
