import { parseMoney } from "../model/money.ts";
import { type FieldDifference, isMapping, type Step } from "./difference.ts";

/** Fields that hold a year, a period or a stage: changing one changes what a chart or an indicator shows. */
const dated: ReadonlySet<string> = new Set(["year", "start", "end", "awarded", "valid_until"]);
const judged: ReadonlySet<string> = new Set(["stage"]);

/** Fields whose content is words, sources or dates of our own work, whatever it looks like. */
const words: ReadonlySet<string> = new Set(["sources", "changes", "added", "note", "text"]);

/**
 * Whether a difference is one of figures: numbers, amounts of money, shares, years and stages. Wording, sources and terms
 * are not. An entry that was added or removed counts when it states a number, an amount or a stage besides its year.
 */
export function isFigure({ path, kind, before, after }: FieldDifference): boolean {
  if (kind === "reordered" || words.has(nameAt(path, 0))) return false;
  return [before, after].some((value) => holdsFigure(value, lastName(path), true));
}

function holdsFigure(value: unknown, name: string, isAlone: boolean): boolean {
  if (words.has(name)) return false;
  if (typeof value === "number") return isAlone || !dated.has(name);
  if (typeof value === "string")
    return parseMoney(value) !== null || judged.has(name) || (isAlone && dated.has(name));
  if (Array.isArray(value)) return value.some((item) => holdsFigure(item, name, false));
  return isMapping(value) && Object.entries(value).some(([key, child]) => holdsFigure(child, key, false));
}

function nameAt(path: readonly Step[], index: number): string {
  const step = path[index];
  return typeof step === "string" ? step : "";
}

function lastName(path: readonly Step[]): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}
