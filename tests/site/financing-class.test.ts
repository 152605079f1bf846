import { describe, expect, test } from "vitest";
import type { FinancingMix } from "../../src/model/types.generated.ts";
import { financingClassOf } from "../../src/site/financing-class.ts";
import { makeDataset, source } from "../indicators/build.ts";

function classOf(parts: FinancingMix["parts"], some: Partial<FinancingMix> = {}) {
  const mix: FinancingMix = { year: 2020, basis: "actual", parts, completeness: "complete", source, ...some };
  const dataset = makeDataset({ clusters: { one: { financing: [mix] } } });
  const [cluster] = dataset.clusters;
  return cluster && financingClassOf(cluster, dataset);
}

describe("a whole mix", () => {
  test.for([
    [{ public: 70, private: 30 }, "mainly-public"],
    [{ "public-eu": 40, "public-national": 30, "membership-fees": 30 }, "mainly-public"],
    [{ "membership-fees": 40, sponsoring: 30, public: 30 }, "mainly-own-income"],
    [{ "projects-public-eu": 80, "membership-fees": 20 }, "mainly-projects"],
    [{ "donor-bilateral": 90, "membership-fees": 10 }, "mainly-donors"],
    [{ public: 66, private: 34 }, "mixed"],
    [{ public: 50, private: 50 }, "mixed"],
    // Own income and projects in one sum: neither can be told, and together they reach two thirds.
    [{ public: 30, "services-and-projects": 70 }, "not-told-apart"],
    [{ public: 40, "services-and-projects": 60 }, "mixed"],
  ] as const)("%j is %s", ([parts, expected]) => {
    expect(classOf(parts)).toBe(expected);
  });

  test("two thirds are enough, a little less is not", () => {
    expect(classOf({ public: "EUR 2 million", private: "EUR 1 million" })).toBe("mainly-public");
    expect(classOf({ public: 66.6, private: 33.4 })).toBe("mixed");
  });
});

describe("a mix stated in part", () => {
  test.for([
    [{ public: 85 }, "mainly-public"],
    [{ "membership-fees": 80 }, "mainly-own-income"],
    [{ public: 50 }, "mixed"],
    [{ public: 12 }, "not-told-apart"],
    // Other public money may be hidden in the rest.
    [{ "public-regional": 40 }, "not-told-apart"],
  ] as const)("%j is %s", ([parts, expected]) => {
    expect(classOf(parts, { completeness: "partial" })).toBe(expected);
  });
});

test("a target is no mix, and no mix has no class", () => {
  expect(classOf({ public: 100 }, { basis: "target" })).toBeUndefined();
  const dataset = makeDataset({ clusters: { one: {} } });
  const [cluster] = dataset.clusters;
  expect(cluster && financingClassOf(cluster, dataset)).toBeUndefined();
});
