import { placeKnown } from "../../../src/validation/rules/place-known.ts";
import { testRule } from "./build.ts";

const file = "data/clusters/a.yaml";

testRule(placeKnown, {
  good: {
    "a country": { clusters: { a: { country: "UG" } } },
    "a region only": { clusters: { a: { country: undefined, region: "africa" } } },
    "several countries": { clusters: { a: { country: "UG", other_countries: ["ES"] } } },
  },
  bad: {
    "neither country nor region": [
      { clusters: { a: { country: undefined } } },
      { file, path: "", message: ["neither country nor region"], remedy: ["`country: UG`"] },
    ],
    "a region that contains the country": [
      { clusters: { a: { country: "UG", region: "africa" } } },
      { file, path: "region", message: ["derived from the country UG"], remedy: ["delete"] },
    ],
    "a region elsewhere": [
      { clusters: { a: { country: "UG", region: "europe" } } },
      { file, path: "region", message: ['"europe" does not contain', '"eastern-africa"'] },
    ],
    "further countries without a main one": [
      { clusters: { a: { country: undefined, other_countries: ["ES", "UG"] } } },
      { file, path: "other_countries", message: ["no main one"], remedy: ["`country: ES`"] },
    ],
    "the main country again": [
      { clusters: { a: { country: "UG", other_countries: ["ES", "UG"] } } },
      { file, path: "other_countries[1]", message: ["UG is the main country"] },
    ],
  },
});
