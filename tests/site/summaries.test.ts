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
  const summaries = summariseClusters(site, site.dataset.clusters, "/regions/europe/");
  const summary = summaries.find(({ indicator }) => indicator.id === "financing.public_share")?.summary;
  expect(summary).toMatchObject({ n: 6, records: 7, median: 35 });
  const ids = summaries.map(({ indicator }) => indicator.id);
  // Nobody reports jobs; members count different things; evidence says nothing about clusters.
  for (const id of ["economy.turnover_per_employee", "members.total"]) expect(ids).not.toContain(id);
  expect(summaries.every(({ indicator }) => indicator.group !== "evidence")).toBe(true);
});

test("summaries of one page are the same in each build", () => {
  const make = (group: string) =>
    JSON.stringify(summariseClusters(site, site.dataset.clusters, group).map(({ summary }) => summary));
  expect(make("/regions/europe/")).toBe(make("/regions/europe/"));
});

test("of no clusters there is nothing to summarise", () => {
  expect(summariseClusters(site, [], "/regions/europe/")).toEqual([]);
});

test("the profile of an area counts the stages of its clusters", () => {
  const portfolio = site.lists.portfolios.find(({ path }) => path === "/countries/de/");
  if (!portfolio) throw new Error("Germany has clusters.");
  const profile = profileOf(site, portfolio);
  expect(profile.stages.find(({ id }) => id === "initiation")?.count).toBe(2);
  expect(profile.notCoded).toBe(5);
});
