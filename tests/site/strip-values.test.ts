import { describe, expect, it } from "vitest";
import { Benchmark } from "../../src/benchmark/benchmark.ts";
import { mostDots, stripValues, thinned } from "../../src/site/strip-values.ts";
import { dataset, figure, subject } from "../benchmark/build.ts";

const members = (id: string, value: number, counted: string) =>
  subject(id, { values: { "members.total": figure(value, { counted }) } });

describe("the values of a strip", () => {
  const own = members("own", 5, "companies");
  const benchmark = new Benchmark(dataset, [
    own,
    members("peer", 7, "companies"),
    members("other-definition", 9, "members"),
    subject("without"),
  ]);

  it("are the own one and its peers, marked, and others of the same definition; none is missing as zero", () => {
    const rows = stripValues({ benchmark }, own, benchmark.comparison(own, "members.total"));
    expect(rows.map(({ id, value, own = false, peer = false }) => [id, value, own, peer])).toEqual([
      ["own", 5, true, false],
      ["peer", 7, false, true],
    ]);
  });
});

describe("an even choice", () => {
  const values = Array.from({ length: 1000 }, (_, index) => ({
    id: `cluster-${index}`,
    label: "",
    href: null,
    value: (index * 7) % 1000,
    year: null,
  }));

  it("keeps the lowest and the highest and takes nobody twice", () => {
    const chosen = thinned(values);
    expect(chosen).toHaveLength(mostDots);
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(mostDots);
    expect([chosen[0]?.value, chosen.at(-1)?.value]).toEqual([0, 999]);
  });

  it("is all of them when there are few", () => {
    expect(thinned(values.slice(0, 20))).toEqual(values.slice(0, 20));
  });
});
