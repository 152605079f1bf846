import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Coder } from "../../src/benchmark/coded.ts";
import { explainDistance, knownWeight } from "../../src/benchmark/distance.ts";
import { NeighbourIndex } from "../../src/benchmark/neighbour-index.ts";
import { findPeers, type PeerRule, peerRules } from "../../src/benchmark/peers.ts";
import type { Measured } from "../../src/benchmark/scale.ts";
import { measured, randomMeasured } from "./build.ts";

/** The plain way: all distances, sorted. */
function bruteForce(all: readonly Measured[], own: Measured, count: number): string[] {
  return all
    .filter(({ subject }) => subject.id !== own.subject.id)
    .map((other) => ({
      id: other.subject.id,
      distance: explainDistance(own, other).total,
      known: knownWeight(own, other),
    }))
    .sort(
      (a, b) =>
        Math.round(a.distance * 1e9) - Math.round(b.distance * 1e9) ||
        b.known - a.known ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, count)
    .map(({ id }) => id);
}

describe("the index", () => {
  it("finds the same neighbours in the same order as looking at all", () => {
    fc.assert(
      fc.property(randomMeasured(40), fc.integer({ min: 1, max: 12 }), (all, count) => {
        const index = new NeighbourIndex(new Coder(), all);
        for (const own of all) {
          const found = index.nearest(own, count);
          expect(found.map(({ measured }) => measured.subject.id)).toEqual(bruteForce(all, own, count));
          // To the last bit: pages show these distances and the explained ones beside each other.
          for (const { measured, distance } of found)
            expect(distance).toBe(explainDistance(own, measured).total);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves out what is too far, and does not need the cluster among its own", () => {
    const index = new NeighbourIndex(new Coder(), [
      measured("near", { sectors: ["wine"], countries: ["AT"] }),
      measured("far", { sectors: ["software"], countries: ["US"] }),
    ]);
    const own = measured("guest", { sectors: ["wine"], countries: ["AT"] });
    expect(index.nearest(own, 5, undefined, 0.5).map(({ measured: { subject } }) => subject.id)).toEqual([
      "near",
    ]);
    expect(index.nearest(own, 5)).toHaveLength(2);
    expect(new NeighbourIndex(new Coder(), []).nearest(own, 5)).toEqual([]);
  });

  it("moves nobody when a record is added that is no neighbour", () => {
    fc.assert(
      fc.property(randomMeasured(20), (all) => {
        const [own] = all;
        if (!own) return;
        const before = new NeighbourIndex(new Coder(), all).nearest(own, 5);
        const furthest = before.at(-1)?.distance ?? 0;
        const added = measured("added", { sectors: ["other"], countries: ["AQ"] });
        if (explainDistance(own, added).total <= furthest || before.length < 5) return;
        const after = new NeighbourIndex(new Coder(), [...all, added]).nearest(own, 5);
        expect(after).toEqual(before);
      }),
    );
  });
});

describe("the rules", () => {
  const own = measured("own", { sectors: ["wine"], countries: ["UG"], stage: "initiation" });
  const index = new NeighbourIndex(new Coder(), [
    measured("same-stage", { sectors: ["software"], countries: ["AT"], stage: "initiation" }),
    measured("same-family", { sectors: ["dairy"], countries: ["US"] }),
    measured("same-region", { sectors: ["software"], countries: ["NG"] }),
    measured("same-grouping", { sectors: ["software"], countries: ["EG"] }),
  ]);
  it.each<[PeerRule, string[]]>([
    ["nearest", ["same-stage", "same-family", "same-region", "same-grouping"]],
    ["stage", ["same-stage"]],
    ["sector", ["same-family"]],
    ["region", ["same-region"]],
    // Uganda, Nigeria and Egypt are in the African Union; Uganda and Egypt in COMESA.
    ["grouping", ["same-region", "same-grouping"]],
  ])("%s", (rule, expected) => {
    const found = findPeers(index, own, rule)?.map(({ subject }) => subject.id) ?? [];
    expect(found.sort()).toEqual(expected.sort());
  });

  it("say nothing where the record does not tell what they ask for", () => {
    const bare = measured("bare");
    expect(peerRules.map((rule) => findPeers(index, bare, rule) === null)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });
});
