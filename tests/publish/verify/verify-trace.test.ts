import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexAnswer } from "../../../src/publish/api/answers.ts";
import { meaningAnswers } from "../../../src/publish/api/meanings.ts";
import { recordAnswers } from "../../../src/publish/api/records.ts";
import { verifyTrace } from "../../../src/publish/verify/verify-trace.ts";
import type { Site } from "../../../src/site/site.ts";
import { randomCluster } from "../../indicators/random-records.ts";
import { makeSite, shippedSite } from "../../site/make-site.ts";
import { faultOf } from "../api/contract.ts";
import { sampleSite } from "../sample.ts";

/** The answers of a site as text by path, as they are on disk; without areas, which are not read. */
function filesOf(site: Site): Map<string, string> {
  const answers = [...recordAnswers(site), ...meaningAnswers(site)];
  return new Map(
    [indexAnswer(site, answers), ...answers].map(([path, answer]) => [path, JSON.stringify(answer)]),
  );
}

function verify(files: ReadonlyMap<string, string>, judge: typeof faultOf = () => null) {
  return verifyTrace({ read: (path) => files.get(path) ?? null, faultOf: judge });
}

test("the shipped data follow from what is published, bit by bit", { timeout: 60_000 }, () => {
  const site = shippedSite();
  const { differences, unreadable, results, inputs } = verify(filesOf(site), faultOf);
  expect(unreadable).toBeNull();
  expect(differences).toEqual([]);
  const { clusters, policies } = site.dataset;
  const ofClusters = site.lists.clusterIndicators.length;
  expect(results).toBe(
    clusters.length * ofClusters + policies.length * (site.lists.indicators.length - ofClusters),
  );
  expect(inputs).toBeGreaterThan(10_000);
});

const sample = filesOf(sampleSite());
const valley = "/api/v1/clusters/valley.json";

test("the sample follows from what is published", () => {
  expect(verify(sample)).toMatchObject({ differences: [], unreadable: null });
});

test("a record that declares one document twice, and again one of data/sources, follows from what is published", () => {
  const url = "https://example.org/report";
  const declared = (publisher: string, year: number) => ({ title: publisher, publisher, year, url });
  const site = makeSite({
    sources: { guide: { url: "https://example.org/guide" } },
    clusters: {
      twice: {
        members: [
          { year: 2019, total: 90, counted: "members", source: "first p. 1" },
          { year: 2024, total: 110, counted: "members", source: "second p. 2" },
          { year: 2024, total: 120, counted: "members", source: "guide p. 3" },
          { year: 2024, total: 130, counted: "members", source: "own-guide p. 4" },
        ],
        sources: {
          first: declared("First", 2020),
          second: declared("Second", 2025),
          "own-guide": { ...declared("Third", 2022), url: "https://example.org/guide/" },
        },
      },
      other: { status: { state: "active", source: "a" }, sources: { a: declared("Other", 1999) } },
    },
  });
  expect(site.indicators.result("twice", "evidence.sources")?.value).toBe(2);
  expect(verify(filesOf(site))).toMatchObject({ differences: [], unreadable: null });
});

test("any record follows from what is published", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomCluster, randomCluster, (one, other) => {
      expect(verify(filesOf(makeSite({ clusters: { one, other } })))).toMatchObject({ differences: [] });
    }),
    { numRuns: 25 },
  );
});

/** The sample with one text of a file replaced by another. */
function changed(path: string, from: string | RegExp, to: string): Map<string, string> {
  const text = sample.get(path) ?? "";
  const other = text.replace(from, to);
  expect(other, `${from} stands in ${path}`).not.toBe(text);
  return new Map(sample).set(path, other);
}

describe("one changed bit is found", () => {
  test.for<[string, string | RegExp, string, string, string]>([
    ["of a value", /("members.total":\{[^}]*?"value":)110/, "$1111", "members.total", "value"],
    [
      "of a value by the last bit",
      /("financing.fees_share":\{[^}]*?"value":)25.025/,
      "$125.025000000000002",
      "financing.fees_share",
      "value",
    ],
    ["of the number of inputs", /("members.total":\{[^}]*?"n":)1/, "$12", "members.total", "n"],
    ["of the coverage", /("members.total":\{[^}]*?"coverage":)1/, "$10.99", "members.total", "coverage"],
    ["of the year", /("members.total":\{[^}]*?"year":)2024/, "$12023", "members.total", "year"],
    [
      "of the status",
      /("members.total":\{[^}]*?"status":)"reported"/,
      '$1"derived"',
      "members.total",
      "status",
    ],
    [
      "of a remark",
      /("members.total":\{.*?"counted":)"members"/,
      '$1"companies"',
      "members.total",
      "extra.counted",
    ],
    ["of a formula", /("members.total":\{"formula":")/, "$1x", "members.total", "formula"],
    [
      "of an input",
      /("members.total":\{.*?"members\[0\].total","value":)110/,
      "$1112",
      "members.total",
      "trace[0].value",
    ],
    [
      "of the place of an input",
      /("members.total":\{.*?"locator":)"p. 7"/,
      '$1"p. 8"',
      "members.total",
      "trace[0].source[0].locator",
    ],
    [
      "of a reason",
      /("members.growth":\{.*?"reason":)"[a-z-]+"/,
      '$1"no-pattern"',
      "members.growth",
      "reason",
    ],
    ["of a fact", /("total":)110/, "$1109", "members.total", "value"],
  ])("%s", ([, from, to, indicator, place]) => {
    const { differences } = verify(changed(valley, from, to));
    expect(differences).toContainEqual(
      expect.objectContaining({ record: "clusters/valley", indicator, place }),
    );
  });

  test("of a result that is not there", () => {
    const { differences } = verify(changed(valley, '"members.total":', '"members.sum":'));
    expect(differences).toContainEqual({
      ...{ record: "clusters/valley", indicator: "members.total", place: "result", published: "nothing" },
      recomputed: expect.stringContaining('"value":110'),
    });
    expect(differences).toContainEqual(
      expect.objectContaining({ indicator: "members.sum", recomputed: "nothing" }),
    );
  });

  test("of an input that is published as it is not in the record that it names", () => {
    const input = /("evidence.sources":\{.*?"field":"publisher","value":)"(?:Valley|GIZ)"/;
    const { differences } = verify(changed(valley, input, '$1"Someone"'));
    expect(differences).toContainEqual(
      expect.objectContaining({
        indicator: "evidence.sources",
        place: "trace[0].value",
        published: '"Someone"',
        recomputed: expect.stringMatching(/ at sources\/\S+ publisher$/),
      }),
    );
  });
});

describe("a file that cannot be used", () => {
  const without = (path: string) => new Map([...sample].filter(([each]) => each !== path));
  const cut = (path: string) => new Map(sample).set(path, (sample.get(path) ?? "").slice(0, -40));

  test.for([
    [
      "without the index",
      without("/api/v1/index.json"),
      "/api/v1/index.json is missing: build the site again.",
    ],
    [
      "without a list",
      without("/api/v1/policies.json"),
      "/api/v1/policies.json is missing: build the site again.",
    ],
    ["without a record", without(valley), `${valley} is missing: build the site again.`],
    ["cut off", cut(valley), `${valley} is no whole JSON, it may be cut off: build the site again.`],
    [
      "empty",
      new Map(sample).set(valley, ""),
      `${valley} is no whole JSON, it may be cut off: build the site again.`,
    ],
    [
      "of another kind",
      new Map(sample).set(valley, "[]"),
      `${valley} is not an answer of the kind cluster: build the site again.`,
    ],
    [
      "of another record",
      changed(valley, '"data":{"id":"valley"', '"data":{"id":"hill"'),
      `${valley} does not hold valley.`,
    ],
  ] as const)("%s", ([, files, message]) => {
    expect(verify(files)).toEqual({ differences: [], results: 0, inputs: 0, unreadable: message });
  });

  test("breaks the contract", () => {
    const { unreadable } = verify(changed(valley, /"source":\[/, '"source":4,"x":['), faultOf);
    expect(unreadable).toMatch(/^\/api\/v1\/\S+ breaks the contract of the API: \/data/);
  });
});
