import { percentRange } from "../../../src/validation/rules/percent-range.ts";
import { type Parts, testRule } from "./build.ts";

const figure = (measure: string, value: number, rest: object = {}): Parts => ({
  policies: { p: { figures: [{ measure, value, unit: "percent", year: 2020, source: "guide", ...rest }] } },
});
const file = "data/policies/p.yaml";

testRule(percentRange, {
  good: {
    "a share": figure("firms-upgraded", 85),
    "all and none": figure("firms-upgraded", 0, { qualifier: "range", to: 100 }),
    "a growth above 100": figure("turnover-growth", 250),
    "a negative change": figure("price-change", -12),
    "another unit": figure("firms-upgraded", 850, { unit: "firms" }),
  },
  bad: {
    "a share above 100": [
      figure("firms-upgraded", 850),
      { file, path: "figures[0].value", message: ["850"], remedy: ["growth"] },
    ],
    "a negative share": [figure("firms-upgraded", -1), { file, path: "figures[0].value", message: ["-1"] }],
    "an upper end above 100": [
      figure("firms-upgraded", 90, { to: 120 }),
      { file, path: "figures[0].to", message: ["120"] },
    ],
  },
});
