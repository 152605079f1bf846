import { yearOrder } from "../../../src/validation/rules/year-order.ts";
import { type Parts, testRule } from "./build.ts";

const source = "guide";
const members = (year: number | string): Parts => ({
  clusters: { a: { members: [{ year, counted: "members", source }] } },
});
const change = (date: string) => ({ date, what: "Figures added." });

testRule(yearOrder, {
  good: {
    "a span": members("2017-2020"),
    "a fiscal year": members("2019/20"),
    "the turn of the century": members("1999/00"),
    "a month": members("2020-12"),
    "an unknown year": members("unknown"),
    "a label": {
      clusters: { a: { labels: [{ label: "bronze", awarded: 2024, valid_until: "2024-05", source }] } },
    },
    "a policy": { policies: { p: { period: { start: 1998, end: 1998, source } } } },
    "changes in order": {
      clusters: { a: { added: "2026-01-10", changes: [change("2026-01-10"), change("2026-02-01")] } },
    },
  },
  bad: {
    "a span that runs backwards": [
      members("2020-2017"),
      {
        file: "data/clusters/a.yaml",
        path: "members[0].year",
        message: ['"2020-2017"'],
        remedy: ["2017-2020"],
      },
    ],
    "a fiscal year of two years' distance": [
      members("2019/21"),
      {
        file: "data/clusters/a.yaml",
        path: "members[0].year",
        message: ["2019/20", '"2019/21"'],
        remedy: ["2019/20"],
      },
    ],
    "a source that runs backwards": [
      { clusters: { a: { sources: { s: { title: "S", publisher: "P", year: "2020-2019" } } } } },
      { file: "data/clusters/a.yaml", path: "sources.s.year", message: ["earlier year first"] },
    ],
    "a policy that ends before it starts": [
      { policies: { p: { period: { start: 2010, end: 2008, source } } } },
      { file: "data/policies/p.yaml", path: "period.end", message: ["2008", "2010"], remedy: ["swapped"] },
    ],
    "a label that ends before the award": [
      {
        clusters: {
          a: { labels: [{ label: "bronze", awarded: "2024-06", valid_until: "2024-05", source }] },
        },
      },
      { file: "data/clusters/a.yaml", path: "labels[0].valid_until", message: ["2024-05", "2024-06"] },
    ],
    "a status before the founding": [
      {
        clusters: { a: { founded: { year: 2001, source }, status: { state: "active", year: 1999, source } } },
      },
      { file: "data/clusters/a.yaml", path: "status.year", message: ["1999", "2001"] },
    ],
    "changes out of order": [
      { clusters: { a: { added: "2026-01-10", changes: [change("2026-03-01"), change("2026-02-01")] } } },
      {
        file: "data/clusters/a.yaml",
        path: "changes[1].date",
        message: ["2026-02-01", "2026-03-01"],
        remedy: ["newest last"],
      },
    ],
    "a change before the record": [
      { policies: { p: { added: "2026-01-10", changes: [change("2025-12-31")] } } },
      { file: "data/policies/p.yaml", path: "changes[0].date", message: ["2025-12-31", "was added"] },
    ],
  },
});
