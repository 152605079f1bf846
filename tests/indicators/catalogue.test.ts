import { describe, expect, it } from "vitest";
import { clusterIndicators, indicatorById, policyIndicators } from "../../src/indicators/catalogue.ts";
import { preferenceSentence } from "../../src/indicators/preference.ts";

const all = [...clusterIndicators, ...policyIndicators];

/** Ids promised in the specification of the indicators. An id never changes. */
const promised = [
  ...["maturity.criteria_met", "qualification.score", "governance.score", "age.years"],
  ...["total", "growth", "sme_share", "research_share", "public_share", "helix_balance"].map(
    (name) => `members.${name}`,
  ),
  "management.fte_per_100_members",
  ...["public", "fees", "services", "projects", "donor", "self_financing"].map(
    (name) => `financing.${name}_share`,
  ),
  ...["concentration_coarse", "concentration_fine", "diversification", "leverage"].map(
    (name) => `financing.${name}`,
  ),
  ...["financing.distance_to_region", "financing.security"],
  ...[
    "services.paid_share",
    "services.high_trust_share",
    "services.stage_match",
    "joint_actions.per_100_members",
  ],
  ...["economy.employees_per_firm", "economy.turnover_per_employee", "economy.export_share"],
  ...["firms", "employees", "turnover", "exports"].map((name) => `economy.${name}_growth`),
  ...["excellence.label", "monitoring.participation", "value_chain.coverage", "diamond.score"],
  ...["completeness", "sources", "freshness", "coding"].map((name) => `evidence.${name}`),
  ...["dimension_coverage", "breadth", "duration", "continuity", "budget_per_cluster_year"].map(
    (name) => `policy.${name}`,
  ),
  ...["clusters_supported", "stage_fit", "dos_met", "donts_hit", "evaluated"].map((name) => `policy.${name}`),
];

describe("the catalogue", () => {
  it("holds every promised indicator once, in this order", () => {
    expect(all.map(({ id }) => id)).toEqual(promised);
    expect(indicatorById.size).toBe(all.length);
  });

  it.each(all.map((indicator) => [indicator.id, indicator] as const))(
    "%s has all its words",
    (id, indicator) => {
      expect(id).toMatch(/^[a-z_]+\.[a-z0-9_]+$/);
      expect(id.split(".")[0]?.replaceAll("_", "-")).toBe(indicator.group);
      expect(indicator.label.length).toBeGreaterThan(2);
      expect(indicator.label.length).toBeLessThanOrEqual(40);
      expect(indicator.question).toMatch(/^[A-Z].+\?$/);
      expect(indicator.shownWhen).toMatch(/^[A-Z].+\.$/);
      expect(indicator.limits).toMatch(/^[A-Z].+\.$/);
      expect(indicator.formula.length).toBeGreaterThan(5);
      expect(indicator.method.length).toBeGreaterThan(5);
      expect(indicator.inputs.length).toBeGreaterThan(0);
      expect(indicator.decimals).toBeGreaterThanOrEqual(0);
      const [low, high] = indicator.range;
      if (low !== null && high !== null) expect(low).toBeLessThan(high);
    },
  );

  it("has no two labels alike among indicators of one kind", () => {
    for (const list of [clusterIndicators, policyIndicators]) {
      expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
    }
  });

  it("keeps a low public share from being a verdict", () => {
    const indicator = indicatorById.get("financing.public_share");
    expect(indicator?.direction).toBe("none");
    expect(indicator?.limits).toContain("Low public share is not better by itself");
  });

  it("says the preference rule in words", () => {
    expect(preferenceSentence).toMatch(/stated one comes before a derived one/);
  });
});
