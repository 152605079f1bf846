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
  /** Folder of the record. */
  readonly kind: ChangeKind;
}

export type ChangeKind = "clusters" | "policies" | "financing" | "statistics";

interface Dated {
  readonly name: string;
  readonly summary: string;
  readonly added: string;
  readonly changes?: readonly { readonly date: string; readonly what: string }[];
}

/** New and changed records, newest first; of one day, by title. */
export function listChanges(dataset: Dataset): ChangeItem[] {
  const items = (
    kind: ChangeKind,
    entries: readonly Entry<Dated>[],
    pathOf: (id: string) => string,
  ): ChangeItem[] =>
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
          kind,
        },
        ...(record.changes ?? []).map(({ date, what }, index, changes) => ({
          date,
          title: record.name,
          text: what,
          path,
          key: `${path}#${date}${ordinalOfDay(date, changes.slice(0, index))}`,
          isNew: false,
          kind,
        })),
      ];
    });
  return [
    ...items("clusters", dataset.clusters, address.cluster),
    ...items("policies", dataset.policies, address.policy),
    ...items("financing", dataset.patterns, address.pattern),
    ...items("statistics", dataset.statistics, address.statistic),
  ].sort((a, b) => compareText(b.date, a.date) || compareText(a.title, b.title) || compareText(a.key, b.key));
}

/** Tells changes of one day apart. Later changes stand behind earlier ones, so that a key never becomes another one. */
function ordinalOfDay(date: string, earlier: readonly { readonly date: string }[]): string {
  const before = earlier.filter((change) => change.date === date).length;
  return before === 0 ? "" : `-${before + 1}`;
}

/** A day on which few records changed, with all of them; or on which many did, with their numbers. */
export interface ChangeDay {
  readonly date: string;
  readonly items: readonly ChangeItem[];
  /** Numbers of new records by kind, and of changed ones; null when the items are few enough to be listed. */
  readonly counts: { readonly added: Readonly<Record<ChangeKind, number>>; readonly changed: number } | null;
}

/**
 * The newest days, for a short list. A day on which more changed than the list has room for is told by its numbers: a
 * choice among hundreds would only show how their names are spelt.
 *
 * @param lines how many lines the list has
 */
export function recentDays(dataset: Dataset, lines: number): ChangeDay[] {
  const days: ChangeDay[] = [];
  let room = lines;
  for (const [date, items] of Map.groupBy(listChanges(dataset), (change) => change.date)) {
    if (room === 0) break;
    const isMany = items.length > room;
    days.push({ date, items, counts: isMany ? countDay(items) : null });
    room -= isMany ? 1 : items.length;
  }
  return days;
}

function countDay(items: readonly ChangeItem[]): NonNullable<ChangeDay["counts"]> {
  const added = { clusters: 0, policies: 0, financing: 0, statistics: 0 };
  for (const { isNew, kind } of items) if (isNew) added[kind] += 1;
  return { added, changed: items.filter(({ isNew }) => !isNew).length };
}
