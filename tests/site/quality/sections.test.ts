import { describe, expect, it } from "vitest";
import { qualityReport } from "../../../src/site/quality/report.ts";
import { qualityFacts, qualitySections } from "../../../src/site/quality/sections.ts";
import { makeSite, shippedSite } from "../make-site.ts";

const coded = (first: string, second: string) => ({
  maturity: [
    {
      year: 2024,
      stage: first as "initiation",
      basis: "inferred" as const,
      coding: [
        { coder: "first coder", stage: first as "initiation" },
        { coder: "second coder", stage: second as "initiation" },
      ],
    },
  ],
});

const site = makeSite({
  clusters: {
    hegan: {
      name: "HEGAN",
      country: "ES",
      place: { name: "Zamudio", coordinates: [43.28, -2.86] },
      members: [
        { year: 2017, total: 64, counted: "companies", source: "guide p. 1" },
        { year: 2017, total: 38, counted: "companies", source: "web" },
        { year: 2003, total: 12, counted: "companies", qualifier: "more-than", source: "web" },
      ],
      sources: { web: { title: "Web", publisher: "HEGAN", year: 2018 } },
      ...coded("establishment", "operationalisation"),
    },
    "hegan-basque": {
      name: "HEGAN",
      country: "ES",
      place: { name: "Zamudio", coordinates: [43.28, -2.86] },
      founded: { year: 1997, source: "guide p. 1" },
      ...coded("initiation", "initiation"),
    },
  },
});
const section = (id: string) => {
  const found = qualitySections(site).find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const textsOf = (id: string) => section(id).rows.map((row) => row.map(({ text }) => text));

describe("sections on quality", () => {
  it("name regions as thin and say which one dominates", () => {
    expect(section("regions").lead).toContain("Thinly covered: Europe");
    expect(section("regions").lead).toContain("Europe alone has 100\u00a0% of the clusters");
    expect(textsOf("regions")[0]?.slice(0, 2)).toEqual(["Europe", "2"]);
    expect(textsOf("regions")[1]?.[5]).toBe("no cluster on record");
    expect(section("regions").rows.map(([first]) => first?.href)).toEqual([
      "/regions/europe/",
      ...Array.from({ length: 10 }, () => undefined),
    ]);
  });

  it("list conflicts with all values, and lead to the place where they stand with their sources", () => {
    expect(section("conflicts").rows[0]).toEqual([
      { text: "HEGAN", href: "/clusters/hegan/#members" },
      { text: "members (companies)" },
      { text: "2017" },
      { text: "64; 38" },
    ]);
    expect(section("conflicts").lead).toContain("1 figure in 1 cluster");
  });

  it("list records that look alike", () => {
    expect(textsOf("duplicates")[0]?.slice(0, 2)).toEqual(["HEGAN", "HEGAN"]);
    expect(section("duplicates").rows[0]?.[0]?.href).toBe("/clusters/hegan-basque/");
  });

  it("tell how two coders agree", () => {
    expect(section("coding").lead).toContain("2 of 2 clusters");
    expect(section("coding").lead).toContain("agreed on 50\u00a0%");
    expect(textsOf("coding")[0]?.[0]).toBe("Too little evidence");
    expect(textsOf("coding").map((row) => row.at(-1))).toEqual(["0", "1", "1", "0", "0"]);
  });

  it("tell the age of figures", () => {
    expect(
      textsOf("ages")
        .find(([name]) => name === "Members")
        ?.slice(1, 6),
    ).toEqual(["3", "0\u00a0%", "0\u00a0%", "67\u00a0%", "33\u00a0%"]);
  });

  it("say so when there is nothing to tell", () => {
    const empty = qualitySections(makeSite());
    const lead = (id: string) => empty.find((one) => one.id === id)?.lead;
    expect(lead("conflicts")).toBe("No values of one year contradict each other.");
    expect(lead("duplicates")).toBe("No two records look like the same cluster.");
    expect(lead("coding")).toContain("No stage has been judged twice.");
    expect(qualityFacts(makeSite()).map(({ value }) => value)).toEqual(["0", "0", "", ""]);
  });
});

describe("the report for a terminal", () => {
  it("says the same as the page", () => {
    const report = qualityReport(shippedSite());
    for (const { title, lead, rows } of qualitySections(shippedSite())) {
      expect(report).toContain(title);
      expect(report).toContain(lead.replaceAll("\u00a0", " "));
      for (const cell of rows.flat()) expect(report).toContain(cell.text.replaceAll("\u00a0", " "));
    }
    for (const { label, value } of qualityFacts(shippedSite())) {
      expect(report).toContain(`${label}: ${value.replaceAll("\u00a0", " ")}`);
    }
  });

  it("sets numbers flush right", () => {
    expect(qualityReport(site)).toMatch(/\nMembers {2,}3 {2,}0 % {2,}0 %/);
  });
});
