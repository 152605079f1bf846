import { sourceDuplicate } from "../../../src/validation/rules/source-duplicate.ts";
import { testRule } from "./build.ts";

const page = (url: string) => ({ title: "Page", publisher: "Office", year: 2024, url });

testRule(sourceDuplicate, {
  good: {
    "different addresses": {
      clusters: {
        a: { sources: { one: page("https://a.example.org/1"), two: page("https://a.example.org/2") } },
      },
    },
    "the same document in two records": {
      clusters: {
        a: { sources: { one: page("https://a.example.org") } },
        b: { sources: { one: page("https://a.example.org") } },
      },
    },
  },
  bad: {
    "a document that has a file": [
      { clusters: { a: { sources: { mine: page("http://www.guide.example.org") } } } },
      {
        file: "data/clusters/a.yaml",
        path: "sources.mine",
        message: ["same address", "data/sources/guide.yaml"],
        remedy: ["cite `guide`"],
      },
    ],
    "a document declared twice": [
      {
        clusters: {
          a: { sources: { one: page("https://a.example.org/x/"), two: page("http://www.a.example.org/x") } },
        },
      },
      {
        file: "data/clusters/a.yaml",
        path: "sources.two",
        message: ["same address", "`one`"],
        remedy: ["cite `one`"],
      },
    ],
    "a document without address declared twice": [
      {
        policies: {
          p: {
            sources: {
              one: { title: "Law", publisher: "State", year: 2001 },
              two: { title: "law", publisher: "State", year: 2001 },
            },
          },
        },
      },
      {
        file: "data/policies/p.yaml",
        path: "sources.two",
        message: ["same title, publisher and year", "`one`"],
      },
    ],
  },
});
