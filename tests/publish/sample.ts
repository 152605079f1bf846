import type { Site, SiteOptions } from "../../src/site/site.ts";
import type { Parts } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";

const stated = { year: 2024, source: "report p. 7" } as const;

/** Records that use what is published in another shape: citations, criteria, amounts of money. */
export const sampleParts: Parts = {
  clusters: {
    valley: {
      name: "Valley",
      country: "DE",
      place: { name: "Linz", coordinates: [48.3, 14.3], stand_in: true },
      maturity: [
        {
          ...stated,
          stage: "establishment",
          basis: "assessed",
          met: { E1: "guide p. 3", E2: ["report p. 4", "guide"] },
          not_met: { O1: "report p. 5" },
        },
      ],
      members: [
        { ...stated, total: 110, counted: "members", by_type: { sme: 80, university: 3 } },
        { ...stated, year: "unknown", total: 0, counted: "companies", source: ["guide p. 9", "report"] },
      ],
      economy: [
        { ...stated, perimeter: "members", firms: 97, turnover: "EUR 1.935 billion", export_share: 63 },
      ],
      financing: [
        { ...stated, basis: "budget", completeness: "complete", parts: { public: 60, private: 40 } },
        {
          ...stated,
          basis: "actual",
          completeness: "partial",
          total: "EUR 2 million",
          parts: { public: "EUR 900 thousand", "membership-fees": "EUR 500.5 thousand" },
        },
      ],
      fees: [{ ...stated, amount: "EUR 500", to: "EUR 2 thousand", per: "year" }],
      figures: [{ ...stated, measure: "firms-upgraded", value: 85, to: 90, unit: "percent" }],
      sources: {
        report: { title: "Annual report", publisher: "Valley", year: 2024, url: "https://valley.example/r" },
      },
    },
    bare: { name: "Bare <b>&" },
  },
  policies: { act: { name: "Act", covers: { countries: ["DE", "AT"] }, dimensions: [] } },
  patterns: { mix: { name: "Mix" } },
  statistics: { jobs: { name: "Jobs" } },
};

export function sampleSite(options: Partial<SiteOptions> = {}): Site {
  return makeSite(sampleParts, options);
}

/** The permanent id of the document that the sample calls `report`. */
export function idOfReport(site: Site): string {
  const found = site.dataset.sources.find(({ title }) => title === "Annual report");
  if (!found) throw new Error("The sample declares a report.");
  return found.id;
}
