import { describe, expect, it } from "vitest";
import { chooseLatest, type Preference, placedWhere } from "../../src/indicators/preference.ts";
import type { Stated } from "../../src/indicators/result.ts";
import { makeDataset } from "./build.ts";

interface Sample extends Stated {
  readonly name: string;
  readonly rank?: number;
}

const dataset = makeDataset({
  sources: { old: { year: 2010 }, new: { year: 2020 }, undated: { year: "unknown" } },
});
const preference: Preference<Sample> = {
  dataset,
  record: { sources: { old: { title: "Own", publisher: "Own", year: 2030 } } },
  definitionRank: ({ rank = 0 }) => rank,
};

function choose(...entries: Sample[]): string | undefined {
  return chooseLatest(
    placedWhere(entries, () => true),
    preference,
  )?.entry.name;
}

describe("chooseLatest", () => {
  it("takes the latest year whatever else", () => {
    expect(choose({ name: "a", year: 2019 }, { name: "b", year: 2020, provenance: "estimated" })).toBe("b");
  });
  it("puts undated values last", () => {
    expect(choose({ name: "a", year: "unknown" }, { name: "b", year: 1900 })).toBe("b");
    expect(choose({ name: "a", year: "unknown" })).toBe("a");
  });
  it("takes the end of a period as its year", () => {
    expect(
      choose(
        { name: "a", year: 2018 },
        { name: "b", year: "2015-2019" },
        { name: "c", year: "2018/19", rank: 1 },
      ),
    ).toBe("b");
  });
  it("prefers stated to derived to estimated", () => {
    expect(
      choose(
        { name: "a", year: 2020, provenance: "estimated" },
        { name: "b", year: 2020, provenance: "derived" },
      ),
    ).toBe("b");
    expect(choose({ name: "a", year: 2020, provenance: "derived" }, { name: "b", year: 2020 })).toBe("b");
  });
  it("then the later publication, looking in the record before the files", () => {
    expect(
      choose({ name: "a", year: 2009, source: "new p. 1" }, { name: "b", year: 2009, source: "old" }),
    ).toBe("b");
    expect(
      choose({ name: "a", year: 2009, source: "undated" }, { name: "b", year: 2009, source: "new" }),
    ).toBe("b");
    expect(
      choose(
        { name: "a", year: 2009, source: ["undated", "new"] },
        { name: "b", year: 2009, source: "guide" },
      ),
    ).toBe("b");
  });
  it("then the order of definitions, then the order of the record", () => {
    expect(choose({ name: "a", year: 2020, rank: 2 }, { name: "b", year: 2020, rank: 1 })).toBe("b");
    expect(choose({ name: "a", year: 2020, rank: 1 }, { name: "b", year: 2020, rank: 1 })).toBe("a");
  });
  it("finds nothing in nothing", () => {
    expect(choose()).toBeUndefined();
    expect(placedWhere(undefined, () => true)).toEqual([]);
  });
});
