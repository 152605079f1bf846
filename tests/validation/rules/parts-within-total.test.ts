import { partsWithinTotal } from "../../../src/validation/rules/parts-within-total.ts";
import { type Parts, testRule } from "./build.ts";

const members = (fields: object): Parts => ({
  clusters: { a: { members: [{ year: 2020, counted: "members", source: "guide", ...fields }] } },
});
const employment = (fields: object): Parts => ({
  statistics: {
    s: {
      employment: [
        {
          industry: "food",
          year: 2020,
          region_industry: 10,
          region_all: 100,
          whole_industry: 50,
          whole_all: 1000,
          source: "guide",
          ...fields,
        },
      ],
    },
  },
});

testRule(partsWithinTotal, {
  good: {
    "parts that make up the total": members({ total: 38, by_type: { sme: 27, "large-firm": 11 } }),
    "parts of an unknown total": members({ by_type: { sme: 27 } }),
    "parts above a lower bound": members({
      total: 30,
      qualifier: "more-than",
      by_type: { sme: 27, "large-firm": 11 },
    }),
    "employment counts": employment({}),
  },
  bad: {
    "parts above the total": [
      members({ total: 30, by_type: { sme: 27, "large-firm": 11 } }),
      { file: "data/clusters/a.yaml", path: "members[0].by_type", message: ["38", "30"] },
    ],
    "more jobs in the industry than in all": [
      employment({ region_industry: 49, region_all: 48 }),
      {
        file: "data/statistics/s.yaml",
        path: "employment[0].region_industry",
        message: ["49", "`region_all` with 48"],
      },
    ],
  },
});
