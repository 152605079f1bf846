import { describe, expect, it, test } from "vitest";
import { clusterIndicators } from "../../../src/indicators/catalogue.ts";
import { compareKinds, readCompare } from "../../../src/site/compare/address.ts";
import type { PackedAreas } from "../../../src/site/compare/area-data.ts";
import { areaSheet } from "../../../src/site/compare/area-sheet.ts";
import { packAreas } from "../../../src/site/compare/areas.ts";
import { type CompareData, namesOf, nearestTo, sheetOf } from "../../../src/site/compare/data.ts";
import { compareExamples } from "../../../src/site/compare/examples.ts";
import { packPolicies } from "../../../src/site/compare/policies.ts";
import { resolveCompare } from "../../../src/site/compare/resolve.ts";
import { summariseClusters } from "../../../src/site/summaries.ts";
import { roundTo } from "../../../src/text/format.ts";
import { makeSite, shippedSite } from "../make-site.ts";

const site = shippedSite();
const areas = packAreas(site);
const policies = packPolicies(site);

function dataOf(kind: (typeof compareKinds)[number]): CompareData {
  if (kind === "clusters") return { kind, benchmark: { dataset: site.dataset, benchmark: site.benchmark } };
  return kind === "policies" ? { kind, policies } : { kind, areas };
}

describe("areas as data", () => {
  it("hold every area that has a page and a cluster, and the stages", () => {
    const packed = Object.values(areas.kinds).flatMap((list) => list.map(({ path }) => path));
    const paged = site.lists.portfolios.filter(({ clusters }) => clusters.length > 0).map(({ path }) => path);
    expect(packed.toSorted()).toEqual(
      [...paged, ...site.lists.stages.map(({ id }) => `/stages/${id}/`)].toSorted(),
    );
  });

  test.each(["/regions/europe/", "/groupings/comesa/", "/countries/es/"])(
    "%s has the medians and intervals of its page",
    (path) => {
      const portfolio = site.lists.portfolios.find((one) => one.path === path);
      const packed = Object.values(areas.kinds)
        .flat()
        .find((one) => one.path === path);
      const shown = summariseClusters(site, portfolio?.clusters ?? []);
      expect(shown.length).toBeGreaterThan(0);
      for (const { indicator, summary } of shown) {
        if (indicator.comparison !== undefined) continue;
        const round = (value: number | undefined | null) =>
          value === null || value === undefined ? value : roundTo(value, indicator.decimals + 2);
        expect(packed?.summaries[indicator.id], indicator.id).toMatchObject({
          n: summary.n,
          median: round(summary.median),
          interval: summary.interval?.map(round) ?? null,
        });
      }
    },
  );

  it("count members by one definition for all areas", () => {
    const definitions = Object.values(areas.kinds)
      .flat()
      .flatMap(({ summaries }) => summaries["members.total"]?.definition ?? []);
    expect(definitions.length).toBeGreaterThan(10);
    expect(new Set(definitions).size).toBe(1);
  });

  it("never summarise what must not be compared", () => {
    const forbidden = clusterIndicators.filter(({ comparison }) => comparison === "none").map(({ id }) => id);
    const used = Object.values(areas.kinds)
      .flat()
      .flatMap(({ summaries }) => Object.keys(summaries));
    expect(used.filter((id) => forbidden.includes(id))).toEqual([]);
  });

  it("give single values below five and nothing but them", () => {
    const summaries = Object.values(areas.kinds)
      .flat()
      .flatMap((area) => Object.values(area.summaries));
    for (const { n, median, points } of summaries) {
      expect(points).toHaveLength(n < 5 ? n : 0);
      expect(median === null).toBe(n < 5);
    }
  });
});

describe("areas side by side", () => {
  const area = (
    id: string,
    clusters: number[],
    summary: object,
  ): PackedAreas["kinds"]["regions"][number] => ({
    ...{ id, name: id, path: `/regions/${id}/`, clusters, policies: 0, stages: [], notCoded: 0, labels: [] },
    ...{ mixes: 0, shares: {}, continuity: [], continuityNotStated: 0 },
    summaries: {
      "age.years": { n: 9, quartiles: [5, 15], points: [], median: 10, interval: [8, 12], ...summary },
    },
  });
  const packed = (...regions: PackedAreas["kinds"]["regions"][number][]): PackedAreas => ({
    date: "2026-01-01",
    kinds: { regions, countries: [], groupings: [], sectors: [], stages: [] },
  });
  const noteOf = (data: PackedAreas, ids: string[]) =>
    areaSheet(data, "regions", ids)
      .parts.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
      .find(({ label }) => label === "Age")?.note;

  it("say that medians with overlapping intervals cannot be told apart", () => {
    const data = packed(area("north", [1, 2], {}), area("south", [3], { median: 14, interval: [11, 20] }));
    expect(noteOf(data, ["north", "south"])).toBe("The medians cannot be told apart.");
    expect(areaSheet(data, "regions", ["north", "south"]).differences.lines).toEqual([]);
  });

  it("set medians against each other whose intervals do not overlap", () => {
    const data = packed(area("north", [1], {}), area("south", [2], { median: 40, interval: [30, 50] }));
    expect(noteOf(data, ["north", "south"])).toBe("The medians can be told apart.");
    expect(areaSheet(data, "regions", ["north", "south"]).differences.lines).toEqual([
      {
        label: "Age",
        sides: [
          { letters: ["B"], text: "40 years (n = 9)" },
          { letters: ["A"], text: "10 years (n = 9)" },
        ],
        text: "The 90 % intervals do not overlap.",
        codes: [],
      },
    ]);
  });

  it("say that areas share clusters", () => {
    const { warnings } = areaSheet(packed(area("all", [1, 2, 3], {}), area("part", [2, 3], {})), "regions", [
      "all",
      "part",
    ]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "all and part share 2 clusters, so they are not independent of each other.",
    ]);
  });
});

describe("policies side by side", () => {
  it("mark budgets in several currencies and state them as their sources do", () => {
    const withBudget = (currency: string) =>
      policies.policies.find(
        ({ budgets }) => budgets.length > 0 && budgets.every((one) => one.currency === currency),
      );
    const [eur, usd] = [withBudget("EUR"), withBudget("USD")];
    const ids = [eur?.id ?? "", usd?.id ?? ""];
    const sheet = sheetOf(dataOf("policies"), ids);
    const row = sheet.parts
      .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
      .find(({ codes }) => codes.length > 0);
    expect(row?.codes).toEqual(["C3"]);
    expect(sheet.codes).toEqual(["C3"]);
    expect(row?.cells[0]?.text).toContain("EUR");
    expect(row?.cells[1]?.text).toContain("USD");
    expect(sheet.differences.lines.map(({ label }) => label)).not.toContain("Budgets as stated");
  });
});

describe("examples", () => {
  const examples = compareExamples(site);

  it("stand for each kind", () => {
    expect(examples.map(({ kind }) => kind)).toEqual([...compareKinds]);
  });

  test.each(examples.map((example) => [example.path, example] as const))("%s exists", (path, example) => {
    const data = dataOf(example.kind);
    const request = readCompare(new URL(path, "https://example.org").search);
    const { ids, notices } = resolveCompare(request, { names: namesOf(data), moved: new Map() });
    expect(notices).toEqual([]);
    expect(ids).toHaveLength(example.names.length);
    const sheet = sheetOf(data, ids);
    expect(sheet.columns.map(({ name }) => name)).toEqual(example.names);
    expect(JSON.stringify(sheet)).not.toMatch(/NaN|undefined|Infinity/);
    expect(sheet.parts.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(0);
    const [first = ""] = ids;
    const nearest = nearestTo(data, first);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest).not.toContain(first);
  });

  it("are none on a site without records", () => {
    const empty = makeSite();
    expect(compareExamples(empty).filter(({ kind }) => kind !== "stages")).toEqual([]);
    expect(packPolicies(empty).policies).toEqual([]);
  });
});
