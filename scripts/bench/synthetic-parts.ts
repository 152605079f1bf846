import type { Term } from "../../src/model/dataset.ts";
import type { Citer } from "./citer.ts";
import { type Draw, maybe } from "./draw.ts";
import { type Ground, termsOf } from "./ground.ts";
import { phrase, sentence } from "./words.ts";

/** Parts of a synthetic record. `richness` is the share of the parts that a record has, 0 to 1. */

export function organisation(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  return {
    ...maybe(draw, richness, "founded", () => ({
      year: draw.between(1985, 2012),
      what: draw.one(["organisation", "initiative"]),
      source: cite(),
    })),
    ...maybe(draw, richness, "governance", () => ({
      legal_form: draw.skewed(termsOf(ground, "legal-forms")).id,
      bodies: idsOf(draw, termsOf(ground, "governance-bodies"), draw.between(1, 4)),
      rules: [{ text: sentence(draw), source: cite() }],
      source: cite(),
    })),
  };
}

/** One assessment that rests on criteria of its stage and of the one below it. */
export function maturity(draw: Draw, ground: Ground, { cite }: Citer): object[] {
  const stages = termsOf(ground, "stages");
  const rank = draw.between(1, stages.length - 1);
  const stage = stages[rank]?.id;
  const cited = (index: number, count: number) => {
    const criteria = termsOf(ground, "criteria").filter((term) => term.stage === stages[index]?.id);
    return Object.fromEntries(draw.some(criteria, count).map(({ id }) => [id, cite()]));
  };
  return [
    {
      year: draw.between(2015, 2025),
      stage,
      basis: draw.one(["inferred", "assessed"]),
      met: { ...cited(rank - 1, 2), ...cited(rank, 2) },
      ...(rank + 1 < stages.length ? { not_met: cited(rank + 1, 1) } : {}),
      coding: [{ coder: "first coder", stage }],
      note: sentence(draw),
    },
  ];
}

/** Members of several years, growing, with types that add up to less than the total. */
export function members(draw: Draw, { cite }: Citer): object[] {
  const start = draw.between(12, 300);
  const growth = draw.between(1, 20);
  return Array.from({ length: draw.between(1, 4) }, (_, index) => {
    const total = start + index * growth;
    const byType = () => ({ sme: Math.floor(total * 0.6), university: draw.between(1, 3) });
    const types = maybe(draw, 0.6, "by_type", byType);
    return { year: 2020 + index, total, counted: "members", ...types, source: cite() };
  });
}

/** Money and staff: a mix of shares that add up to 100, turnover, people. */
export function finances(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  return {
    ...maybe(draw, richness, "financing", () => [
      {
        year: draw.between(2015, 2024),
        basis: "actual",
        parts: shares(draw, ground),
        completeness: "complete",
        note: sentence(draw),
        source: cite(),
      },
    ]),
    ...maybe(draw, richness / 2, "economy", () => [
      {
        year: 2023,
        perimeter: "members",
        employees: draw.between(200, 90_000),
        turnover: `EUR ${draw.between(20, 900)} million`,
        source: cite(),
      },
    ]),
    ...maybe(draw, richness / 2, "people", () => [
      { year: 2023, headcount: draw.between(2, 30), source: cite() },
    ]),
  };
}

function shares(draw: Draw, ground: Ground): object {
  // One level only: a main group and its own part would be counted twice.
  const level = termsOf(ground, "financing-sources").filter((term) => term.level === 1);
  const [first, ...others] = idsOf(draw, level, draw.between(2, 4));
  const parts = others.map((id): [string, number] => [id, draw.between(5, 25)]);
  const rest = 100 - parts.reduce((sum, [, share]) => sum + share, 0);
  return { [first ?? ""]: rest, ...Object.fromEntries(parts) };
}

export function work(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  const terms = (list: string, most: number) => idsOf(draw, termsOf(ground, list), draw.between(1, most));
  return {
    ...maybe(draw, richness, "services", () =>
      terms("services", 5).map((service) => ({ service, as_stated: phrase(draw), source: cite() })),
    ),
    ...maybe(draw, richness / 2, "joint_actions", () =>
      terms("joint-actions", 3).map((action) => ({ action, text: sentence(draw), source: cite() })),
    ),
    ...maybe(draw, richness / 2, "success_factors", () =>
      terms("success-factors", 4).map((factor) => ({ factor, source: cite() })),
    ),
  };
}

function idsOf(draw: Draw, terms: readonly Term[], count: number): string[] {
  return draw.some(terms, count).map(({ id }) => id);
}
