import { yearNotFuture } from "../../../src/validation/rules/year-not-future.ts";
import { type Parts, testRule } from "./build.ts";

const source = "guide";
const members = (year: number | string): Parts => ({
  clusters: { a: { members: [{ year, counted: "members", source }] } },
});
const figure = (measure: string, year: number | string): Parts => ({
  clusters: { a: { figures: [{ measure, value: 1, unit: "jobs", year, source }] } },
});
const file = "data/clusters/a.yaml";

testRule(yearNotFuture, {
  good: {
    "this year": members(2026),
    "the fiscal year that runs": members("2026/27"),
    "an unknown year": members("unknown"),
    "a target": figure("jobs-target", 2030),
    "a financing target": {
      clusters: {
        a: {
          financing: [
            { year: 2030, basis: "target", parts: { public: 100 }, completeness: "complete", source },
          ],
        },
      },
    },
    "a budget that runs": {
      policies: {
        p: { budgets: [{ amount: "EUR 5 million", for: "whole-policy", year: "2021-2027", source }] },
      },
    },
    "the end of a policy": { policies: { p: { period: { start: 2021, end: 2030, source } } } },
    "a planned policy": { policies: { p: { period: { start: 2028, state: "planned", source } } } },
    "a label valid beyond today": {
      clusters: { a: { labels: [{ label: "bronze", awarded: 2026, valid_until: "2028-05", source }] } },
    },
    "today as a date": { clusters: { a: { added: "2026-11-22" } }, sources: { s: { read: "2026-11" } } },
  },
  bad: {
    "members of next year": [
      members(2027),
      { file, path: "members[0].year", message: ["up to 2026", "2027"], remedy: ["target"] },
    ],
    "a span that ends later": [
      members("2025-2030"),
      { file, path: "members[0].year", message: ["2025-2030"] },
    ],
    "a figure that is no target": [
      figure("jobs-created", 2030),
      { file, path: "figures[0].year", message: ["2030"] },
    ],
    "a budget that has not begun": [
      {
        policies: {
          p: { budgets: [{ amount: "EUR 5 million", for: "whole-policy", year: "2028-2032", source }] },
        },
      },
      { file: "data/policies/p.yaml", path: "budgets[0].year", message: ["2028-2032"] },
    ],
    "a policy that started in the future": [
      { policies: { p: { period: { start: 2028, source } } } },
      { file: "data/policies/p.yaml", path: "period.start", message: ["2028"] },
    ],
    "a record added tomorrow": [
      { clusters: { a: { added: "2026-11-23" } } },
      { file, path: "added", message: ["2026-11-23", "today is 2026-11-22"] },
    ],
    "a change of tomorrow": [
      { clusters: { a: { changes: [{ date: "2026-11-23", what: "More." }] } } },
      { file, path: "changes[0].date", message: ["2026-11-23"] },
    ],
    "a source read next month": [
      { sources: { s: { read: "2026-12" } } },
      { file: "data/sources/s.yaml", path: "read", message: ["2026-12"] },
    ],
    "a source of next year": [
      { clusters: { a: { sources: { s: { title: "S", publisher: "P", year: 2027 } } } } },
      { file, path: "sources.s.year", message: ["2027"] },
    ],
    "a list of the future": [
      { vocabularies: { groupings: { comesa: { label: "COMESA", members: ["UG"], as_of: "2027-01" } } } },
      { file: "data/vocabularies/groupings.yaml", path: "terms.comesa.as_of", message: ["2027-01"] },
    ],
  },
});
