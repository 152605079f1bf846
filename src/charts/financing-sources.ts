/** Sources of finance, as charts know them. Labels come with the words, colours with the palette. */
import type { FinancingKey } from "./words.ts";

/** The order of sources, the same on every page, and their colours. */
export const sources = [
  ["public", "fin-public"],
  ["private", "fin-private"],
  ["fees", "fin-fees"],
  ["services", "fin-services"],
  ["services-and-projects", "fin-mixed"],
  ["projects", "fin-projects"],
  ["donor", "fin-donor"],
  ["other", "fin-other"],
] as const satisfies readonly (readonly [FinancingKey, string])[];

export type Source = (typeof sources)[number];
