import type { PathStep } from "./problem.ts";

/** Reads the path of a field as `formatPath` writes it: `members[2].by_type.sme` → members, 2, by_type, sme. */
export function parsePath(field: string): PathStep[] {
  return field
    .replaceAll("[", ".[")
    .split(".")
    .filter((step) => step !== "")
    .map((step) => (step.startsWith("[") ? Number(step.slice(1, -1)) : step));
}

/** What stands at a path of a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  let found = value;
  for (const step of path) {
    if (found === null || typeof found !== "object" || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<PathStep, unknown>)[step];
  }
  return found;
}
