import type { Dataset, Entry } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import { address } from "./address.ts";

/** Something a reader of the feed should hear of. */
export interface ChangeItem {
  /** Year-month-day, from the record. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  /** Differs between two changes of one record; never changes afterwards. */
  readonly key: string;
  readonly isNew: boolean;
}

interface Dated {
  readonly name: string;
  readonly summary: string;
  readonly added: string;
  readonly changes?: readonly { readonly date: string; readonly what: string }[];
}

/** New and changed records, newest first; of one day, by title. */
export function listChanges(dataset: Dataset): ChangeItem[] {
  const items = (entries: readonly Entry<Dated>[], pathOf: (id: string) => string): ChangeItem[] =>
    entries.flatMap(({ id, record }) => {
      const path = pathOf(id);
      return [
        {
          date: record.added,
          title: record.name,
          text: record.summary,
          path,
          key: `${path}#added`,
          isNew: true,
        },
        ...(record.changes ?? []).map(({ date, what }, index, changes) => ({
          date,
          title: record.name,
          text: what,
          path,
          key: `${path}#${date}${ordinalOfDay(date, changes.slice(0, index))}`,
          isNew: false,
        })),
      ];
    });
  return [
    ...items(dataset.clusters, address.cluster),
    ...items(dataset.policies, address.policy),
    ...items(dataset.patterns, address.pattern),
    ...items(dataset.statistics, address.statistic),
  ].sort((a, b) => compareText(b.date, a.date) || compareText(a.title, b.title) || compareText(a.key, b.key));
}

/** Tells changes of one day apart. Later changes stand behind earlier ones, so that a key never becomes another one. */
function ordinalOfDay(date: string, earlier: readonly { readonly date: string }[]): string {
  const before = earlier.filter((change) => change.date === date).length;
  return before === 0 ? "" : `-${before + 1}`;
}
