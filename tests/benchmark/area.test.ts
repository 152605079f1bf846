import { describe, expect, it } from "vitest";
import { areaKinds, areasWith, findAnyArea, findArea, subjectsIn } from "../../src/benchmark/area.ts";
import { vocabularyOf } from "../../src/model/dataset.ts";
import { shippedSite } from "../site/make-site.ts";
import { dataset, subject } from "./build.ts";

describe("an area", () => {
  it.each([
    ["grouping", "comesa", "COMESA"],
    ["grouping", "COMESA", "COMESA"],
    ["grouping", "pacific-alliance", "Pacific Alliance"],
    ["country", "ug", "Uganda"],
    ["region", "europe", "Europe"],
    ["region", "comesa", undefined],
    ["country", "", undefined],
    ["grouping", "__proto__", undefined],
  ] as const)("of kind %s and id %s is %s", (kind, id, label) => {
    expect(findArea(dataset, kind, id)?.short).toBe(label);
  });

  it("is found by its id alone, since no two kinds share an id", () => {
    const ids = ["groupings", "regions", "countries"].flatMap((name) =>
      [...vocabularyOf(dataset, name).terms.keys()].map((id) => id.toLowerCase()),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(findAnyArea(dataset, "ke")?.kind).toBe("country");
    expect(findAnyArea(dataset, "atlantis")).toBeUndefined();
  });

  it("holds a cluster by any of its countries, or by its region where no country is known", () => {
    const all = [
      subject("both", { countries: ["UG", "AT"] }),
      subject("vague", { region: "eastern-africa" }),
      subject("nowhere"),
    ];
    const idsIn = (kind: "region" | "grouping", id: string) =>
      subjectsIn(dataset, { kind, id }, all).map((found) => found.id);
    expect(idsIn("region", "africa")).toEqual(["both", "vague"]);
    expect(idsIn("region", "europe")).toEqual(["both"]);
    expect(idsIn("grouping", "comesa")).toEqual(["both"]);
  });

  it("holds the clusters that its page lists, in the shipped data", () => {
    const { lists, benchmark, dataset: shipped } = shippedSite();
    const areas = areasWith(shipped, benchmark.subjects.values());
    for (const kind of areaKinds) {
      const pages = lists.portfolios.filter((page) => page.kind === kind && page.clusters.length > 0);
      expect(areas.filter(({ area }) => area.kind === kind).length).toBe(pages.length);
      for (const { id, clusters } of pages) {
        const found = subjectsIn(shipped, { kind, id }, benchmark.subjects.values());
        expect(found.map((one) => one.id).sort(), id).toEqual(clusters.map((one) => one.id).sort());
        expect(areas.find(({ area }) => area.id === id)?.count).toBe(clusters.length);
      }
    }
  });
});
