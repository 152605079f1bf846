import fc from "fast-check";
import type { ClusterRecord, FinancingMix, PolicyRecord } from "../../src/model/types.generated.ts";
import { makeDataset, source } from "./build.ts";

/** Random records that the schemas would accept, with terms of the real vocabularies. */

const { vocabularies } = makeDataset({});
const term = (vocabulary: string) => fc.constantFrom(...(vocabularies.get(vocabulary)?.terms.keys() ?? []));
const year = fc.oneof(
  fc.integer({ min: 1950, max: 2030 }),
  fc.constantFrom("unknown", "2019/20", "2015-2018", "2020-03"),
);
const stated = {
  year,
  provenance: fc.constantFrom("stated", "derived", "estimated"),
  source: fc.constant(source),
};
const count = fc.integer({ min: 0, max: 500 });
const mark = fc.constantFrom("met", "partly", "not-met", "unknown");
const money = fc
  .tuple(fc.constantFrom("EUR", "USD"), count)
  .map(([currency, amount]) => `${currency} ${amount}`);
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 4 });
const optional = <Shape extends object>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  requiredKeys: (keyof Shape)[],
) => fc.record(shape, { requiredKeys });

/** Parts in percent with two decimals that add up to 100. */
export const wholeParts: fc.Arbitrary<Record<string, number>> = fc
  .uniqueArray(fc.tuple(term("financing-sources"), fc.integer({ min: 1, max: 1000 })), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => {
    const sum = parts.reduce((total, [, part]) => total + part, 0);
    const rounded = parts.map(([id, part]): [string, number] => [
      id,
      Math.round((10_000 * part) / sum) / 100,
    ]);
    return Object.fromEntries(rounded);
  });

const mix = fc.record({
  ...stated,
  parts: wholeParts,
  basis: term("financing-bases"),
  completeness: fc.constantFrom("complete", "partial"),
});
const marks = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, mark])), { requiredKeys: [] });
const criteria = fc.dictionary(term("criteria"), fc.constant(source), { maxKeys: 8 });

export const randomCluster = optional(
  {
    country: fc.constantFrom("AT", "UG", "TN"),
    qualification: marks("place", "sector", "critical_mass", "management_unit").map((own) => ({
      ...own,
      source,
    })),
    governance: marks("legal_form", "tasks_defined", "governing_body", "regular_participation").map(
      (own) => ({ marks: own, source }),
    ),
    founded: fc.record(stated),
    status: optional({ ...stated, state: term("statuses") }, ["state", "source"]),
    maturity: list(
      fc.record({
        year,
        stage: term("stages"),
        basis: fc.constantFrom("assessed", "self-reported", "inferred"),
        met: criteria,
        not_met: criteria,
        source: fc.constant(source),
      }),
    ),
    people: list(fc.record({ ...stated, fte: fc.double({ min: 0, max: 50, noNaN: true }) })),
    members: list(
      optional(
        {
          ...stated,
          total: count,
          counted: term("member-definitions"),
          by_type: fc.dictionary(term("member-types"), fc.integer({ min: 0, max: 90 }), {
            minKeys: 1,
            maxKeys: 5,
          }),
        },
        ["year", "counted", "source"],
      ),
    ),
    financing: list(mix),
    services: list(
      optional(
        {
          service: term("services"),
          fee: fc.constantFrom("fee-based", "free", "mixed"),
          trust: fc.constantFrom("low", "high"),
          source: fc.constant(source),
        },
        ["service", "source"],
      ),
    ),
    joint_actions: list(fc.record({ action: term("joint-actions"), source: fc.constant(source) })),
    economy: list(
      optional(
        {
          ...stated,
          perimeter: fc.constantFrom("members", "agglomeration"),
          firms: count,
          employees: count,
          turnover: money,
          exports: money,
          export_share: fc.integer({ min: 0, max: 100 }),
        },
        ["year", "perimeter", "source"],
      ),
    ),
    labels: list(fc.record({ label: term("labels"), awarded: year, source: fc.constant(source) })),
    monitoring: fc.record({
      participation: fc.record({
        ...stated,
        measure: fc.constant("participation"),
        value: fc.integer({ min: -5, max: 120 }),
        unit: fc.constant("percent"),
      }),
    }),
    value_chain: fc.record({
      nodes: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("local", "partial", "missing")),
      source: fc.constant(source),
    }),
    diamond: fc
      .record(
        Object.fromEntries(
          [
            "factor_conditions",
            "demand_conditions",
            "strategy_and_rivalry",
            "related_and_supporting_industries",
          ].map((corner) => [corner, fc.record({ rating: fc.constantFrom("plus", "mixed", "minus") })]),
        ),
        { requiredKeys: [] },
      )
      .map((corners) => ({ ...corners, source })),
    policies: fc.constant([{ policy: "p0", source }]),
    missing: fc.constant({ people: "not-applicable" }),
  },
  [],
) as fc.Arbitrary<Partial<ClusterRecord>>;

export const randomPolicy = optional(
  {
    dimensions: list(fc.record({ dimension: term("policy-dimensions"), source: fc.constant(source) })),
    areas: list(fc.record({ area: term("policy-areas"), source: fc.constant(source) })),
    period: optional(
      {
        start: year,
        end: year,
        as_of: year,
        state: fc.constantFrom("planned", "running", "ended"),
        continuity: fc.constantFrom("continuous", "single", "unknown"),
        source: fc.constant(source),
      },
      ["source"],
    ),
    budgets: list(
      fc.record({
        ...stated,
        amount: money,
        for: fc.constantFrom("whole-policy", "per-year", "per-cluster", "one-round"),
      }),
    ),
    clusters_supported: list(fc.record({ ...stated, count })),
    stages_targeted: list(fc.record({ stage: term("stages"), source: fc.constant(source) })),
    advice: fc.dictionary(term("policy-advice"), fc.record({ mark, source: fc.constant(source) })),
    evaluation: fc.record({
      state: fc.constantFrom("done", "planned", "none", "unknown"),
      source: fc.constant(source),
    }),
  },
  [],
) as fc.Arbitrary<Partial<PolicyRecord>>;

/** A complete mix of random parts. */
export const completeMix = wholeParts.map(
  (parts): FinancingMix => ({ year: 2020, basis: "actual", completeness: "complete", parts, source }),
);
