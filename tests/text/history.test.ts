import { expect, test } from "vitest";
import { changeInWords, pathInWords } from "../../src/text/en/history.ts";

test.each([
  ["members[2017, companies].by_type.sme", "Members (2017, companies), by type, sme"],
  ["figures[patents, 2.5 km around].value", "Figures (patents, 2.5 km around), value"],
  ["summary", "Summary"],
])("the path %s", (path, words) => {
  expect(pathInWords(path)).toBe(words);
});

test.each<[Parameters<typeof changeInWords>[0], string]>([
  [
    { path: "members[2017, companies].total", kind: "changed", before: 12038, after: 12040 },
    "Members (2017, companies), total: 12,038 → 12,040",
  ],
  [{ path: "founded.year", kind: "changed", before: 2001, after: 2002 }, "Founded, year: 2001 → 2002"],
  [
    {
      path: "budgets[whole-policy, 2020].amount",
      kind: "changed",
      before: "EUR 1.50 million",
      after: "EUR 2 billion",
    },
    "Budgets (whole policy, 2020), amount: EUR\u00a01.5 million → EUR\u00a02 billion",
  ],
  [
    {
      path: "figures[jobs, 2020, town, jobs]",
      kind: "added",
      after: { measure: "jobs", value: 2020, unit: "jobs", year: 2020, perimeter: "town", source: "report" },
    },
    "Figures (jobs, 2020, town, jobs) added: value 2,020",
  ],
  [
    {
      path: "financing[2020, actual]",
      kind: "removed",
      before: {
        year: 2020,
        basis: "actual",
        "parts.public": 60,
        "parts.membership-fees": 40,
        "source.0": "report",
      },
    },
    "Financing (2020, actual) removed: public 60, membership fees 40",
  ],
  [
    { path: "place.coordinates", kind: "added", after: { "0": 13.1, "1": -59.62 } },
    "Place, coordinates added: 13.1, −59.62",
  ],
  [
    {
      path: "place",
      kind: "added",
      after: { name: "Linz", "coordinates.0": 48.31, "coordinates.1": 14.29, stand_in: true },
    },
    "Place added: name Linz, coordinates 48.31, 14.29, stand in yes",
  ],
  [
    { path: "policies[act]", kind: "added", after: { policy: "act", period: 2023 } },
    "Policies (act) added: period 2023",
  ],
  [
    { path: "maturity[2020].stage", kind: "removed", before: "too-little-evidence" },
    "Maturity (2020), stage removed: too little evidence",
  ],
  [{ path: "", kind: "added" }, "Whole record added"],
  [{ path: "terms", kind: "reordered" }, "Terms in another order"],
])("%j", (change, words) => {
  expect(changeInWords(change)).toBe(words);
});
