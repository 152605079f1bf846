import { describe, expect, test } from "vitest";
import { collectCitations } from "../../src/model/citation.ts";
import { publishAll, publishRecord } from "../../src/publish/published-record.ts";
import { shippedSite } from "../site/make-site.ts";
import { idOfReport, sampleParts, sampleSite } from "./sample.ts";

const site = sampleSite({ prefix: "/o/" });
const report = idOfReport(site);
const { clusters, policies, patterns, statistics } = publishAll(site);
const [valley = {}, bare = {}] = clusters;

describe("a published record", () => {
  test("says what it is and where", () => {
    expect(valley).toMatchObject({
      id: "valley",
      name: "Valley",
      url: "https://example.org/o/clusters/valley/",
      licence: "CC-BY-4.0",
    });
    expect([policies, patterns, statistics].map(([first]) => first?.url)).toEqual([
      "https://example.org/o/policies/act/",
      "https://example.org/o/financing/mix/",
      "https://example.org/o/statistics/jobs/",
    ]);
  });

  test("has citations with permanent ids and places", () => {
    expect(valley.members).toMatchObject([
      { total: 110, source: [{ source: report, locator: "p. 7" }] },
      {
        total: 0,
        source: [
          { source: "guide", locator: "p. 9" },
          { source: report, locator: null },
        ],
      },
    ]);
  });

  test("has citations of criteria in the same shape", () => {
    expect(valley.maturity).toMatchObject([
      {
        met: {
          E1: [{ source: "guide", locator: "p. 3" }],
          E2: [
            { source: report, locator: "p. 4" },
            { source: "guide", locator: null },
          ],
        },
        not_met: { O1: [{ source: report, locator: "p. 5" }] },
      },
    ]);
  });

  test("has amounts as number and currency, shares and counts as they are", () => {
    const eur = (amount: number) => ({ amount, currency: "EUR" });
    expect(valley.economy).toMatchObject([{ firms: 97, turnover: eur(1_935_000_000), export_share: 63 }]);
    expect(valley.financing).toMatchObject([
      { parts: { public: 60, private: 40 } },
      { total: eur(2_000_000), parts: { public: eur(900_000), "membership-fees": eur(500_500) } },
    ]);
    expect(valley.fees).toMatchObject([{ amount: eur(500), to: eur(2000), per: "year" }]);
    expect(valley.figures).toMatchObject([{ value: 85, to: 90 }]);
  });

  test("lists its documents once, without the place of their files; declarations are gone", () => {
    const sources = valley.sources as Record<string, unknown>[];
    expect(sources.map(({ id }) => id).sort()).toEqual(["guide", report].sort());
    for (const source of sources) expect(source).not.toHaveProperty("file");
    expect(bare.sources).toEqual([]);
  });

  test("has the results of its indicators", () => {
    expect(valley.indicators).toMatchObject({ "members.total": { value: 110 } });
    expect(patterns[0]?.indicators).toEqual({});
  });
});

test("publishing leaves the record as it was", () => {
  const [entry] = site.dataset.clusters;
  if (!entry) throw new Error("The sample has clusters.");
  const before = structuredClone(entry.record);
  publishRecord(site, "clusters", entry);
  expect(entry.record).toEqual(before);
  expect(entry.record.sources).toEqual(sampleParts.clusters?.valley?.sources);
});

describe("the shipped data", () => {
  const shipped = shippedSite();
  const published = Object.values(publishAll(shipped)).flat();
  const written = [
    ...shipped.dataset.clusters,
    ...shipped.dataset.policies,
    ...shipped.dataset.patterns,
    ...shipped.dataset.statistics,
  ];

  test("no amount and no citation is left in the notation of records, and none is lost", () => {
    const left: string[] = [];
    for (const [index, record] of published.entries()) {
      let citations = 0;
      // Inputs of indicators cite as well; they are looked at in the tests of results.
      const { indicators: _traces, ...facts } = record;
      walk(facts, (key, value) => {
        if (typeof value === "string" && /^[A-Z]{3} \d[\d.]*(?: (?:thousand|million|billion))?$/.test(value))
          left.push(`${record.id} ${key}: ${value}`);
        if (key === "locator") citations += 1;
      });
      const own = written[index];
      expect(citations, String(record.id)).toBe(own && collectCitations(own.record).length);
    }
    expect(left).toEqual([]);
  });
});

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (value === null || typeof value !== "object") return;
  for (const [key, child] of Object.entries(value)) {
    visit(key, child);
    walk(child, visit);
  }
}
