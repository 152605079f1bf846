import type { StripValue } from "../charts/benchmark-strip.ts";
import type { Policy } from "../model/dataset.ts";
import { text } from "../text/index.ts";
import { formatIndicator } from "../text/indicator-format.ts";
import type { PolicyStanding } from "./policy-benchmark.ts";

/** Rows for the drawings that set a policy beside others: which values, and in which form. */

/** Highest bound of a scale that is shown class by class; many policies share a value there. */
const mostClasses = 5;

/** Number of others at each step of a short scale, from 1 on; null for a scale that is long or has no end. */
export function besideLines({
  indicator,
  own,
  values,
}: Pick<PolicyStanding, "indicator" | "own" | "values">):
  | { label: string; count: number; isOwn: boolean }[]
  | null {
  const highest = indicator.range[1];
  if (highest === null || highest > mostClasses || indicator.decimals > 0) return null;
  return Array.from({ length: highest }, (_, index) => index + 1).map((step) => ({
    label: formatIndicator(indicator, step),
    count: values.filter(({ value }) => value === step).length,
    isOwn: own?.value === step,
  }));
}

/** Values of the others and of the policy itself, for a strip. */
export function besideStrip(
  policy: Policy,
  { own, values }: Pick<PolicyStanding, "own" | "values">,
): StripValue[] {
  const rows = values.map(({ policy: other, value, result }) => ({
    id: other.id,
    label: other.record.name,
    href: null,
    value,
    year: result.year,
  }));
  if (typeof own?.value !== "number") return rows;
  return [
    ...rows,
    { id: policy.id, label: policy.record.name, href: null, value: own.value, year: own.year, own: true },
  ];
}

/** Words for what stands against comparing two amounts; empty when nothing does. */
export function warningsInWords(warnings: readonly ("C2" | "C3")[]): string {
  const words = text.policyBenchmark.budget.warnings;
  return warnings.map((warning) => `${words[warning]} (${warning})`).join("; ");
}
