import { expect, test } from "vitest";
import { profileOf, summariseClusters } from "../../src/site/summaries.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "./make-site.ts";

const shares = [10, 20, 30, 40, 50, 60];
const site = makeSite({
  clusters: {
    ...Object.fromEntries(
      shares.map((share) => [
        `c${share}`,
        {
          country: "DE",
          members: [{ year: 2020, total: share, counted: "members", source }],
          financing: [
            {
              ...{ year: 2020, basis: "actual", completeness: "complete", source },
              parts: { public: share, private: 100 - share },
            },
          ],
          ...(share < 30
            ? { maturity: [{ year: 2020, stage: "initiation", basis: "inferred", source }] }
            : {}),
        },
      ]),
    ),
    silent: { country: "DE" },
  },
});

test("summaries hold what some clusters report and what may be compared", () => {
  const summaries = summariseClusters(site, site.dataset.clusters);
  const summary = summaries.find(({ indicator }) => indicator.id === "financing.public_share")?.summary;
  expect(summary).toMatchObject({ n: 6, records: 7, median: 35 });
  const ids = summaries.map(({ indicator }) => indicator.id);
  // Nobody reports turnover; evidence says nothing about clusters.
  expect(ids).not.toContain("economy.turnover_per_employee");
  expect(summaries.every(({ indicator }) => indicator.group !== "evidence")).toBe(true);
});

test("summaries of one page are the same in each build", () => {
  const make = () => JSON.stringify(summariseClusters(site, site.dataset.clusters));
  expect(make()).toBe(make());
});

test("equal values have equal intervals whichever clusters they come from", () => {
  const share = (clusters: typeof site.dataset.clusters) =>
    summariseClusters(site, clusters).find(({ indicator }) => indicator.id === "financing.public_share");
  const [all, reported] = [
    share(site.dataset.clusters),
    share(site.dataset.clusters.filter(({ id }) => id !== "silent")),
  ];
  expect(all?.summary.interval).toEqual(reported?.summary.interval);
  expect(all?.summary.coverage).toBeCloseTo(6 / 7);
  expect(all?.seed).toBe("financing.public_share");
});

test("of figures that count different things the most frequent kind is summarised, and the rest is counted", () => {
  const counting = (counted: "members" | "companies", total: number) => ({
    members: [{ year: 2020, total, counted, source }],
  });
  const mixed = makeSite({
    clusters: { a: counting("members", 10), b: counting("companies", 900), c: counting("members", 30) },
  });
  const members = summariseClusters(mixed, mixed.dataset.clusters).find(
    ({ indicator }) => indicator.id === "members.total",
  );
  expect(members).toMatchObject({
    definition: "members",
    otherDefinitions: 1,
    summary: { n: 2, records: 3 },
  });
  expect(members?.summary.points.map(({ value }) => value)).toEqual([10, 30]);
});

test("of no clusters there is nothing to summarise", () => {
  expect(summariseClusters(site, [])).toEqual([]);
});

test("the profile of an area counts the stages of its clusters", () => {
  const portfolio = site.lists.portfolios.find(({ path }) => path === "/countries/de/");
  if (!portfolio) throw new Error("Germany has clusters.");
  const profile = profileOf(site, portfolio);
  expect(profile.stages.find(({ id }) => id === "initiation")?.count).toBe(2);
  expect(profile.notCoded).toBe(5);
});
