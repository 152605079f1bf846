import { licenceKnown } from "../../../src/validation/rules/licence-known.ts";
import { testRule } from "./build.ts";

const withLicence = (licence: string) => ({ title: "Page", publisher: "Office", year: 2024, licence });

testRule(licenceKnown, {
  good: {
    "licences by their ids, and the agreed word": {
      sources: { s: { licence: "CC-BY-4.0" } },
      clusters: {
        a: {
          sources: {
            one: withLicence("not stated"),
            two: withLicence("no-redistribution"),
            three: withLicence("LicenseRef-Open-Government"),
          },
        },
      },
    },
  },
  bad: {
    "the agreed word in capitals": [
      { sources: { s: { licence: "No Redistribution" } } },
      {
        file: "data/sources/s.yaml",
        path: "licence",
        message: ['"No Redistribution"'],
        remedy: ["licence: no-redistribution"],
      },
    ],
    "a sentence in a record": [
      { clusters: { a: { sources: { one: withLicence("Data may not be passed on") } } } },
      { file: "data/clusters/a.yaml", path: "sources.one.licence", message: ["passing on"] },
    ],
  },
});
