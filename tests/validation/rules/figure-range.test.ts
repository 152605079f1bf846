import { figureRange } from "../../../src/validation/rules/figure-range.ts";
import { type Parts, testRule } from "./build.ts";

const figure = (fields: object): Parts => ({
  clusters: {
    a: {
      figures: [
        { measure: "firms-upgraded", value: 80, unit: "percent", year: 2020, source: "guide", ...fields },
      ],
    },
  },
});
const fee = (amount: string, to: string): Parts => ({
  clusters: { a: { fees: [{ amount, to, year: 2020, source: "guide" }] } },
});
const file = "data/clusters/a.yaml";

testRule(figureRange, {
  good: {
    "a plain number": figure({}),
    "a range": figure({ qualifier: "range", to: 90 }),
    "a negative range": figure({ qualifier: "range", value: -5, to: -2 }),
    "a range of fees": fee("EUR 500", "EUR 1 thousand"),
  },
  bad: {
    "a range without upper end": [
      figure({ qualifier: "range" }),
      { file, path: "figures[0].qualifier", message: ["`to` is missing"] },
    ],
    "an upper end without range": [
      figure({ to: 90 }),
      { file, path: "figures[0].to", message: ["missing"], remedy: ["qualifier: range"] },
    ],
    "an upper end with another qualifier": [
      figure({ to: 90, qualifier: "about" }),
      { file, path: "figures[0].to", message: ["`about`"] },
    ],
    "a range that runs backwards": [
      figure({ qualifier: "range", to: 70 }),
      { file, path: "figures[0].to", message: ["70", "80"], remedy: ["`value: 70`", "`to: 80`"] },
    ],
    "a range of one number": [
      figure({ qualifier: "range", to: 80 }),
      { file, path: "figures[0].to", message: ["80"], remedy: ["one number"] },
    ],
    "the participation in monitoring": [
      {
        clusters: {
          a: {
            monitoring: {
              participation: {
                measure: "rate",
                value: 70,
                unit: "percent",
                year: 2020,
                qualifier: "range",
                source: "guide",
              },
            },
          },
        },
      },
      { file, path: "monitoring.participation.qualifier", message: ["`to` is missing"] },
    ],
    "fees that run backwards": [
      fee("EUR 500", "EUR 50"),
      { file, path: "fees[0].to", message: ["EUR 50", "EUR 500"] },
    ],
    "fees in two currencies": [
      fee("EUR 500", "USD 600"),
      { file, path: "fees[0].to", message: ["EUR to USD"] },
    ],
  },
});
