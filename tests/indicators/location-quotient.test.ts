import { describe, expect, it } from "vitest";
import { locationQuotients } from "../../src/indicators/location-quotient.ts";
import { makeDataset, source } from "./build.ts";

type Row = [jobs: number, establishments?: number];
const whole = {
  industry: "automotive" as const,
  year: 2020,
  region_all: 1000,
  whole_industry: 1000,
  whole_all: 10_000,
  source,
};
const compute = (...rows: Row[]) =>
  locationQuotients(
    makeDataset({
      statistics: Object.fromEntries(
        rows.map(([region_industry, establishments], index) => [
          `region-${index}`,
          {
            employment: [
              { ...whole, region_industry, ...(establishments === undefined ? {} : { establishments }) },
            ],
          },
        ]),
      ),
    }).statistics,
  );

describe("locationQuotients", () => {
  it("divides the share in the region by the share in the whole", () => {
    expect(compute([200, 5])[0]).toEqual({
      record: "statistics/region-0",
      field: "employment[0]",
      industry: "automotive",
      year: 2020,
      quotient: 2,
      rank: 1,
      regions: 1,
      strong: null,
      employment: 200,
      establishments: 5,
    });
  });
  it("gives equal quotients equal ranks", () => {
    expect(compute([300], [100], [300], [50]).map(({ rank }) => rank)).toEqual([1, 3, 1, 4]);
  });
  it("calls strong what is high, above 1 and large enough", () => {
    const strong = compute([400, 40], [300, 1], [200, 20], [100, 10], [50, 5]).map((row) => row.strong);
    expect(strong).toEqual([true, false, false, false, false]);
  });
  it("counts a quotient that equals the third quartile, jobs only above the first", () => {
    expect(compute([400, 40], [300, 40], [200, 20], [100, 10], [50, 5]).map((row) => row.strong)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(compute([100, 40], [100, 40], [100, 20], [100, 10], [100, 5]).map((row) => row.strong)).toEqual(
      Array(5).fill(false),
    );
  });
  it("needs a quotient of at least 1", () => {
    expect(compute([100, 40], [90, 30], [70, 20], [60, 10], [50, 5]).map(({ strong }) => strong)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(compute([90, 40], [80, 30], [70, 20], [60, 10], [50, 5]).some(({ strong }) => strong)).toBe(false);
  });
  it("leaves open what an unknown number of establishments decides", () => {
    expect(
      compute([400], [300, 30], [200, 20], [100, 10], [50, 5], [40, 4]).map((row) => row.strong),
    ).toEqual([null, true, false, false, false, false]);
  });
  it("keeps missing what cannot be divided", () => {
    const { statistics } = makeDataset({
      statistics: {
        a: { employment: [{ ...whole, region_industry: 0, region_all: 0 }] },
        b: { employment: [{ ...whole, region_industry: 100 }] },
        c: {},
      },
    });
    expect(
      locationQuotients(statistics).map(({ quotient, rank, regions }) => [quotient, rank, regions]),
    ).toEqual([
      [null, null, 1],
      [1, 1, 1],
    ]);
  });
  it.each(["region_all", "whole_all", "whole_industry"])("has no quotient when %s is 0", (field) => {
    const { statistics } = makeDataset({
      statistics: { a: { employment: [{ ...whole, region_industry: 0, [field]: 0 }] } },
    });
    expect(locationQuotients(statistics)[0]?.quotient).toBeNull();
  });
  it("compares only regions of one whole and year", () => {
    const { statistics } = makeDataset({
      statistics: {
        a: { employment: [{ ...whole, region_industry: 100 }] },
        b: { employment: [{ ...whole, year: 2021, region_industry: 300 }] },
      },
    });
    expect(locationQuotients(statistics).map(({ rank }) => rank)).toEqual([1, 1]);
  });
});
