import { compareStates } from "./compare-datasets.ts";
import { type FieldDifference, formatSteps, isMapping } from "./difference.ts";
import { isFigure } from "./figures.ts";
import { flatten, type WrittenValue } from "./release-record.ts";

/** A state of one record, and the commit that made it. */
export interface RecordVersion {
  readonly commit: { readonly hash: string; readonly date: string; readonly subject: string };
  /** The record as read; null when this state cannot be read. */
  readonly value: unknown;
}

/** How one figure changed. */
export interface FigureChange {
  readonly path: string;
  readonly kind: FieldDifference["kind"];
  readonly before?: WrittenValue;
  readonly after?: WrittenValue;
}

/** What one commit changed in a record. */
export interface HistoryStep {
  /** Year-month-day. */
  readonly date: string;
  /** Full hash of the commit. */
  readonly commit: string;
  /** First line of its message. */
  readonly message: string;
  /** Why, in the words of the record itself; null where it says nothing. */
  readonly reason: string | null;
  readonly figures: readonly FigureChange[];
  /** Number of other values that changed: wording, sources, terms, order. */
  readonly others: number;
}

/** The history of one record: when it came in, and what changed since, newest first. */
export interface RecordHistory {
  readonly recorded: string;
  readonly steps: readonly HistoryStep[];
}

/** Why there is no history. */
export type NoHistory = "no-git" | "no-repository" | "no-commits";

/** The histories of all records by `folder/id`, as far as the repository knows them. */
export type Histories =
  | { readonly available: false; readonly reason: NoHistory }
  | {
      readonly available: true;
      /** Day before which nothing is known, in a shallow clone; null when all is known. */
      readonly since: string | null;
      readonly records: ReadonlyMap<string, RecordHistory>;
    };

/**
 * Tells from the states of a record, oldest first, what each commit changed. A commit that changed nothing but the order
 * of keys or a comment is left out; a state that cannot be read is passed over.
 *
 * @returns null when there is no readable state
 */
export function recordHistory(versions: readonly RecordVersion[]): RecordHistory | null {
  const readable = versions.filter(({ value }) => isMapping(value));
  const [first] = readable;
  if (!first) return null;
  const steps = readable.slice(1).flatMap(({ commit, value }, index): HistoryStep[] => {
    const { differences, reason } = compareStates(readable[index]?.value as object, value as object);
    if (differences.length === 0) return [];
    const figures = differences.filter(isFigure);
    const { date, hash, subject } = commit;
    return [
      {
        ...{ date, commit: hash, message: subject, reason },
        figures: figures.map(toChange),
        others: differences.length - figures.length,
      },
    ];
  });
  return { recorded: first.commit.date, steps: steps.reverse() };
}

function toChange({ path, kind, before, after }: FieldDifference): FigureChange {
  return {
    path: formatSteps(path),
    kind,
    ...(before === undefined ? {} : { before: flatten(before) }),
    ...(after === undefined ? {} : { after: flatten(after) }),
  };
}
