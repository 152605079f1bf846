import { expect, test } from "vitest";
import { profileOf, summariseClusters } from "../../src/site/summaries.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "./make-site.ts";

const totals = [10, 20, 30, 40, 50, 60];
const site = makeSite({
  clusters: {
    ...Object.fromEntries(
      totals.map((total) => [
        `c${total}`,
        {
          country: "DE",
          members: [{ year: 2020, total, counted: "members", source }],
          ...(total < 30
            ? { maturity: [{ year: 2020, stage: "initiation", basis: "inferred", source }] }
            : {}),
        },
      ]),
    ),
    silent: { country: "DE" },
  },
});

test("summaries leave out what no cluster reports, and everything about evidence", () => {
  const summaries = summariseClusters(site, site.dataset.clusters, "/regions/europe/");
  const ids = summaries.map(({ indicator }) => indicator.id);
  expect(ids).toContain("members.total");
  expect(ids).not.toContain("financing.public_share");
  expect(summaries.every(({ indicator, summary }) => indicator.group !== "evidence" && summary.n > 0)).toBe(
    true,
  );
  const members = summaries.find(({ indicator }) => indicator.id === "members.total");
  expect(members?.summary).toMatchObject({ n: 6, median: 35 });
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
  expect(JSON.stringify(profile)).toContain('"initiation"');
});
