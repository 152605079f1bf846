import { expect, test } from "vitest";
import { listChanges, recentDays } from "../../src/site/changes.ts";
import { makeDataset } from "../indicators/build.ts";
import { shippedSite } from "./make-site.ts";

const summary = "What it is.";

test("added and changed records, newest first, of one day by title", () => {
  const dataset = makeDataset({
    clusters: {
      old: {
        name: "Old",
        summary,
        added: "2025-01-01",
        changes: [{ date: "2026-03-04", what: "Members added." }],
      },
      young: { name: "Young", summary, added: "2026-03-04" },
    },
    policies: { act: { name: "Act", summary, added: "2026-03-04" } },
    patterns: { mix: { name: "Mix", summary, added: "2024-12-31" } },
    statistics: { jobs: { name: "Jobs", summary, added: "2026-12-31" } },
  });
  expect(listChanges(dataset)).toEqual([
    entry("2026-12-31", "Jobs", "/statistics/jobs/"),
    entry("2026-03-04", "Act", "/policies/act/"),
    {
      date: "2026-03-04",
      title: "Old",
      text: "Members added.",
      path: "/clusters/old/",
      key: "/clusters/old/#2026-03-04",
      isNew: false,
      kind: "clusters",
    },
    entry("2026-03-04", "Young", "/clusters/young/"),
    entry("2025-01-01", "Old", "/clusters/old/"),
    entry("2024-12-31", "Mix", "/financing/mix/"),
  ]);
});

test("several changes of one day have keys of their own, and a later change leaves them alone", () => {
  const keysWith = (...dates: string[]) =>
    listChanges(
      makeDataset({
        clusters: { one: { added: "2026-01-01", changes: dates.map((date) => ({ date, what: "Better." })) } },
      }),
    ).map(({ key }) => key);
  const before = keysWith("2026-01-01", "2026-01-01");
  const after = keysWith("2026-01-01", "2026-01-01", "2026-01-01", "2026-02-01");
  expect(new Set(after).size).toBe(5);
  for (const key of before) expect(after).toContain(key);
});

test("the shipped data: every key is unique and every date comes from a record", () => {
  const { dataset } = shippedSite();
  const items = listChanges(dataset);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  const dates = new Set(
    [...dataset.clusters, ...dataset.policies, ...dataset.patterns, ...dataset.statistics].flatMap(
      ({ record }) => [record.added, ...(record.changes ?? []).map(({ date }) => date)],
    ),
  );
  for (const { date } of items) expect(dates).toContain(date);
  expect(items[0]?.date).toBe(dataset.date);
});

function entry(date: string, title: string, path: string) {
  return { date, title, text: summary, path, key: `${path}#added`, isNew: true, kind: path.split("/")[1] };
}

test("the newest days, those with many changes by their numbers", () => {
  const added = (day: string) => ({ name: `Added ${day}`, summary, added: day });
  const dataset = makeDataset({
    clusters: {
      a: added("2026-03-04"),
      b: { ...added("2026-03-04"), changes: [{ date: "2026-03-05", what: "Members added." }] },
      c: added("2026-03-04"),
      d: added("2026-01-01"),
      e: added("2025-01-01"),
    },
    policies: { act: added("2026-03-04") },
  });
  expect(recentDays(dataset, 4).map(({ date, items, counts }) => [date, items.length, counts])).toEqual([
    ["2026-03-05", 1, null],
    ["2026-03-04", 4, { added: { clusters: 3, policies: 1, financing: 0, statistics: 0 }, changed: 0 }],
    ["2026-01-01", 1, null],
    ["2025-01-01", 1, null],
  ]);
  expect(recentDays(dataset, 2).map(({ date }) => date)).toEqual(["2026-03-05", "2026-03-04"]);
  expect(recentDays(makeDataset({}), 6)).toEqual([]);
});
