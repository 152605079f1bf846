import { describe, expect, test } from "vitest";
import { recordHistory } from "../../src/history/record-history.ts";

const commit = (day: number) => ({
  hash: `${day}`.repeat(40),
  date: `2026-01-0${day}`,
  subject: `Day ${day}`,
});
const members = (total: number) => ({ members: [{ year: 2020, total, counted: "companies" }] });
const change = (what: string) => ({ date: "2026-01-02", what });

/** The history of states, one a day. */
function historyOf(...states: unknown[]) {
  return recordHistory(states.map((value, index) => ({ commit: commit(index + 1), value })));
}

describe("the history of a record", () => {
  test("begins with the commit that brought it in, without differences", () => {
    expect(historyOf(members(1))).toEqual({ recorded: "2026-01-01", steps: [] });
    expect(historyOf()).toBeNull();
  });

  test("tells changed figures with values and reason, newest first, and counts the rest", () => {
    const history = historyOf(
      { ...members(1), summary: "A" },
      { ...members(2), summary: "B", changes: [change("Misread.")] },
      { ...members(2), summary: "C", changes: [change("Misread.")] },
      { ...members(2), summary: "C", changes: [change("Misread.")] },
    );
    expect(history?.steps).toEqual([
      { date: "2026-01-03", commit: "3".repeat(40), message: "Day 3", reason: null, figures: [], others: 1 },
      {
        date: "2026-01-02",
        commit: "2".repeat(40),
        message: "Day 2",
        reason: "Misread.",
        figures: [{ path: "members[2020, companies].total", kind: "changed", before: 1, after: 2 }],
        others: 1,
      },
    ]);
  });

  test("passes over states that cannot be read", () => {
    expect(historyOf(null, members(1), "broken", members(3))).toMatchObject({
      recorded: "2026-01-02",
      steps: [{ date: "2026-01-04", figures: [{ before: 1, after: 3 }] }],
    });
  });
});
