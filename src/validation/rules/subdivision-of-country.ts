import { countriesCovered, countriesOfCluster } from "../../model/geography.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const subdivisionOfCountry: Rule = {
  id: "subdivision-of-country",
  title: "A part of a country belongs to a country of the record.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const cluster of dataset.clusters) {
      const { subdivision } = cluster.record;
      if (subdivision === undefined) continue;
      const countries = countriesOfCluster(cluster);
      const remedy = "correct the code (ISO 3166-2 begins with the country), or the country";
      yield* belongs(
        subdivision,
        new Set(countries),
        cluster.file,
        ["subdivision"],
        countries.join(", "),
        remedy,
      );
    }
    for (const { file, record } of [...dataset.policies, ...dataset.patterns, ...dataset.statistics]) {
      const { subdivisions = [] } = record.covers;
      if (subdivisions.length === 0) continue;
      const countries = countriesCovered(dataset, record.covers);
      for (const [index, subdivision] of subdivisions.entries()) {
        const remedy = `add ${subdivision.slice(0, 2)} to \`covers.countries\`, or correct the code`;
        yield* belongs(
          subdivision,
          countries,
          file,
          ["covers", "subdivisions", index],
          (record.covers.countries ?? []).join(", "),
          remedy,
        );
      }
    }
  },
};

function* belongs(
  subdivision: string,
  countries: ReadonlySet<string>,
  file: string,
  path: readonly PathStep[],
  listed: string,
  remedy: string,
): Iterable<Finding> {
  const country = subdivision.slice(0, 2);
  if (countries.has(country)) return;
  const found = listed ? `the record names ${listed}` : "the record names no country";
  yield { file, path, message: `${subdivision} is a part of ${country}, but ${found}`, remedy };
}
