import { describe, expect, test } from "vitest";
import { withoutRestricted } from "../../src/model/redistribution.ts";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { makeDataset } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";

const closed = { title: "Closed", publisher: "P", year: 2020, licence: "no-redistribution" } as const;
const open = { title: "Open", publisher: "P", year: 2020, licence: "CC-BY-4.0" } as const;
const declared = { closed: { ...closed }, open: { ...open } };

/** What is left of one cluster. */
function reduce(record: Partial<ClusterRecord>) {
  const { dataset } = makeSite({ clusters: { a: { sources: declared, ...record } } });
  const { dataset: reduced, withheld } = withoutRestricted(dataset);
  return { record: reduced.clusters[0]?.record, withheld, before: dataset, after: reduced };
}

const count = (source: string | string[], total: number) => ({
  ...{ year: 2020, total, counted: "members" as const },
  source: source as string,
});

test("without a restricted document the same dataset comes back", () => {
  const dataset = makeDataset({ clusters: { a: { members: [count("guide p. 1", 5)] } } });
  expect(withoutRestricted(dataset)).toEqual({ dataset, withheld: 0 });
  expect(withoutRestricted(dataset).dataset).toBe(dataset);
});

describe("an entry of a list", () => {
  test("goes when it rests only on restricted documents, and the others stay as they are", () => {
    const { record, withheld, before } = reduce({
      members: [count("closed p. 1", 5), count("open p. 2", 6), count(["closed p. 3", "open"], 7)],
    });
    expect(record?.members?.map(({ total }) => total)).toEqual([6, 7]);
    expect(record?.members?.[0]).toBe(before.clusters[0]?.record.members?.[1]);
    expect(withheld).toBe(1);
  });

  test("and with the last entry the list", () => {
    const { record } = reduce({ members: [count("closed p. 1", 5)] });
    expect(record).not.toHaveProperty("members");
  });
});

test("a field goes, the record stays with all that names no document", () => {
  const { record, withheld } = reduce({
    name: "Valley",
    founded: { year: 1990, source: "closed p. 1" },
    status: { state: "active", source: "open p. 1" },
  });
  expect(record).toMatchObject({ name: "Valley", status: { state: "active" }, sources: declared });
  expect(record).not.toHaveProperty("founded");
  expect(withheld).toBe(1);
});

test("criteria go one by one, their judgement stays", () => {
  const { record, withheld } = reduce({
    maturity: [
      {
        ...{ year: 2024, stage: "establishment", basis: "assessed", source: "open p. 1" },
        met: { E1: "closed p. 3", E2: ["closed p. 4", "open"] },
        not_met: { O1: "closed p. 5" },
      },
    ],
  });
  expect(record?.maturity?.[0]).toMatchObject({
    stage: "establishment",
    met: { E2: ["closed p. 4", "open"] },
  });
  expect(record?.maturity?.[0]).not.toHaveProperty("not_met");
  expect(withheld).toBe(2);
});

test("a document is restricted when any record that declares it says so", () => {
  const url = "https://example.org/report";
  const { dataset } = makeSite({
    clusters: {
      a: { members: [count("report p. 1", 5)], sources: { report: { ...open, licence: "not stated", url } } },
      b: { sources: { other: { ...closed, url: `${url}/` } } },
    },
  });
  expect(withoutRestricted(dataset).dataset.clusters[0]?.record).not.toHaveProperty("members");
});

test("a document of data/sources is found by its id, an unknown one restricts nothing", () => {
  const { dataset } = makeSite({
    sources: { secret: { licence: "no-redistribution" } },
    policies: { p: { budget: [] } as never },
    clusters: { a: { members: [count("secret p. 1", 5), count("nowhere", 6)] } },
  });
  const reduced = withoutRestricted(dataset);
  expect(reduced.dataset.clusters[0]?.record.members?.map(({ total }) => total)).toEqual([6]);
  expect(reduced.dataset.policies[0]).toBe(dataset.policies[0]);
  expect(reduced.dataset.sources).toBe(dataset.sources);
});
