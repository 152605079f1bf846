import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/publish/api/answer.ts";
import { apiAnswers, openApiPath } from "../../../src/publish/api/answers.ts";
import { answerKinds } from "../../../src/publish/api/schemas/definitions.ts";
import { buildFiles } from "../../../src/publish/files.ts";
import { publishRecords } from "../../../src/publish/published-record.ts";
import { makeSite, shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { faultOf, published } from "./contract.ts";

const sample = sampleSite({ prefix: "/o/" });
const answers = answersOf(sample);
const shipped = answersOf(shippedSite());

/** Answers as programs read them. */
function answersOf(site: Parameters<typeof apiAnswers>[0]): Map<string, Answer> {
  const placed = apiAnswers(site);
  const read = new Map(JSON.parse(JSON.stringify(placed)) as [string, Answer][]);
  expect(read.size, "no path is used twice").toBe(placed.length);
  return read;
}

test.for([
  ["nothing", answersOf(makeSite())],
  ["the shipped data", shipped],
] as const)("answers of %s keep the contract", ([, all]) => {
  const wrong = [...all].flatMap(([path, answer]) => {
    const fault = faultOf(answer.kind, answer);
    return fault === null ? [] : [`${path} ${fault}`];
  });
  expect(wrong.slice(0, 20)).toEqual([]);
});

describe.for([
  ["the sample", sample, answers],
  ["the shipped data", shippedSite(), shipped],
] as const)("answers of %s", ([, site, all]) => {
  test("lie below the root of the interface, each at the address that it names", () => {
    for (const [path, { url }] of all) {
      expect(path).toMatch(/^\/api\/v1\/(?:[a-z]+\/)?[a-z0-9-]+\.json$/);
      expect(url).toBe(site.absolute(path));
    }
  });

  test("rows of lists lead to answers, the index to lists", () => {
    const urls = new Set([...all.values()].map(({ url }) => url));
    for (const { kind, data } of all.values()) {
      const rows = kind === "index" ? (data as { lists: unknown[] }).lists : data;
      if (!Array.isArray(rows)) continue;
      expect(rows.filter(({ api }) => !urls.has(api))).toEqual([]);
    }
  });
});

test("all answers are written, compact, with their description", () => {
  const files = buildFiles(sample, []);
  const written = [...files.keys()].filter((path) => path.startsWith("/api/"));
  expect(written.sort()).toEqual([...answers.keys(), openApiPath].sort());
  for (const path of answers.keys()) expect(files.get(path)?.split("\n")).toHaveLength(2);
});

test("the shipped data answer with every kind", () => {
  const kinds = new Set([...shipped.values()].map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...answerKinds].sort());
  expect([...published.keys()].sort()).toEqual([...answerKinds].sort());
});

test("the envelope names edition, licence and page", () => {
  const { edition } = sample;
  expect(answers.get("/api/v1/clusters/valley.json")).toMatchObject({
    api: "v1",
    kind: "cluster",
    url: "https://example.org/o/api/v1/clusters/valley.json",
    page: "https://example.org/o/clusters/valley/",
    edition: { version: edition.version, content_hash: edition.contentHash, date: "2026-11-22" },
    licence: "CC-BY-4.0",
  });
});

test("a record is the published one", () => {
  const [valley] = publishRecords(sample).clusters;
  expect(answers.get("/api/v1/clusters/valley.json")?.data).toEqual(JSON.parse(JSON.stringify(valley)));
});

test("rows are short, and null where nothing is known", () => {
  const rows = answers.get("/api/v1/clusters.json")?.data as Record<string, unknown>[];
  expect(rows[0]).toMatchObject({
    id: "valley",
    countries: ["DE"],
    stage: "establishment",
    stage_year: 2024,
  });
  expect(rows[1]).toMatchObject({ id: "bare", countries: [], stage: null, founded: null, coordinates: null });
});

test("an indicator has its definition and a row for each record", () => {
  expect(answers.get("/api/v1/indicators/members-total.json")?.data).toMatchObject({
    id: "members.total",
    comparison: "same-definition",
    results: [
      { record: "clusters/valley", value: 110, reason: null, year: 2024, extra: { counted: "members" } },
      { record: "clusters/bare", value: null, reason: "not-reported" },
    ],
  });
});

test("terms are kept by id, with citations spelt out", () => {
  const { data } = answers.get("/api/v1/vocabularies/stages.json") ?? {};
  const { terms } = data as { terms: Record<string, { label: string }> };
  expect(Object.keys(terms)).toEqual(sample.lists.stages.map(({ id }) => id));
  expect(terms.establishment).toMatchObject({ label: "Establishment" });
  expect(terms.establishment).not.toHaveProperty("id");
});

test("an area names its members, and its figures", () => {
  expect(answers.get("/api/v1/countries/de.json")?.data).toMatchObject({
    id: "DE",
    countries: ["DE"],
    clusters: ["valley"],
    policies: ["act"],
    profile: { n: 1, members: { n: 1, too_few_to_summarise: true } },
  });
});

test("an old id says where its case went", () => {
  const [moved] = shippedSite().dataset.redirects.moved;
  expect(shipped.get(`/api/v1/${moved?.from}.json`)).toMatchObject({
    kind: "moved",
    data: { from: moved?.from, to: moved?.to.map((record) => ({ record })), date: moved?.date },
  });
});

test.for([
  ["a field that is not described", { more: 1 }],
  ["a missing field", { edition: undefined }],
  ["another version", { api: "v2" }],
  ["a licence that is no text", { licence: 4 }],
  ["an amount in the notation of records", { data: { fees: [{ amount: "EUR 5", year: 2024, source: [] }] } }],
])("the contract finds %s", ([, change]) => {
  const sound = answers.get("/api/v1/clusters/valley.json");
  if (!sound) throw new Error("The sample has a valley.");
  expect(faultOf(sound.kind, sound)).toBeNull();
  const { data = {}, ...envelope } = change as Partial<Answer>;
  const broken = { ...sound, ...envelope, data: { ...(sound.data as object), ...(data as object) } };
  expect(faultOf(sound.kind, JSON.parse(JSON.stringify(broken)))).toEqual(expect.any(String));
});
