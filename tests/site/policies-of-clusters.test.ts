import { describe, expect, test } from "vitest";
import { evaluationOf, policiesOfClusters } from "../../src/site/policies-of-clusters.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "./make-site.ts";

const site = makeSite({
  clusters: {
    valley: { name: "Valley", country: "DE", policies: [{ policy: "union", source }] },
    coast: { name: "Coast", country: "DE", other_countries: ["PL"] },
    plain: { name: "Plain", country: "KE" },
    nowhere: { name: "Nowhere" },
  },
  policies: {
    union: { name: "Union", levels: ["supranational"], covers: { groupings: ["eu"] } },
    state: {
      name: "State",
      levels: ["national"],
      covers: { countries: ["DE"] },
      evaluation: { state: "done", source },
    },
    land: {
      name: "Land",
      levels: ["regional"],
      covers: { countries: ["DE"], subdivisions: ["DE-BY"] },
      evaluation: { state: "unknown", source },
    },
    neighbour: { name: "Neighbour", levels: ["national"], covers: { countries: ["PL"] } },
    silent: { name: "Silent", covers: { countries: ["DE"] } },
  },
});
const of = (...ids: string[]) =>
  policiesOfClusters(
    site,
    site.dataset.clusters.filter(({ id }) => ids.includes(id)),
  );

describe("policies of clusters", () => {
  test("those that cover the country, and those that are named; most concerned first", () => {
    expect(
      of("valley", "coast").map(({ label, path, clusters, named, partOfCountry }) => [
        label,
        path,
        clusters,
        named,
        partOfCountry,
      ]),
    ).toEqual([
      ["Land", "/policies/land/", 2, 0, true],
      ["State", "/policies/state/", 2, 0, false],
      ["Union", "/policies/union/", 1, 1, false],
      ["Neighbour", "/policies/neighbour/", 1, 0, false],
    ]);
  });

  test("a wide policy concerns only clusters that name it; one without a level nobody", () => {
    expect(of("coast").map(({ label }) => label)).toEqual(["Land", "Neighbour", "State"]);
  });

  test("a cluster that names a policy of its own country counts once", () => {
    const both = makeSite({
      clusters: { valley: { country: "DE", policies: [{ policy: "state", source }] } },
      policies: { state: { levels: ["national"], covers: { countries: ["DE"] } } },
    });
    expect(policiesOfClusters(both, both.dataset.clusters)).toMatchObject([{ clusters: 1, named: 1 }]);
  });

  test.for([["plain"], ["nowhere"], []])("none for %j", (ids) => {
    expect(of(...ids)).toEqual([]);
  });
});

test.for([
  ["state", "done", "done"],
  ["land", "unknown", "not known"],
  ["union", "not-reported", "not reported"],
])("evaluation of %s", ([id = "", state, words]) => {
  const policy = site.policy(id);
  expect(policy && evaluationOf(policy)).toEqual({ state, words });
});
