import type { StripValue } from "../charts/benchmark-strip.ts";
import type { PolicyIndicator } from "../indicators/definition.ts";
import type { Policy } from "../model/dataset.ts";
import { text } from "../text/index.ts";
import { formatIndicator } from "../text/indicator-format.ts";
import type { PolicyStanding } from "./policy-benchmark.ts";

/** Rows for the drawings that set a policy beside others: which values, and in which form. */

/** Highest bound of a scale that is shown step by step; many policies share a value there. */
const mostSteps = 5;

/** Upper ends of the classes of counts of clusters; the last class is open. A few very large counts would squeeze a scale. */
const classEnds: Readonly<Record<string, readonly number[]>> = {
  "policy.clusters_supported": [5, 10, 25, 50, 100],
};

interface Class {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Steps or classes of an indicator, from the lowest; null where a strip shows the values better. */
function classesOf(indicator: PolicyIndicator): Class[] | null {
  const ends = classEnds[indicator.id];
  if (ends) {
    const { classes, above } = text.policyBenchmark.beside;
    return [
      ...ends.map((to, index) => {
        const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
        return { label: classes(from, to), from, to };
      }),
      { label: above(ends.at(-1) ?? 0), from: (ends.at(-1) ?? 0) + 1, to: Infinity },
    ];
  }
  const highest = indicator.range[1];
  if (highest === null || highest > mostSteps || indicator.decimals > 0) return null;
  return Array.from({ length: highest }, (_, index) => index + 1).map((step) => ({
    label: formatIndicator(indicator, step),
    from: step,
    to: step,
  }));
}

/** Number of others in each step or class, with the one of the policy itself; null where a strip shows the values better. */
export function besideLines({
  indicator,
  own,
  values,
}: Pick<PolicyStanding, "indicator" | "own" | "values">):
  | { label: string; count: number; isOwn: boolean }[]
  | null {
  const within = (value: number | null | undefined, { from, to }: Class): boolean =>
    typeof value === "number" && value >= from && value <= to;
  return (
    classesOf(indicator)?.map((one) => ({
      label: one.label,
      count: values.filter(({ value }) => within(value, one)).length,
      isOwn: within(own?.value, one),
    })) ?? null
  );
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
  return warnings.map((warning) => `${text.benchmark.warning[warning]} (${warning})`).join("; ");
}
