import { sharesSum } from "../../../src/validation/rules/shares-sum.ts";
import { type Parts, testRule } from "./build.ts";

const mix = (
  parts: Record<string, number | string>,
  completeness: "complete" | "partial" = "complete",
  total?: string,
): Parts => ({
  clusters: {
    a: {
      financing: [
        { year: 2020, basis: "actual", parts, completeness, ...(total ? { total } : {}), source: "guide" },
      ],
    },
  },
});
const pattern = (parts: Record<string, number>, completeness: "complete" | "partial"): Parts => ({
  financing: { p: { mix: { parts, completeness, source: "guide" } } },
});
const file = "data/clusters/a.yaml";

testRule(sharesSum, {
  good: {
    "a whole of 100": mix({ public: 39, "membership-fees": 25, projects: 36 }),
    "floating-point shares": mix({ public: 33.3, "membership-fees": 33.3, projects: 33.4 }),
    "rounded shares": mix({ public: 33.3, "membership-fees": 33.3, projects: 33.3 }),
    "a partial mix": mix({ public: 39 }, "partial"),
    "amounts that make up the total": mix(
      { public: "EUR 1.2 million", projects: "EUR 800 thousand" },
      "complete",
      "EUR 2 million",
    ),
    "amounts within half a per cent": mix(
      { public: "EUR 995", projects: "EUR 1000" },
      "complete",
      "EUR 2000",
    ),
    "amounts without a total": mix({ public: "EUR 5", projects: "EUR 7" }),
    "partial amounts": mix({ public: "EUR 500" }, "partial", "EUR 2000"),
    "a pattern": pattern({ public: 50, projects: 50 }, "complete"),
    "security of financing": {
      financing: { p: { security: { shares: { secured: 60, open: 40.4 }, source: "guide" } } },
    },
  },
  bad: {
    "shares below 100": [
      mix({ public: 39, "membership-fees": 25 }),
      {
        file,
        path: "financing[0].parts",
        message: ["64", "public 39 + membership-fees 25"],
        remedy: ["completeness: partial"],
      },
    ],
    "shares above 100": [
      mix({ public: 70, projects: 40 }),
      { file, path: "financing[0].parts", message: ["110"], remedy: ["check"] },
    ],
    "a partial mix above 100": [
      mix({ public: 70, projects: 40 }, "partial"),
      { file, path: "financing[0].parts", message: ["at most 100", "110"] },
    ],
    "shares beside amounts": [
      mix({ public: 39, projects: 20, "membership-fees": "EUR 400" }),
      {
        file,
        path: "financing[0].parts.membership-fees",
        message: ["`public`, `projects` are given as a share", "`membership-fees` as an amount"],
      },
    ],
    "amounts below the total": [
      mix({ public: "EUR 500", projects: "EUR 700" }, "complete", "EUR 2000"),
      {
        file,
        path: "financing[0].parts",
        message: ["EUR 2000", "EUR 1200"],
        remedy: ["completeness: partial"],
      },
    ],
    "partial amounts above the total": [
      mix({ public: "EUR 2100" }, "partial", "EUR 2000"),
      { file, path: "financing[0].parts", message: ["at most the total of EUR 2000", "EUR 2100"] },
    ],
    "two currencies": [
      mix({ public: "EUR 5", projects: "USD 7" }),
      { file, path: "financing[0].parts.projects", message: ["USD", "EUR", "`public`"] },
    ],
    "a total in another currency": [
      mix({ public: "EUR 5" }, "partial", "USD 7"),
      { file, path: "financing[0].parts.public", message: ["`public` is in EUR", "the total in USD"] },
    ],
    "a group beside its own part": [
      mix({ public: 50, "public-regional": 20, projects: 30 }),
      { file, path: "financing[0].parts.public-regional", message: ["part of `public`", "counted twice"] },
    ],
    "a pattern that does not add up": [
      pattern({ public: 50, projects: 30 }, "complete"),
      { file: "data/financing/p.yaml", path: "mix.parts", message: ["80"] },
    ],
    "security above 100": [
      { financing: { p: { security: { shares: { secured: 60, open: 50 }, source: "guide" } } } },
      { file: "data/financing/p.yaml", path: "security.shares", message: ["110"] },
    ],
  },
});
