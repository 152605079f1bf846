import { describe, expect, test } from "vitest";
import { Benchmark } from "../../src/benchmark/benchmark.ts";
import { explainDistance } from "../../src/benchmark/distance.ts";
import { nearestToGroup } from "../../src/benchmark/nearest-to-group.ts";
import { dataset, subject } from "./build.ts";

const own = [
  subject("a", { sectors: ["automotive"], stage: "establishment", members: 20 }),
  subject("b", { sectors: ["automotive"], stage: "establishment", members: 400 }),
];
const others = [
  subject("far", { sectors: ["wine"], stage: "operationalisation", members: 20 }),
  subject("near", { sectors: ["automotive"], stage: "operationalisation", members: 100 }),
  subject("twin-of-near", { sectors: ["automotive"], stage: "operationalisation", members: 100 }),
  subject("elsewhere", { sectors: ["automotive"], stage: "initiation", members: 100 }),
];
const benchmark = new Benchmark(dataset, [...own, ...others]);
const isNext = ({ stage }: { stage: string | null }): boolean => stage === "operationalisation";

describe("clusters near to a group", () => {
  test("have the smallest mean distance to its members; equal ones stand by id", () => {
    const found = nearestToGroup(benchmark, own, isNext, 3);
    expect(found.map(({ subject: { id } }) => id)).toEqual(["near", "twin-of-near", "far"]);
    const [first] = found;
    const single = own.map(
      (member) =>
        explainDistance(benchmark.measured(member), benchmark.measured(first?.subject ?? member)).total,
    );
    expect(first?.distance).toBeCloseTo(((single[0] ?? 0) + (single[1] ?? 0)) / 2, 12);
  });

  test("are no more than asked for, and none without a group or a candidate", () => {
    expect(nearestToGroup(benchmark, own, isNext, 1)).toHaveLength(1);
    expect(nearestToGroup(benchmark, [], isNext, 3)).toEqual([]);
    expect(nearestToGroup(benchmark, own, () => false, 3)).toEqual([]);
  });
});
