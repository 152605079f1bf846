import { sourceCited } from "../../../src/validation/rules/source-cited.ts";
import { testRule } from "./build.ts";

const report = { title: "Report", publisher: "Office", year: 2024 };

testRule(sourceCited, {
  good: {
    "sources that are cited": {
      clusters: { a: { founded: { year: 1997, source: "report p. 4" }, sources: { report } } },
    },
    "a document cited by a term only": {
      sources: { manual: {} },
      vocabularies: { tools: { swot: { label: "SWOT", source: "manual p. 9" } } },
    },
  },
  bad: {
    "a source of the record that nothing cites": [
      { clusters: { a: { sources: { report } } } },
      {
        file: "data/clusters/a.yaml",
        path: "sources.report",
        message: ["`report`", "nothing"],
        remedy: ["delete"],
      },
    ],
    "a document that nothing cites": [
      { sources: { manual: {} } },
      {
        file: "data/sources/manual.yaml",
        path: "",
        message: ["no record cites"],
        remedy: ["`source: manual`"],
      },
    ],
    "a document hidden by a source of the same name": [
      {
        sources: { manual: {} },
        clusters: { a: { founded: { year: 1997, source: "manual" }, sources: { manual: report } } },
      },
      { file: "data/sources/manual.yaml", path: "", message: ["no record cites"] },
    ],
  },
});
