import { expect, test } from "vitest";
import { BenchmarkStrip } from "../../src/components/benchmark-strip.tsx";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { indicatorViews, subjectOfCluster } from "../../src/site/benchmark-views.ts";
import { formatValue } from "../../src/site/compare/cluster-values.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";
import { render, wordsOf } from "./render.ts";

const id = "economy.turnover_per_employee";
/** A cluster of a hundred employees with so many thousand euro of turnover for each of them. */
const withTurnover = (thousands: number, currency = "EUR"): Partial<ClusterRecord> => ({
  economy: [
    {
      ...{ year: 2020, perimeter: "members", source },
      employees: 100,
      turnover: `${currency} ${thousands * 100} thousand`,
    },
  ],
});

function stripOf(clusters: Record<string, Partial<ClusterRecord>>) {
  const site = makeSite({ clusters });
  const [own] = site.dataset.clusters;
  const view = own && indicatorViews(site, own).find(({ indicator }) => indicator.id === id);
  if (!own || !view) throw new Error("The first cluster has no turnover per employee.");
  const subject = subjectOfCluster(site, own);
  const words = wordsOf(render(<BenchmarkStrip context={site} subject={subject} view={view} />));
  return { site, subject, view, words };
}

const euro = Object.fromEntries([100, 120, 140, 160, 180].map((each) => [`e${each}`, withTurnover(each)]));

test("money carries its currency: the own value, the median, the middle half and each peer", () => {
  const { words } = stripOf({ own: withTurnover(173), ...euro });
  expect(words).toMatch(/EUR\s173,000 per employee/);
  expect(words).toMatch(/peers' median EUR\s140,000 per employee/);
  expect(words).toMatch(/middle half EUR\s120,000 per employee to EUR\s160,000 per employee/);
  expect(words).toMatch(/EUR\s180,000 per employee 2020/);
  expect(words).not.toMatch(/currency units/);
  expect(words).toMatch(/Highest quarter of its peers/);
});

test("it does so without a peer in that currency, and reads as on the page that compares", () => {
  const { site, subject, view, words } = stripOf({ own: withTurnover(173, "KES"), ...euro });
  const value = subject.values[id];
  if (!value) throw new Error("The own value is missing.");
  const compared = formatValue(site, view.indicator, value);
  expect(compared).toBe("KES\u00a0173,000 per employee");
  expect(words).toContain(compared.replace("\u00a0", " "));
  expect(words).not.toMatch(/currency units/);
});

test("a value that most peers share is like most of them", () => {
  const same = Object.fromEntries(["a", "b", "c", "d", "e"].map((each) => [each, withTurnover(100)]));
  expect(stripOf({ own: withTurnover(100), ...same }).words).toMatch(/Like most of its peers/);
});
