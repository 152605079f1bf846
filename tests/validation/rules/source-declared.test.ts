import { sourceDeclared } from "../../../src/validation/rules/source-declared.ts";
import { testRule } from "./build.ts";

const report = { title: "Report", publisher: "Office", year: 2024 };

testRule(sourceDeclared, {
  good: {
    "a file in data/sources": { clusters: { a: { founded: { year: 1997, source: "guide p. 3" } } } },
    "a source of the record": {
      clusters: { a: { founded: { year: 1997, source: "report" }, sources: { report } } },
    },
    "several citations": {
      clusters: { a: { founded: { year: 1997, source: ["guide p. 3", "report"] }, sources: { report } } },
    },
    "a cited term": { vocabularies: { tools: { swot: { label: "SWOT", source: "guide p. 9" } } } },
  },
  bad: {
    "an unknown source": [
      { clusters: { a: { founded: { year: 1997, source: "yearbook p. 3" } } } },
      {
        file: "data/clusters/a.yaml",
        path: "founded.source",
        message: ['"yearbook"', "data/sources"],
        remedy: ["data/sources/yearbook.yaml"],
      },
    ],
    "a misspelt source in a list": [
      { clusters: { a: { founded: { year: 1997, source: ["guide", "reprot p. 1"] }, sources: { report } } } },
      {
        file: "data/clusters/a.yaml",
        path: "founded.source[1]",
        message: ['"reprot"'],
        remedy: ["did you mean `report`?"],
      },
    ],
    "the source of another record": [
      { clusters: { a: { sources: { report } }, b: { founded: { year: 1997, source: "report" } } } },
      { file: "data/clusters/b.yaml", path: "founded.source", message: ['"report"'] },
    ],
    "a criterion with an unknown source": [
      {
        clusters: {
          a: { maturity: [{ year: 2020, stage: "initiation", basis: "inferred", met: { I1: "nowhere" } }] },
        },
      },
      { file: "data/clusters/a.yaml", path: "maturity[0].met.I1", message: ['"nowhere"'] },
    ],
    "a correction": [
      { corrections: { c: { source: "giude p. 1" } } },
      { file: "data/corrections/c.yaml", path: "source", message: ['"giude"'], remedy: ["`guide`"] },
    ],
    "a term": [
      { vocabularies: { tools: { swot: { label: "SWOT", source: "nowhere" } } } },
      { file: "data/vocabularies/tools.yaml", path: "terms.swot.source", message: ['"nowhere"'] },
    ],
  },
});
