import type { Dataset } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import { allRecords } from "../validation/rules/walk.ts";
import { compareValues } from "./compare-values.ts";
import { type FieldDifference, isMapping } from "./difference.ts";

/** A difference between two states of the data: in which record, and why. */
export interface RecordDifference extends FieldDifference {
  /** folder/id, for example `clusters/hegan` or `vocabularies/sectors`. */
  readonly record: string;
  /** Why, in the words of the record; null where it gives no reason. */
  readonly reason: string | null;
}

/**
 * Tells in what two states of the data differ: records, sources, vocabularies, corrections and moved addresses. What a
 * record newly says under `changes` is the reason of its other differences and no difference of its own. Settings of the
 * site do not count.
 *
 * @returns differences in the order of records, then of fields; empty for equal states
 */
export function compareDatasets(before: Dataset, after: Dataset): RecordDifference[] {
  const earlier = recordsByName(before);
  const later = recordsByName(after);
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort(compareText)
    .flatMap((record) => compareRecords(earlier.get(record), later.get(record), before, after, record));
}

function recordsByName(dataset: Dataset): Map<string, object> {
  return new Map(
    allRecords(dataset)
      .filter(({ folder }) => folder !== "site")
      .map(({ folder, id, record }) => [`${folder}/${id}`, record]),
  );
}

function compareRecords(
  earlier: object | undefined,
  later: object | undefined,
  before: Dataset,
  after: Dataset,
  record: string,
): RecordDifference[] {
  const { differences, reason } = compareStates(earlier, later);
  // A moved record is gone from its folder; the entry about the move says why.
  const moved = later ? undefined : after.redirects.moved.find(({ from }) => from === record)?.reason;
  return [...differences, ...compareOrderOfTerms(record, before, after)].map((difference) => ({
    record,
    ...difference,
    reason: reasonInside(difference) ?? moved ?? reason,
  }));
}

/** What differs between two states of a record, and why. */
export interface StateDifferences {
  readonly differences: readonly FieldDifference[];
  /** What the later state newly says under `changes`, the newest last; null when nothing. */
  readonly reason: string | null;
}

/** Compares two states of one record; what the later one newly says under `changes` is the reason. */
export function compareStates(earlier: object | undefined, later: object | undefined): StateDifferences {
  const all = compareValues(earlier, later);
  const news = all.filter(isNewRemark);
  const rest = all.filter((difference) => !isNewRemark(difference));
  const remarks = news.flatMap(({ after }) => [after].flat()).map((entry) => wordsOf(entry, "what"));
  const reason = remarks.filter((what) => what !== null).join(" ") || null;
  // A remark by itself is a difference, so that no change of the data passes without a word.
  return { differences: rest.length > 0 ? rest : news, reason };
}

function isNewRemark({ path: [first, ...rest], kind }: FieldDifference): boolean {
  return first === "changes" && kind === "added" && rest.length <= 1;
}

/** The reason that a correction or a moved address gives itself. */
function reasonInside({ after }: FieldDifference): string | null {
  return wordsOf(after, "reason");
}

function wordsOf(value: unknown, field: string): string | null {
  const words = isMapping(value) ? value[field] : undefined;
  return typeof words === "string" ? words : null;
}

/** Terms are a mapping to read, but their order counts: they are shown in it. */
function compareOrderOfTerms(record: string, before: Dataset, after: Dataset): FieldDifference[] {
  const [folder, id = ""] = record.split("/");
  if (folder !== "vocabularies") return [];
  const earlier = [...(before.vocabularies.get(id)?.terms.keys() ?? [])];
  const later = [...(after.vocabularies.get(id)?.terms.keys() ?? [])];
  const kept = later.filter((term) => earlier.includes(term));
  const keptBefore = earlier.filter((term) => later.includes(term));
  const isSame = kept.every((term, index) => term === keptBefore[index]);
  return isSame ? [] : [{ path: ["terms"], kind: "reordered" }];
}
