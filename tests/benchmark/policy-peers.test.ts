import { describe, expect, test } from "vitest";
import { policyPeers } from "../../src/benchmark/policy-peers.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { InstrumentsTerm, PolicyRecord } from "../../src/model/types.generated.ts";
import { makeDataset, source } from "../indicators/build.ts";

type Country = NonNullable<PolicyRecord["covers"]["countries"]>[number];

/** A policy of which enough is known. */
function known(country: Country | null, more: Partial<PolicyRecord> = {}): Partial<PolicyRecord> {
  return {
    covers: country === null ? { as_stated: "Somewhere" } : { countries: [country] },
    levels: ["national"],
    kind: "programme",
    dimensions: [{ dimension: "cluster-actors", source }],
    areas: [{ area: "innovation", source }],
    instruments: [{ instrument: "rnd-grants", source }],
    ...more,
  };
}

const instrument = (...ids: InstrumentsTerm[]) => ({
  instruments: ids.map((id) => ({ instrument: id, source })),
});
const named = (dataset: Dataset, id = "own", limit?: number) =>
  policyPeers(id, dataset, limit).peers.map(({ policy }) => policy.id);

describe("look-alikes elsewhere", () => {
  const policies = {
    own: known("DE"),
    sibling: known("DE"),
    wide: known(null, { covers: { groupings: ["eu"] } }),
    "b-twin": known("FR"),
    "a-twin": known("AT"),
    near: known("KE", instrument("rnd-grants", "matching-grants")),
    far: known("US", instrument("tax-relief")),
    thin: { covers: { countries: ["JP"] as Country[] }, levels: ["national" as const] },
    nowhere: known(null),
  };
  const dataset = makeDataset({ policies });

  test("nearest first, equal ones by id; none that covers the same country, is too thin or lies nobody knows where", () => {
    expect(named(dataset)).toEqual(["a-twin", "b-twin", "near", "far"]);
  });

  test("no more than asked for", () => {
    expect(named(dataset, "own", 2)).toEqual(["a-twin", "b-twin"]);
  });

  test("another record changes no distance", () => {
    const before = policyPeers("own", dataset).peers.map(({ policy, distance }) => [policy.id, distance]);
    const grown = makeDataset({
      policies: {
        ...policies,
        odd: known("BR", {
          ...instrument("tax-relief"),
          sectors: ["automotive"],
          period: { start: 1900, end: 2020, source },
        }),
      },
    });
    const after = policyPeers("own", grown, 99).peers.map(({ policy, distance }) => [policy.id, distance]);
    expect(after.filter(([id]) => id !== "odd")).toEqual(before);
  });

  test("says how much is known and what is shared", () => {
    const [first] = policyPeers("own", dataset).peers;
    expect(first?.knownShare).toBeCloseTo(11 / 15, 12);
    expect(first?.distance).toBeCloseTo(2 / 15, 12);
    expect(first?.contributions.find(({ variable }) => variable === "instruments")?.shared).toEqual([
      "rnd-grants",
    ]);
  });
});

describe("no look-alike", () => {
  test.for<[string, Parameters<typeof makeDataset>[0]["policies"], string]>([
    [
      "little is known of it",
      { own: { covers: { countries: ["DE"] } }, other: known("FR") },
      "too-little-known",
    ],
    ["there is no such policy", {}, "too-little-known"],
    ["nobody knows where it is", { own: known(null), other: known("FR") }, "area-not-known"],
    [
      "it covers the world",
      { own: known(null, { covers: { regions: ["world"] } }), other: known("FR") },
      "none-elsewhere",
    ],
    ["it is the only one", { own: known("DE") }, "none-elsewhere"],
    [
      "little is known of the others",
      { own: known("DE"), other: { covers: { countries: ["FR"] } } },
      "none-known-well-enough",
    ],
  ])("%s", ([, policies, reason]) => {
    expect(policyPeers("own", makeDataset({ policies: policies ?? {} }))).toEqual({ peers: [], reason });
  });
});
