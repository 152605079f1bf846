import { referenceExists } from "../../../src/validation/rules/reference-exists.ts";
import { testRule } from "./build.ts";

const source = "guide p. 1";

testRule(referenceExists, {
  good: {
    "references to records": {
      clusters: {
        hegan: {
          policies: [{ policy: "plan", source }],
          relations: [{ cluster: "other", relation: "partner", source }],
          not_same_as: ["other"],
        },
        other: {},
      },
      policies: { plan: { relations: [{ policy: "older", relation: "successor", source }] }, older: {} },
      financing: { pattern: { policy: "plan", clusters: ["hegan"] } },
      corrections: { c: { records: ["clusters/hegan", "sources/guide", "vocabularies/sectors"] } },
      site: { home_grouping: "comesa" },
    },
  },
  bad: {
    "a misspelt policy": [
      {
        clusters: { a: { policies: [{ policy: "austria-programe", source }] } },
        policies: { "austria-programme": {} },
      },
      {
        file: "data/clusters/a.yaml",
        path: "policies[0].policy",
        message: ["data/policies/austria-programe.yaml"],
        remedy: ["did you mean `austria-programme`?"],
      },
    ],
    "an unknown cluster": [
      { clusters: { a: { relations: [{ cluster: "nowhere", relation: "twin", source }] } } },
      {
        file: "data/clusters/a.yaml",
        path: "relations[0].cluster",
        message: ["no record"],
        remedy: ["data/clusters/nowhere.yaml"],
      },
    ],
    "a relation to itself": [
      { clusters: { alpha: { relations: [{ cluster: "alpha", relation: "twin", source }] } } },
      {
        file: "data/clusters/alpha.yaml",
        path: "relations[0].cluster",
        message: ['"alpha" is this record itself'],
      },
    ],
    "not the same as an unknown one": [
      { clusters: { a: { not_same_as: ["nowhere"] } } },
      { file: "data/clusters/a.yaml", path: "not_same_as[0]", message: ["data/clusters/nowhere.yaml"] },
    ],
    "a policy related to itself": [
      { policies: { plan: { relations: [{ policy: "plan", relation: "part-of", source }] } } },
      { file: "data/policies/plan.yaml", path: "relations[0].policy", message: ["itself"] },
    ],
    "a pattern of unknown records": [
      { financing: { pattern: { policy: "plan", clusters: ["x1"] } } },
      { file: "data/financing/pattern.yaml", path: "policy", message: ["data/policies/plan.yaml"] },
      { file: "data/financing/pattern.yaml", path: "clusters[0]", message: ["data/clusters/x1.yaml"] },
    ],
    "a correction of a misspelt record": [
      { clusters: { hegan: {} }, corrections: { c: { records: ["clusters/hegann"] } } },
      {
        file: "data/corrections/c.yaml",
        path: "records[0]",
        message: ["data/clusters/hegann.yaml"],
        remedy: ["`clusters/hegan`"],
      },
    ],
    "a record that moved": [
      {
        clusters: { a: { relations: [{ cluster: "old-name", relation: "twin", source }] }, "new-name": {} },
        moved: [
          { from: "clusters/old-name", to: ["clusters/new-name"], date: "2026-01-01", reason: "Renamed." },
        ],
      },
      {
        file: "data/clusters/a.yaml",
        path: "relations[0].cluster",
        message: ["no record"],
        remedy: ["moved", "`new-name`"],
      },
    ],
    "an unknown home grouping": [
      { site: { home_grouping: "comessa" } },
      { file: "data/site.yaml", path: "home_grouping", message: ["comessa"], remedy: ["`comesa`"] },
    ],
    "an unknown compared grouping": [
      { site: { compared_grouping: "comessa" } },
      { file: "data/site.yaml", path: "compared_grouping", message: ["comessa"], remedy: ["`comesa`"] },
    ],
  },
});
