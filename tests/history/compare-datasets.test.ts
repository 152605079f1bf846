import { describe, expect, test } from "vitest";
import { bumpOf, gravest, nextVersion } from "../../src/history/bump.ts";
import { compareDatasets } from "../../src/history/compare-datasets.ts";
import { formatSteps } from "../../src/history/difference.ts";
import { compareShapes, fieldSince, shapeOf } from "../../src/history/shape.ts";
import type { Dataset, Vocabulary } from "../../src/model/dataset.ts";
import { makeDataset, type Parts, source } from "../indicators/build.ts";
import { shippedSite } from "../site/make-site.ts";

const members = (total: number) => [{ year: 2020, total, counted: "companies" as const, source }];
const base: Parts = { clusters: { one: { members: members(5) }, two: {} }, policies: { act: {} } };

/** Differences in one line each, with what they mean and why. */
function told(before: Dataset, after: Dataset): string[] {
  const moved = new Set(after.redirects.moved.map(({ from }) => from));
  return compareDatasets(before, after).map((difference) => {
    const { record, kind, path, reason } = difference;
    return `${bumpOf(difference, moved)}: ${kind} ${record} ${formatSteps(path)} (${reason ?? "no reason given"})`;
  });
}

function withVocabulary(
  dataset: Dataset,
  change: (terms: Vocabulary["terms"]) => Vocabulary["terms"],
): Dataset {
  const sectors = dataset.vocabularies.get("sectors") as Vocabulary;
  const changed = { ...sectors, terms: change(sectors.terms) };
  return { ...dataset, vocabularies: new Map(dataset.vocabularies).set("sectors", changed) };
}

const one = makeDataset(base);

test("a state with itself gives no difference, and neither do the settings of the site", () => {
  const { dataset } = shippedSite();
  expect(compareDatasets(dataset, structuredClone(dataset))).toEqual([]);
  expect(
    compareDatasets(one, { ...one, site: { ...one.site, title: "Another" }, date: "2027-01-01" }),
  ).toEqual([]);
});

describe("differences between two states", () => {
  test.each<[string, Dataset, string[]]>([
    [
      "a value with a reason",
      makeDataset({
        ...base,
        clusters: {
          one: { members: members(6), changes: [{ date: "2026-11-23", what: "Count mended." }] },
          two: {},
        },
      }),
      ["corrects: changed clusters/one members[2020, companies].total (Count mended.)"],
    ],
    [
      "a value without a reason",
      makeDataset({ ...base, clusters: { one: { members: members(6) }, two: {} } }),
      ["corrects: changed clusters/one members[2020, companies].total (no reason given)"],
    ],
    [
      "a remark alone",
      makeDataset({
        ...base,
        clusters: {
          one: { members: members(5), changes: [{ date: "2026-11-23", what: "Read again." }] },
          two: {},
        },
      }),
      ["corrects: added clusters/one changes[2026-11-23, Read again.] (Read again.)"],
    ],
    [
      "a new record",
      makeDataset({ ...base, statistics: { jobs: {} } }),
      ["adds: added statistics/jobs  (no reason given)"],
    ],
    [
      "a record that is gone",
      makeDataset({ ...base, policies: {} }),
      ["breaks: removed policies/act  (no reason given)"],
    ],
    [
      "a record that moved",
      {
        ...makeDataset({ ...base, policies: { law: {} } }),
        redirects: {
          moved: [{ from: "policies/act", to: ["policies/law"], date: "2026-11-23", reason: "Renamed." }],
        },
      },
      [
        "corrects: removed policies/act  (Renamed.)",
        "adds: added policies/law  (no reason given)",
        "corrects: added redirects/redirects moved[policies/act] (Renamed.)",
      ],
    ],
    ["a source that is gone", { ...one, sources: [] }, ["breaks: removed sources/guide  (no reason given)"]],
    [
      "a term that is gone",
      withVocabulary(one, (terms) => new Map([...terms].filter(([id]) => id !== "automotive"))),
      ["breaks: removed vocabularies/sectors terms.automotive (no reason given)"],
    ],
    [
      "a new term",
      withVocabulary(one, (terms) =>
        new Map(terms).set("moon", { id: "moon", label: "Moon", definition: "Moon." }),
      ),
      ["adds: added vocabularies/sectors terms.moon (no reason given)"],
    ],
    [
      "terms in another order",
      withVocabulary(one, (terms) => new Map([...terms].reverse())),
      ["corrects: reordered vocabularies/sectors terms (no reason given)"],
    ],
  ])("%s", (_name, after, expected) => {
    expect(told(one, after)).toEqual(expected);
  });
});

describe("fields and columns", () => {
  const row = (kind: string, path: string, type = "text") => ({ kind, path, type });
  const before = shapeOf(
    [row("cluster", "name"), row("cluster", "founded.year"), row("site", "title")],
    [{ name: "clusters", columns: ["id", "name"] }],
  );
  test("settings of the site are none of them", () => {
    expect(before).toEqual({
      fields: { cluster: { name: "text", "founded.year": "text" } },
      columns: { clusters: ["id", "name"] },
    });
  });
  test.each<[string, ReturnType<typeof shapeOf>, string[]]>([
    ["the same in another order", { ...before, columns: { clusters: ["name", "id"] } }, []],
    [
      "a new field and a new table",
      shapeOf(
        [row("cluster", "name"), row("cluster", "founded.year"), row("cluster", "website")],
        [
          { name: "clusters", columns: ["id", "name"] },
          { name: "labels", columns: ["cluster"] },
        ],
      ),
      ["adds: added schemas/cluster website", "adds: added tables/labels "],
    ],
    [
      "another type, a field and a column gone",
      shapeOf([row("cluster", "name", "term")], [{ name: "clusters", columns: ["id"] }]),
      [
        "breaks: changed schemas/cluster name",
        "breaks: removed schemas/cluster founded.year",
        "breaks: removed tables/clusters name",
      ],
    ],
  ])("%s", (_name, after, expected) => {
    const found = compareShapes(before, after);
    expect(
      found.map((it) => `${bumpOf(it, new Set())}: ${it.kind} ${it.record} ${formatSteps(it.path)}`),
    ).toEqual(expected);
  });
  test("the release since which a field is there", () => {
    const releases = [
      { version: "1.0.0", fields: { cluster: { name: "text" } } },
      { version: "1.1.0", fields: { cluster: { name: "text", website: "text" } } },
    ];
    expect(["name", "website", "people"].map((path) => fieldSince(releases, "cluster", path))).toEqual([
      "1.0.0",
      "1.1.0",
      null,
    ]);
  });
});

test("the gravest change decides the number", () => {
  expect(gravest(["corrects", "breaks", "adds"])).toBe("breaks");
  expect(gravest([])).toBeNull();
  expect((["breaks", "adds", "corrects"] as const).map((bump) => nextVersion("1.2.3", bump))).toEqual([
    "2.0.0",
    "1.3.0",
    "1.2.4",
  ]);
});
