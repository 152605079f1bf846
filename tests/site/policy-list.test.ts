import { describe, expect, test } from "vitest";
import type { PolicyRecord } from "../../src/model/types.generated.ts";
import { countByLevel, groupPolicies, yearAxis, yearBar } from "../../src/site/policy-list.ts";
import { chooseForTimeline, mostBars } from "../../src/site/policy-views.ts";
import { source } from "../indicators/build.ts";
import { idsOf } from "./make-site.ts";
import { makeShown } from "./shown.ts";

type Period = Omit<NonNullable<PolicyRecord["period"]>, "source">;

const ran = (period: Period): Partial<PolicyRecord> => ({ period: { ...period, source } });

describe("groups of the list", () => {
  test("by region in a fixed order, the widest level first, then by name", () => {
    const site = makeShown({
      policies: {
        kenya: { name: "Kenya", covers: { countries: ["KE"] } },
        union: { name: "Union", covers: { groupings: ["eu"] }, levels: ["supranational"] },
        land: { name: "Land", covers: { countries: ["DE"] }, levels: ["regional"] },
        silent: { name: "Silent", covers: { countries: ["DE"] } },
        zoo: { name: "zoo", covers: { countries: ["FR"] }, levels: ["national"] },
        ant: { name: "Ant", covers: { countries: ["FR"] }, levels: ["national"] },
        two: { name: "Two", covers: { countries: ["DE", "KE"] } },
        world: { name: "World", covers: { regions: ["world"] } },
        nowhere: { name: "Nowhere", covers: { as_stated: "The south" } },
      },
    });
    const groups = groupPolicies(site, site.dataset.policies);
    expect(groups.map(({ id, policies }) => [id, idsOf(policies)])).toEqual([
      ["europe", ["union", "ant", "zoo", "land", "silent"]],
      ["sub-saharan-africa", ["kenya"]],
      ["several-regions", ["two", "world"]],
      ["area-not-known", ["nowhere"]],
    ]);
    expect(groups.map(({ label }) => label)).toContain("Area not known");
  });

  test("none without policies", () => {
    expect(groupPolicies(makeShown({}), [])).toEqual([]);
  });
});

test("levels: one of two levels counts in each, the last number has none", () => {
  const site = makeShown({
    policies: { a: { levels: ["national"] }, b: { levels: ["national", "local"] }, c: {} },
  });
  expect(countByLevel(site, site.dataset.policies)).toEqual([0, 0, 2, 0, 1, 1]);
});

describe("bars on the common axis", () => {
  const policiesOf = (...records: Partial<PolicyRecord>[]) =>
    makeShown({ policies: Object.fromEntries(records.map((record, index) => [`p${index}`, record])) }).dataset
      .policies;

  test("the axis runs over whole decades", () => {
    expect(yearAxis(policiesOf(ran({ start: 1993 }), ran({ start: 2009, end: 2029 })))).toEqual({
      from: 1990,
      to: 2030,
    });
    expect(yearAxis(policiesOf(ran({ start: 2000, end: 2000 })))).toEqual({ from: 2000, to: 2010 });
    expect(yearAxis(policiesOf({}, ran({ state: "ended" })))).toBeNull();
    expect(yearAxis([])).toBeNull();
  });

  test.for<[string, Partial<PolicyRecord>, ReturnType<typeof yearBar>]>([
    ["whole years", ran({ start: 2000, end: 2009 }), { x: 50, width: 50, kind: "whole" }],
    ["a single year", ran({ start: 1990, end: 1990 }), { x: 0, width: 5, kind: "whole" }],
    ["running up to the data", ran({ start: 2000, state: "running" }), { x: 50, width: 35, kind: "running" }],
    ["an end nobody reports", ran({ start: 2000 }), { x: 50, width: 4, kind: "open" }],
    ["no beginning", ran({ end: 2000 }), null],
    ["no period", {}, null],
  ])("%s", ([, record, expected]) => {
    const [policy] = policiesOf(record);
    expect(policy && yearBar(policy, { from: 1990, to: 2010 }, 2006)).toEqual(expected);
  });
});

describe("policies for the timeline", () => {
  const many = (number: number, period: (index: number) => Period) =>
    Object.fromEntries(Array.from({ length: number }, (_, index) => [`p${index}`, ran(period(index))]));

  test("few are all shown, also those without a beginning", () => {
    const { dataset } = makeShown({ policies: { a: ran({ start: 2000 }), b: {} } });
    expect(chooseForTimeline(dataset.policies)).toEqual({
      shown: dataset.policies,
      dated: 1,
      isChosen: false,
    });
  });

  test("of many those with the longest known run, running ones up to the statement", () => {
    const { dataset } = makeShown({
      policies: {
        ...many(mostBars, (index) => ({ start: 2000, end: 2010 + index })),
        running: ran({ start: 1990, state: "running", as_of: 2020 }),
        old: ran({ start: 1950 }),
        silent: {},
      },
    });
    const { shown, dated, isChosen } = chooseForTimeline(dataset.policies);
    expect(isChosen).toBe(true);
    expect(dated).toBe(mostBars + 1);
    expect(shown).toHaveLength(mostBars);
    expect(idsOf(shown)).not.toContain("old");
    expect(idsOf(shown)).not.toContain("p0");
    // 2000 to 2039 is longer than 1990 to 2020.
    expect(idsOf(shown).indexOf("p29")).toBeLessThan(idsOf(shown).indexOf("running"));
  });
});
