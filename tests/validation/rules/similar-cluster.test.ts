import { expect, it } from "vitest";
import { clusterPairs } from "../../../src/validation/rules/cluster-pairs.ts";
import { similarCluster } from "../../../src/validation/rules/similar-cluster.ts";
import { dataset, testRule } from "./build.ts";

const kampala = { name: "Kampala", coordinates: [0.3, 32.6] };
const gulu = { name: "Gulu", coordinates: [2.77, 32.3] };

testRule(similarCluster, {
  good: {
    "a pair that is the same": { clusters: { a: { name: "HEGAN" }, b: { name: "HEGAN" } } },
    "clusters of one agency": {
      clusters: {
        a: { name: "Plastics Cluster", website: "https://agency.example.org/plastics" },
        b: { name: "Wood Cluster", website: "https://agency.example.org/wood" },
      },
    },
    "abbreviations of nearly the same letters": { clusters: { a: { name: "CLAUT" }, b: { name: "CLAUZ" } } },
    "clusters of one programme": {
      clusters: { a: { name: "NCE - Seafood" }, b: { name: "NCE - Blue Legasea" } },
    },
    "a pair told apart": {
      clusters: { a: { name: "HEGAN", not_same_as: ["b"] }, b: { name: "HEGAN", sector: "aerospace" } },
    },
  },
  bad: {
    "one name in another sector": [
      { clusters: { a: { name: "HEGAN" }, b: { name: "HEGAN", sector: "aerospace" } } },
      {
        file: "data/clusters/b.yaml",
        path: "name",
        message: ["data/clusters/b.yaml may describe", "data/clusters/a.yaml"],
        remedy: ["not_same_as: [a]"],
      },
    ],
    "one name in places far apart": [
      { clusters: { a: { name: "Fish Valley", place: kampala }, b: { name: "Fish Cluster", place: gulu } } },
      { file: "data/clusters/b.yaml", path: "name", message: ["the same name"] },
    ],
    "a new name on the same page": [
      {
        clusters: {
          a: { name: "Lake Union", place: kampala, website: "https://www.lake.example.org/" },
          b: { name: "Nile Fishers", place: kampala, website: "http://lake.example.org" },
        },
      },
      { file: "data/clusters/b.yaml", path: "name", message: ["the same website"] },
    ],
  },
});

it("finds equal names also in a group that is too large to compare pair by pair", () => {
  const many = Array.from(
    { length: 300 },
    (_, index) => [`c${index}`, { name: `Coffee ${index * 7919}` }] as const,
  );
  const clusters = { ...Object.fromEntries(many), twin: { name: "Cluster 79190 Coffee" } };
  const pairs = clusterPairs(dataset({ clusters }));
  expect(pairs.map(({ earlier, later }) => [earlier.id, later.id])).toContainEqual(["c10", "twin"]);
});
