import { describe, expect, it } from "vitest";
import type { Service } from "../../src/model/types.generated.ts";
import { ofCluster, outcome, source } from "./build.ts";

const fees = (...list: Service["fee"][]): Service[] =>
  list.map((fee) => ({ service: "training", source, ...(fee === undefined ? {} : { fee }) }));
const named = (...list: Service["service"][]): Service[] => list.map((service) => ({ service, source }));
const stage = (name: "initiation" | "operationalisation") => [
  { year: 2020, stage: name, basis: "assessed" as const },
];

describe("services.paid_share", () => {
  it.each([
    [fees("fee-based", "free", "covered-by-membership-fee", "mixed"), 50, 1],
    [fees("fee-based", "planned-fee", "free", undefined), 33.333333, 0.75],
    [fees("free", "free", "free"), 0, 1],
    [fees("fee-based", "free", undefined, undefined), "too-few-inputs", 0.5],
    [fees(undefined), "not-reported", 0],
    [[], "not-reported", 0],
  ])("case %# → %s", (services, expected, coverage) => {
    const result = ofCluster("services.paid_share", { services });
    expect(outcome(result)).toBe(expected);
    expect(result.coverage).toBe(coverage);
  });
});

describe("services.high_trust_share", () => {
  it.each([
    [named("networking", "workshops", "idea-sharing", "joint-product-development"), 50],
    [named("networking", "training", "trade-fairs"), "too-few-inputs"],
    [named("training"), "not-reported"],
    [
      [...named("networking", "workshops"), { service: "training" as const, trust: "high" as const, source }],
      33.333333,
    ],
    [
      [
        ...named("idea-sharing", "workshops"),
        { service: "idea-sharing" as const, trust: "low" as const, source },
      ],
      33.333333,
    ],
  ])("case %# → %s", (services, expected) => {
    expect(outcome(ofCluster("services.high_trust_share", { services }))).toBe(expected);
  });
  it("cites the vocabulary where the trust comes from there", () => {
    const { trace } = ofCluster("services.high_trust_share", {
      services: named("networking", "workshops", "idea-sharing"),
    });
    expect(trace[2]).toMatchObject({
      record: "vocabularies/services",
      field: "terms.idea-sharing.trust",
      value: "high",
      year: null,
    });
    expect(trace[2]?.source).toHaveLength(1);
  });
});

describe("services.stage_match", () => {
  it.each([
    [named("idea-sharing", "networking"), stage("initiation"), 1],
    [named("idea-sharing", "joint-product-development"), stage("initiation"), 2],
    [named("idea-sharing", "networking"), stage("operationalisation"), 0],
    [named("networking"), stage("initiation"), 0],
    [named("training"), stage("initiation"), "not-reported"],
    [named("idea-sharing"), undefined, "not-reported"],
  ])("case %# → %s", (services, maturity, expected) => {
    const result = ofCluster("services.stage_match", { services, ...(maturity ? { maturity } : {}) });
    expect(outcome(result)).toBe(expected);
    if (typeof expected === "number") expect(result.extra?.flag).toBe(expected > 0);
  });
  it("names the services and all values that decide", () => {
    const result = ofCluster("services.stage_match", {
      services: named("idea-sharing"),
      maturity: stage("initiation"),
    });
    expect(result.extra?.services).toBe("idea-sharing");
    expect(result.trace.map(({ record, field }) => `${record} ${field}`)).toEqual([
      "clusters/own maturity[0].stage",
      "vocabularies/services terms.idea-sharing.trust",
      "clusters/own services[0].service",
      "vocabularies/services terms.idea-sharing.from_stage",
    ]);
  });
});
