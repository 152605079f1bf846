import { subdivisionOfCountry } from "../../../src/validation/rules/subdivision-of-country.ts";
import { testRule } from "./build.ts";

testRule(subdivisionOfCountry, {
  good: {
    "a part of the country": { clusters: { a: { country: "ES", subdivision: "ES-PV" } } },
    "a part of another of its countries": {
      clusters: { a: { country: "UG", other_countries: ["ES"], subdivision: "ES-PV" } },
    },
    "parts that a policy covers": {
      policies: { p: { covers: { countries: ["ES"], subdivisions: ["ES-PV", "ES-CT"] } } },
    },
    "parts of a country of a grouping": {
      statistics: { s: { covers: { groupings: ["comesa"], subdivisions: ["UG-C"] } } },
    },
  },
  bad: {
    "a part of another country": [
      { clusters: { a: { country: "UG", subdivision: "ES-PV" } } },
      { file: "data/clusters/a.yaml", path: "subdivision", message: ["ES-PV is a part of ES", "UG"] },
    ],
    "a part without a country": [
      { policies: { p: { covers: { subdivisions: ["ES-PV"] } } } },
      {
        file: "data/policies/p.yaml",
        path: "covers.subdivisions[0]",
        message: ["ES", "names no country"],
        remedy: ["add ES"],
      },
    ],
    "one part too many": [
      { financing: { f: { covers: { countries: ["ES"], subdivisions: ["ES-PV", "UG-C"] } } } },
      {
        file: "data/financing/f.yaml",
        path: "covers.subdivisions[1]",
        message: ["UG-C is a part of UG", "ES"],
      },
    ],
  },
});
