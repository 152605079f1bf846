import { describe, expect, test } from "vitest";
import { countFilled, sinceOfFields } from "../../src/site/field-fill.ts";
import { describeFields } from "../../src/site/field-reference.ts";
import { schemas } from "../project.ts";
import { makeSite, shippedSite } from "./make-site.ts";

const rows = [
  "name",
  "members",
  "members.year",
  "members.total",
  "advice",
  "advice.*.mark",
  "advice.*.note",
].map((path) => ({ path }));

test.for<[string, number, number]>([
  ["name", 2, 2],
  ["members", 1, 2],
  ["members.year", 3, 3],
  ["members.total", 1, 3],
  ["advice", 1, 2],
  ["advice.*.mark", 2, 2],
  ["advice.*.note", 1, 2],
])("%s is filled in %i of %i places", ([path, filled, places]) => {
  const records = [
    { name: "a", members: [{ year: 1, total: 0 }, { year: 2 }, { year: 3 }] },
    { name: "b", advice: { clarity: { mark: "yes", note: "n" }, focus: { mark: "no" } } },
  ];
  expect(countFilled(rows, records).get(path)).toEqual({ filled, places });
});

test("without records nothing is filled and nothing could be", () => {
  expect([...countFilled(rows, []).values()].every(({ filled, places }) => filled + places === 0)).toBe(true);
});

test("a field is there since the first release that lists it", () => {
  const site = makeSite();
  const release = (version: string, fields: object) => ({
    id: version,
    file: "",
    record: { version, fields },
  });
  const releases = [
    release("1.0.0", { cluster: { name: "text" } }),
    release("1.1.0", { cluster: { name: "text", website: "web address" } }),
  ];
  const dataset = { ...site.dataset, releases } as unknown as typeof site.dataset;
  const since = sinceOfFields({ dataset, fields: site.fields } as typeof site);
  const of = (path: string) => [...since].find(([row]) => row.kind === "cluster" && row.path === path)?.[1];
  expect([of("name"), of("website"), of("summary")]).toEqual(["1.0.0", "1.1.0", null]);
});

describe("in the shipped data", () => {
  const { clusters } = shippedSite().dataset;
  const fields = describeFields(schemas).filter(({ kind }) => kind === "cluster");
  const fill = countFilled(
    fields,
    clusters.map(({ record }) => record),
  );

  test("required fields are filled wherever they could be, and none more often than it could be", () => {
    for (const { path, required } of fields) {
      const { filled, places } = fill.get(path) ?? { filled: -1, places: -1 };
      if (required) expect(filled, path).toBe(places);
      expect(filled, path).toBeLessThanOrEqual(places);
    }
  });

  test("entries of a list are the places of its fields", () => {
    const entries = clusters.reduce((sum, { record }) => sum + (record.members?.length ?? 0), 0);
    expect(fill.get("members.year")).toEqual({ filled: entries, places: entries });
  });
});
