import { expect, test } from "vitest";
import type { Release } from "../../src/model/dataset.ts";
import type { ReleaseRecord } from "../../src/model/types.generated.ts";
import { recordListData } from "../../src/publish/page-data.ts";
import { address } from "../../src/site/address.ts";
import { feedItems } from "../../src/site/feed-items.ts";
import { releaseView } from "../../src/site/release-views.ts";
import { Site } from "../../src/site/site.ts";
import { makeSite } from "./make-site.ts";

type Difference = NonNullable<ReleaseRecord["differences"]>[number];

const corrected = (record: string, more: Partial<Difference> = {}): Difference => ({
  ...{ record, path: "members[2020].total", kind: "changed", bump: "corrects" },
  ...more,
});
const figure = { figure: true, before: 1, after: 2 } as const;

function release(version: string, date: string, differences?: Difference[]): Release {
  return {
    id: version,
    file: `data/releases/${version}.yaml`,
    record: {
      ...{ version, date, content_hash: "0".repeat(64), summary: "What changed.", counts: { clusters: 2 } },
      ...(differences ? { bump: "adds", differences } : {}),
      ...{ fields: {}, columns: {} },
    },
  };
}

/** A site with two clusters and some releases, oldest first. */
function siteWith(...releases: Release[]): Site {
  const { dataset, indicators } = makeSite({
    clusters: { one: { name: "One", added: "2026-01-03" }, two: { name: "Two", added: "2026-01-01" } },
  });
  return new Site({ ...dataset, releases }, indicators, { prefix: "/o/", url: "https://example.org" });
}

test("what a release changed stands by gravity and record; what is quiet stands apart", () => {
  const site = siteWith();
  const { record } = release("1.1.0", "2026-01-02", [
    corrected("clusters/one", figure),
    corrected("clusters/one", { path: "summary" }),
    corrected("clusters/two", { path: "summary" }),
    corrected("clusters/gone", { path: "", kind: "removed", bump: "breaks" }),
    corrected("schemas/cluster", { path: "website", kind: "added", bump: "adds", after: "text" }),
    corrected("sources/guide", { path: "title", reason: "Misspelt." }),
  ]);
  const groups = releaseView(site, record);
  expect(groups.map(({ bump, differences }) => [bump, differences])).toEqual([
    ["breaks", 1],
    ["adds", 1],
    ["corrects", 4],
  ]);
  const [breaks, adds, corrects] = groups;
  expect(breaks?.records).toMatchObject([
    { label: "clusters/gone", path: null, reason: "no reason given", lines: [{ kind: "removed" }] },
  ]);
  expect(adds?.records).toMatchObject([{ label: "Fields of a cluster", path: address.fields, reason: null }]);
  expect(corrects?.records).toMatchObject([
    { label: "One", path: "/clusters/one/", reason: "no reason given", lines: [figure], others: 1 },
    { label: "guide", path: "/sources/guide/", reason: "Misspelt.", lines: [], others: 1 },
  ]);
  expect(corrects?.quiet).toMatchObject([{ label: "Two", path: "/clusters/two/" }]);
});

test("a record with many changed figures shows some and counts the rest", () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    corrected("clusters/one", { ...figure, path: `figures[${index}].value` }),
  );
  const [corrects] = releaseView(siteWith(), release("1.0.1", "2026-01-02", many).record);
  expect(corrects?.records[0]?.lines).toHaveLength(12);
  expect(corrects?.records[0]?.hidden).toBe(28);
});

test("feeds tell of releases, of one day before the records", () => {
  const site = siteWith(
    release("1.0.0", "2026-01-02"),
    release("1.0.1", "2026-01-03", [corrected("clusters/one")]),
  );
  expect(feedItems(site).map(({ date, title, key }) => `${date} ${title} ${key}`)).toEqual([
    "2026-01-03 Data release 1.0.1 /changes/1.0.1/",
    "2026-01-03 One /clusters/one/#added",
    "2026-01-02 Data release 1.0.0 /changes/1.0.0/",
    "2026-01-01 Two /clusters/two/#added",
  ]);
});

test("the data of changes name the releases, and each release has its own with every difference", () => {
  const site = siteWith(
    release("1.0.0", "2026-01-02"),
    release("1.0.1", "2026-01-03", [corrected("clusters/one", figure)]),
  );
  const data = new Map<string, unknown>(recordListData(site));
  expect(data.get(address.changes)).toMatchObject({
    releases: [
      { version: "1.0.1", bump: "adds", differences: 1, data: "https://example.org/o/changes/1.0.1.json" },
      { version: "1.0.0", bump: null, differences: 0, url: "https://example.org/o/changes/1.0.0/" },
    ],
  });
  expect(data.get(address.release("1.0.1"))).toMatchObject({
    content_hash: "0".repeat(64),
    differences: [corrected("clusters/one", figure)],
  });
  expect(data.get(address.release("1.0.0"))).toMatchObject({ differences: [] });
});
