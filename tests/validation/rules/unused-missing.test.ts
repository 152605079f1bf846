import { unusedMissing } from "../../../src/validation/rules/unused-missing.ts";
import { testRule } from "./build.ts";

const people = [{ year: 2020, headcount: 3, source: "guide" }];
const file = "data/clusters/a.yaml";

testRule(unusedMissing, {
  good: {
    "a field without value": { clusters: { a: { missing: { members: "not-found" } } } },
    "a part that no item has": { clusters: { a: { people, missing: { "people.fte": "not-found" } } } },
  },
  bad: {
    "a field with a value": [
      { clusters: { a: { people, missing: { people: "not-found" } } } },
      { file, path: "missing.people", message: ["`people`", "not-found"], remedy: ["delete `people`"] },
    ],
    "a part that one item has": [
      {
        clusters: {
          a: {
            people: [...people, { year: 2021, fte: 2, source: "guide" }],
            missing: { "people.fte": "pending" },
          },
        },
      },
      { file, path: "missing.people.fte", message: ["`people.fte`"] },
    ],
  },
});
