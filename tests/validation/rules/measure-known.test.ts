import { measureKnown } from "../../../src/validation/rules/measure-known.ts";
import { type Parts, testRule } from "./build.ts";

const figure = (measure: string, unit: string): Parts => ({
  statistics: { s: { figures: [{ measure, value: 5, unit, year: 2020, source: "guide" }] } },
});
const file = "data/statistics/s.yaml";

testRule(measureKnown, {
  good: {
    "a known measure in its unit": figure("firms-upgraded", "percent"),
    "an amount in any currency": figure("grant-total", "XOF"),
  },
  bad: {
    "a misspelt measure": [
      figure("firms-upgrade", "percent"),
      { file, path: "figures[0].measure", message: ["`firms-upgrade`"], remedy: ["`firms-upgraded`"] },
    ],
    "a measure with the same words": [
      figure("total-grant", "EUR"),
      { file, path: "figures[0].measure", message: ["new measure"], remedy: ["`grant-total`"] },
    ],
    "a new measure": [
      figure("villages-reached", "villages"),
      { file, path: "figures[0].measure", message: ["new measure"], remedy: ["measures.yaml"] },
    ],
    "another unit": [
      figure("firms-upgraded", "firms"),
      { file, path: "figures[0].unit", message: ["percent", '"firms"'] },
    ],
    "a word for a currency": [
      figure("grant-total", "euros"),
      { file, path: "figures[0].unit", message: ["a currency code such as EUR", '"euros"'] },
    ],
  },
});
