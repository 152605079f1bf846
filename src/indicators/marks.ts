import type { Mark } from "../model/types.generated.ts";
import type { TraceInput } from "./definition.ts";

/** Points of a mark: a point that holds in part counts half. An unknown mark has none and is left out. */
const pointsOfMark = { met: 1, partly: 0.5, "not-met": 0 } as const;

/** Points of a mark; null when it is unknown or not given. */
function pointsOf(mark: Mark | undefined): number | null {
  return mark === undefined || mark === "unknown" ? null : pointsOfMark[mark];
}

export interface MarkCount {
  /** Sum of the points of the known marks. */
  readonly points: number;
  readonly known: number;
  readonly inputs: readonly TraceInput[];
}

/** Adds up marks and keeps the known ones as inputs. */
export function countMarks(marks: readonly { mark: Mark | undefined; input: () => TraceInput }[]): MarkCount {
  const inputs: TraceInput[] = [];
  let points = 0;
  for (const { mark, input } of marks) {
    const own = pointsOf(mark);
    if (own === null) continue;
    points += own;
    inputs.push(input());
  }
  return { points, known: inputs.length, inputs };
}
