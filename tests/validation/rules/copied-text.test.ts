import { copiedText } from "../../../src/validation/rules/copied-text.ts";
import { testRule } from "./build.ts";

const text =
  "Most firms met the European rules quickly, because the knowledge they needed spread from one plant to the next without delay.";
const nearly =
  "Most firms met the European rules quickly, because the knowledge they needed spread from one plant to the next without any delay.";
const story = (words: string) => ({ story: { result: [{ text: words, source: "guide" }] } });

testRule(copiedText, {
  good: {
    "different texts": {
      clusters: {
        a: story(text),
        b: story("The association took the lead and won the trust of the smaller firms around the lake."),
      },
    },
    "a short text": {
      clusters: { a: story("The association took the lead."), b: story("The association took the lead.") },
    },
    "one text twice in a record": { clusters: { a: { summary: text, ...story(text) } } },
    "a remark on the evidence": {
      clusters: { a: { evidence: { note: text } }, b: { evidence: { note: text } } },
    },
    "a remark on a document": {
      clusters: {
        a: { sources: { s: { title: "S", publisher: "P", year: 2020, note: text } } },
        b: { sources: { s: { title: "S", publisher: "P", year: 2020, note: text } } },
      },
    },
  },
  bad: {
    "the same text but for case and punctuation": [
      { clusters: { a: story(text), b: { summary: text.toUpperCase().replace(",", " –") } } },
      {
        file: "data/clusters/b.yaml",
        path: "summary",
        message: ["the same text as data/clusters/a.yaml at story.result[0].text"],
      },
    ],
    "nearly the same text": [
      { clusters: { a: story(text) }, policies: { p: story(nearly) } },
      {
        file: "data/policies/p.yaml",
        path: "story.result[0].text",
        message: ["nearly the same text as data/clusters/a.yaml"],
      },
    ],
    "a text in three records": [
      {
        clusters: { a: story(text), b: story(text) },
        statistics: { s: { statements: [{ text, source: "guide" }] } },
      },
      { file: "data/clusters/b.yaml", path: "story.result[0].text", message: ["data/clusters/a.yaml"] },
      { file: "data/statistics/s.yaml", path: "statements[0].text", message: ["data/clusters/a.yaml"] },
    ],
  },
});
