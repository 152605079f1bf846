import { duplicateCluster } from "../../../src/validation/rules/duplicate-cluster.ts";
import { testRule } from "./build.ts";

const spain = { country: "ES", sector: "aerospace" };

testRule(duplicateCluster, {
  good: {
    "different names": {
      clusters: { a: { name: "Fishery Cluster Uganda" }, b: { name: "Coffee Network Uganda" } },
    },
    "one name in two countries": { clusters: { a: { name: "HEGAN" }, b: { name: "HEGAN", country: "ES" } } },
    "one sector in two regions": {
      clusters: {
        a: { ...spain, name: "Aerospace Cluster Andalusia" },
        b: { ...spain, name: "Aerospace Cluster Catalonia" },
      },
    },
    "a pair told apart": { clusters: { a: { name: "HEGAN", not_same_as: ["b"] }, b: { name: "HEGAN" } } },
    "a pair told apart by the other": {
      clusters: { a: { name: "HEGAN" }, b: { name: "HEGAN", not_same_as: ["a"] } },
    },
    "no more than similar": { clusters: { a: { name: "HEGAN" }, b: { name: "HEGAN", sector: "aerospace" } } },
  },
  bad: {
    "the same name": [
      { clusters: { a: { name: "Fishery Cluster Uganda" }, b: { name: "fishery network of Uganda" } } },
      {
        file: "data/clusters/b.yaml",
        path: "name",
        message: ["data/clusters/b.yaml", "data/clusters/a.yaml", "the same name", "the same sector (Food)"],
        remedy: ["not_same_as: [a]"],
      },
    ],
    "the record that was added later": [
      { clusters: { a: { name: "HEGAN", added: "2026-05-01" }, b: { name: "Hegan", added: "2026-04-01" } } },
      {
        file: "data/clusters/a.yaml",
        path: "name",
        message: ["data/clusters/a.yaml seems to describe the same cluster as data/clusters/b.yaml"],
      },
    ],
    "other words and accents": [
      {
        clusters: {
          a: { ...spain, name: "Clúster Aeroespacial Vasco" },
          b: {
            ...spain,
            name: "Basque Aerospace",
            native_name: { es: "Asociación Cluster Aeroespacial Vasco" },
          },
        },
      },
      { file: "data/clusters/b.yaml", path: "name", message: ["data/clusters/a.yaml"] },
    ],
    "an abbreviation in brackets": [
      {
        clusters: {
          a: { ...spain, name: "Basque Aerospace Cluster (HEGAN)" },
          b: { ...spain, name: "HEGAN" },
        },
      },
      { file: "data/clusters/b.yaml", path: "name", message: ["data/clusters/a.yaml"] },
    ],
    "a former name": [
      {
        clusters: {
          a: { name: "Lake Fish Union", former_names: ["Fishery Cluster"] },
          b: { name: "Fishery Network" },
        },
      },
      {
        file: "data/clusters/b.yaml",
        path: "name",
        message: ['the same name ("Fishery Network" and "Fishery Cluster")'],
      },
    ],
    "one name near each other in another country of both": [
      {
        clusters: {
          a: { name: "Medicon Valley", place: { name: "Kampala", coordinates: [0.3, 32.6] } },
          b: {
            name: "Medicon",
            country: "ES",
            other_countries: ["UG"],
            place: { name: "Entebbe", coordinates: [0.06, 32.46] },
          },
        },
      },
      { file: "data/clusters/b.yaml", path: "name", message: ["the same place"] },
    ],
  },
});
