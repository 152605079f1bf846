import { describe, expect, test } from "vitest";
import { policyPageData } from "../../src/publish/policy-benchmark.ts";
import { shippedSite } from "../site/make-site.ts";

const site = shippedSite();

function dataOf(id: string) {
  const policy = site.policy(id);
  if (!policy) throw new Error(`No policy ${id}.`);
  return policyPageData(site, policy);
}

describe("figures beside a policy page", () => {
  const all = site.dataset.policies.map(({ id }) => [id, dataOf(id)] as const);

  test("look-alikes come with a distance that its contributions make up, or with a reason", () => {
    for (const [id, { look_alikes: found }] of all) {
      expect(found.nearest.length > 0, id).toBe(found.reason === null);
      expect(found.nearest.length, id).toBeLessThanOrEqual(5);
      for (const { distance, known_share, contributions } of found.nearest) {
        const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - distance), id).toBeLessThan(1e-9);
        expect(known_share).toBeGreaterThanOrEqual(0.5);
      }
    }
    expect(all.filter(([, { look_alikes }]) => look_alikes.reason === null).length).toBeGreaterThan(50);
  });

  test("known, not reported and not comparable add up to the policies of the level", () => {
    for (const [id, { same_level: level }] of all) {
      for (const row of Object.values(level.indicators)) {
        expect(row.n + row.not_reported + row.not_comparable.length, id).toBe(level.n);
        if (row.percentile !== null) expect(row.n, id).toBeGreaterThanOrEqual(5);
        if (row.value === null) expect(row.percentile, id).toBeNull();
      }
      expect(
        level.evaluation.counts.reduce((total, { count }) => total + count, 0),
        id,
      ).toBe(level.n);
    }
  });

  test("leads from each indicator to the file that holds its values", () => {
    expect(
      Object.values(dataOf("hungary-pole-programme").same_level.indicators).map(({ values }) => values),
    ).toContain("https://example.org/observatory/indicators/policy-duration.json");
  });

  test("clusters that name the policy stand in a stage or are not coded", () => {
    for (const [id, { stages_reached: reached }] of all) {
      const staged = reached.stages.reduce((total, { clusters }) => total + clusters.length, 0);
      expect(staged, id).toBe(reached.known);
      expect(staged + reached.not_coded.length, id).toBe(reached.n);
    }
  });

  test("nothing in it is lost on the way to JSON", () => {
    const data = dataOf("germany-leading-edge-cluster-competition");
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity/);
  });
});
