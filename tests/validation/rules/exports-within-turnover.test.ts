import { exportsWithinTurnover } from "../../../src/validation/rules/exports-within-turnover.ts";
import { type Parts, testRule } from "./build.ts";

const economy = (turnover: string, exports: string): Parts => ({
  clusters: { a: { economy: [{ year: 2020, perimeter: "members", turnover, exports, source: "guide" }] } },
});

testRule(exportsWithinTurnover, {
  good: {
    "exports below turnover": economy("EUR 1.9 billion", "EUR 1226 million"),
    "two currencies": economy("EUR 1 million", "XOF 600 million"),
  },
  bad: {
    "exports above turnover": [
      economy("EUR 1935 million", "EUR 12.26 billion"),
      {
        file: "data/clusters/a.yaml",
        path: "economy[0].exports",
        message: ["EUR 12.26 billion", "EUR 1935 million"],
        remedy: ["billion"],
      },
    ],
  },
});
