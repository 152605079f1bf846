import type { HistoryStep, RecordHistory } from "../history/record-history.ts";
import type { Site } from "./site.ts";

/** Most lines that a page shows of a history; the rest stands in the data of the record. */
export const mostLines = 30;

/** The history of a record as its page shows it. */
export interface ShownHistory {
  /** Day on which the record came into the repository. */
  readonly recorded: string;
  /** Number of figures that changed, and of commits that changed anything. */
  readonly figures: number;
  readonly commits: number;
  /** Day of the last commit, and of the last that changed a figure; null when there is none. */
  readonly newest: string | null;
  readonly newestFigure: string | null;
  /** Commits that changed figures, the newest first, as many as there is room for. */
  readonly shown: readonly HistoryStep[];
  /** Number of changed figures that are not shown. */
  readonly hidden: number;
}

/** The whole history of a record named `folder/id`; undefined when none is known. */
export function wholeHistoryOf({ histories }: Site, record: string): RecordHistory | undefined {
  return histories.available ? histories.records.get(record) : undefined;
}

/** Chooses what the page of a record shows of its history; null when none is known. */
export function historyOf(site: Site, record: string): ShownHistory | null {
  const history = wholeHistoryOf(site, record);
  if (!history) return null;
  const withFigures = history.steps.filter(({ figures }) => figures.length > 0);
  const shown: HistoryStep[] = [];
  let room = mostLines;
  for (const step of withFigures) {
    if (room <= 0) break;
    const figures = step.figures.slice(0, room);
    shown.push({ ...step, figures });
    room -= figures.length;
  }
  const countFigures = (steps: readonly HistoryStep[]): number =>
    steps.reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    recorded: history.recorded,
    figures: countFigures(withFigures),
    commits: history.steps.length,
    newest: history.steps[0]?.date ?? null,
    newestFigure: withFigures[0]?.date ?? null,
    shown,
    hidden: countFigures(withFigures) - countFigures(shown),
  };
}
