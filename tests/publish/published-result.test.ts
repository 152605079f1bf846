import { describe, expect, test } from "vitest";
import { publishRecords } from "../../src/publish/published-record.ts";
import { publishResults } from "../../src/publish/published-result.ts";
import { shippedSite } from "../site/make-site.ts";
import { idOfReport, sampleSite } from "./sample.ts";

const site = sampleSite();
const report = idOfReport(site);
const results = publishResults(site.dataset, site.indicators.ofCluster("valley"));

test("a result holds formula, unit and its inputs with documents and places", () => {
  expect(results["members.total"]).toMatchObject({
    unit: "members",
    value: 110,
    trace: [
      {
        record: "clusters/valley",
        field: "members[0].total",
        value: 110,
        year: 2024,
        source: [{ source: report, locator: "p. 7" }],
      },
    ],
  });
  for (const { formula } of Object.values(results)) expect(formula).not.toBe("");
});

test("amounts among inputs are numbers with a currency, numbers stay", () => {
  const { trace = [] } = results["financing.public_share"] ?? {};
  const values = trace.map(({ field, value }) => [field, value]);
  expect(values).toContainEqual(["financing[1].total", { amount: 2_000_000, currency: "EUR" }]);
  const { trace: ofExports = [] } = results["economy.export_share"] ?? {};
  expect(ofExports.map(({ field, value }) => [field, value])).toEqual([["economy[0].export_share", 63]]);
});

test("documents are named by their permanent ids, not by the keys of the record", () => {
  const { trace = [] } = results["evidence.sources"] ?? {};
  expect(trace.map(({ record, field, value }) => [record, field, value]).sort()).toEqual(
    [
      [`sources/${report}`, "publisher", "Valley"],
      ["sources/guide", "publisher", "GIZ"],
    ].sort(),
  );
});

describe("the shipped data", () => {
  const { dataset } = shippedSite();
  const ids = new Set(dataset.sources.map(({ id }) => id));
  const all = Object.values(publishRecords(shippedSite())).flat();

  test("every input cites documents by permanent ids, and no private key is left", () => {
    const wrong = all.flatMap(({ id, indicators }) =>
      Object.values(indicators)
        .flatMap(({ trace }) => trace)
        .filter(
          ({ field, source }) => field.startsWith("sources.") || source.some((each) => !ids.has(each.source)),
        )
        .map(({ field }) => `${id} ${field}`),
    );
    expect(wrong).toEqual([]);
  });
});
