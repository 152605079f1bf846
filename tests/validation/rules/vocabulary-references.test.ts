import { vocabularyReferences } from "../../../src/validation/rules/vocabulary-references.ts";
import { testRule } from "./build.ts";

testRule(vocabularyReferences, {
  good: {
    "the tiny vocabularies": {},
    "three levels": {
      vocabularies: {
        topics: { a: { label: "A" }, b: { label: "B", broader: "a" }, c: { label: "C", broader: "b" } },
      },
    },
  },
  bad: {
    "an unknown broader term": [
      { vocabularies: { sectors: { food: { label: "Food" }, fish: { label: "Fish", broader: "foood" } } } },
      {
        file: "data/vocabularies/sectors.yaml",
        path: "terms.fish.broader",
        message: ['"foood"', "data/vocabularies/sectors.yaml"],
        remedy: ["`food`"],
      },
    ],
    "a circle, told at its members only": [
      {
        vocabularies: {
          topics: {
            a: { label: "A", broader: "b" },
            b: { label: "B", broader: "a" },
            c: { label: "C", broader: "a" },
          },
        },
      },
      { file: "data/vocabularies/topics.yaml", path: "terms.a.broader", message: ["a → b → a"] },
      { file: "data/vocabularies/topics.yaml", path: "terms.b.broader", message: ["b → a → b"] },
    ],
    "a term below itself": [
      { vocabularies: { topics: { a: { label: "A", broader: "a" } } } },
      { file: "data/vocabularies/topics.yaml", path: "terms.a.broader", message: ["a → a"] },
    ],
    "a country in an unknown region": [
      { vocabularies: { countries: { UG: { label: "Uganda", region: "estern-africa" } } } },
      {
        file: "data/vocabularies/countries.yaml",
        path: "terms.UG.region",
        message: ["regions.yaml"],
        remedy: ["`eastern-africa`"],
      },
    ],
    "an unknown ecosystem": [
      { vocabularies: { sectors: { food: { label: "Food", ecosystems: ["farming"] } } } },
      {
        file: "data/vocabularies/sectors.yaml",
        path: "terms.food.ecosystems[0]",
        message: ["ecosystems.yaml"],
      },
    ],
    "an unknown stage of a criterion": [
      { vocabularies: { criteria: { I1: { label: "I1", stage: "initation" } } } },
      {
        file: "data/vocabularies/criteria.yaml",
        path: "terms.I1.stage",
        message: ["stages.yaml"],
        remedy: ["`initiation`"],
      },
    ],
    "an unknown member of a grouping": [
      { vocabularies: { groupings: { comesa: { label: "COMESA", members: ["UG", "XX"] } } } },
      {
        file: "data/vocabularies/groupings.yaml",
        path: "terms.comesa.members[1]",
        message: ['"XX"', "countries.yaml"],
      },
    ],
    "an unknown stage of a service": [
      { vocabularies: { services: { training: { label: "Training", from_stage: "later" } } } },
      { file: "data/vocabularies/services.yaml", path: "terms.training.from_stage", message: ['"later"'] },
    ],
    "an unknown phase of advice": [
      { vocabularies: { "policy-advice": { talk: { label: "Talk", phase: "desing" } } } },
      {
        file: "data/vocabularies/policy-advice.yaml",
        path: "terms.talk.phase",
        message: ["policy-phases.yaml"],
        remedy: ["`design`"],
      },
    ],
    "an unknown dimension of an instrument": [
      { vocabularies: { instruments: { grant: { label: "Grant", dimension: "money" } } } },
      {
        file: "data/vocabularies/instruments.yaml",
        path: "terms.grant.dimension",
        message: ["policy-dimensions.yaml"],
      },
    ],
  },
});
