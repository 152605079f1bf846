import { regionLineage, regionOfCountry } from "../../model/geography.ts";
import type { Finding, Rule } from "../rule.ts";
import { show } from "../suggest.ts";

export const placeKnown: Rule = {
  id: "place-known",
  title: "A cluster has a country, or a region when its source names no country, and not both.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
      const { country, region, other_countries: others = [] } = record;
      if (country === undefined && others.length > 0) {
        yield {
          file,
          path: ["other_countries"],
          message: "there are further countries, but no main one",
          remedy: `write the country of the office, or the first one named, as \`country: ${others[0]}\``,
        };
      } else if (country === undefined && region === undefined) {
        yield {
          file,
          path: [],
          message: "expected a country, found neither country nor region",
          remedy:
            "add `country: UG` with the code of the country; only when the source names none, add `region: eastern-africa` instead",
        };
      } else if (country !== undefined && region !== undefined) {
        const derived = regionOfCountry(dataset, country);
        const contains = regionLineage(dataset, derived).includes(region);
        yield {
          file,
          path: ["region"],
          atKey: true,
          message: contains
            ? `the region is derived from the country ${country}, it is not written`
            : `the region ${show(region)} does not contain the country ${country}, which lies in ${show(derived ?? "no known region")}`,
          remedy: contains
            ? "delete `region`"
            : "check the country, then delete `region`: it is derived from the country",
        };
      }
      for (const [index, other] of others.entries()) {
        if (other !== country) continue;
        yield {
          file,
          path: ["other_countries", index],
          message: `${other} is the main country already`,
          remedy: "list only the further countries here",
        };
      }
    }
  },
};
