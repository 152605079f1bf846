import { describe, expect, test } from "vitest";
import { areaData, stageData } from "../../src/publish/area-data.ts";
import { source } from "../indicators/build.ts";
import { makeSite, shippedSite } from "../site/make-site.ts";

const shares = [10, 20, 30, 40, 50];
const site = makeSite({
  clusters: {
    ...Object.fromEntries(
      shares.map((share) => [
        `c${share}`,
        {
          country: "UG",
          maturity: [
            {
              year: 2020,
              stage: share < 30 ? ("initiation" as const) : ("establishment" as const),
              basis: "inferred" as const,
              source,
            },
          ],
          financing: [
            {
              ...{ year: 2020, basis: "actual" as const, completeness: "complete" as const, source },
              parts: { public: share, private: 100 - share },
            },
          ],
        },
      ]),
    ),
    silent: { country: "KE" },
  },
  policies: { act: { covers: { countries: ["UG"] } }, bloc: { covers: { groupings: ["comesa"] } } },
});

function dataOf(path: string) {
  const portfolio = site.lists.portfolios.find((other) => other.path === path);
  if (!portfolio) throw new Error(`No page ${path}.`);
  return areaData(site, portfolio);
}

describe("an area as data", () => {
  const uganda = dataOf("/countries/ug/");

  test("holds n, coverage, median, quartiles, interval and the seed of each indicator", () => {
    const share = uganda.indicators.find(({ id }) => id === "financing.public_share");
    expect(share).toMatchObject({
      ...{ n: 5, records: 5, coverage: 1, median: 30, quartiles: [20, 40], range: [10, 50] },
      ...{ too_few_to_summarise: false, seed: "financing.public_share", unit: "percent" },
    });
    expect(share?.interval?.[0]).toBeLessThanOrEqual(30);
    expect(share?.points).toHaveLength(5);
    expect(uganda.interval).toMatchObject({ level: 0.9, draws: 1000 });
  });

  test("counts stages and mixes", () => {
    expect(uganda.stages).toEqual({
      coded: 5,
      not_coded: 0,
      counts: { initiation: 2, establishment: 3, operationalisation: 0, transformation: 0 },
    });
    expect(uganda.financing).toMatchObject({
      mixes: 5,
      complete_mixes: 5,
      median_shares: { public: 30, private: 70 },
    });
    expect(uganda.mixes[0]).toEqual({
      cluster: "c50",
      ...{ year: 2020, basis: "actual", complete: true },
      shares: { public: 50, private: 50 },
    });
  });

  test("tells own policies from wider ones, and names gaps", () => {
    expect([uganda.own_policies, uganda.wider_policies]).toEqual([["act"], ["bloc"]]);
    expect(dataOf("/groupings/comesa/").gaps.countries_without_cluster).toHaveLength(19);
    expect(uganda.gaps.wanted[0]).toMatchObject({
      field: "members",
      clusters: shares.map((s) => `c${s}`).sort(),
    });
  });

  test("stands beside others with the same figures that those have", () => {
    const [world] = uganda.beside.slice(-1);
    expect(world).toMatchObject({ id: "world", n: 6, stages: { coded: 5, not_coded: 1 } });
    expect(world?.data).toBe("https://example.org/regions/world.json");
  });

  test("of one silent cluster says null, not zero", () => {
    const { financing, indicators } = dataOf("/countries/ke/");
    expect(financing).toMatchObject({ mixes: 0, median_shares: {}, public_share: { n: 0, median: null } });
    expect(indicators).toEqual([]);
  });
});

describe("a stage as data", () => {
  const [initiation, , , transformation] = site.lists.stages.map((stage) => stageData(site, stage));

  test("holds what its clusters have in place, and the same one stage higher", () => {
    expect(initiation).toMatchObject({
      id: "initiation",
      clusters: ["c10", "c20"],
      in_place: { n: 2, complete_mixes: 2 },
      one_stage_higher: { stage: "establishment", in_place: { n: 3 } },
      moves: { clusters_with_two_dated_stages: 0, up_to_this_stage: [] },
    });
    expect(initiation?.questions?.length).toBeGreaterThan(5);
  });

  test("of the last one has nothing higher", () => {
    expect(transformation).toMatchObject({ one_stage_higher: null, clusters: [] });
  });
});

test("the shipped data hold no number that JSON would lose", () => {
  const { lists } = shippedSite();
  const isLost = (value: unknown): boolean =>
    typeof value === "number"
      ? !Number.isFinite(value)
      : typeof value === "object" && value !== null
        ? Object.values(value).some(isLost)
        : false;
  const lost = lists.portfolios.filter((portfolio) => isLost(areaData(shippedSite(), portfolio)));
  expect(lost.map(({ path }) => path)).toEqual([]);
  expect(lists.stages.some((stage) => isLost(stageData(shippedSite(), stage)))).toBe(false);
});
