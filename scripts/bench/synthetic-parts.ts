import type { Draw } from "./draw.ts";
import { type Ground, termsOf } from "./synthetic.ts";
import { paragraph, phrase, sentence } from "./words.ts";

/** Parts of a synthetic record. `richness` is the share of the parts that a record has, 0 to 1. */

/** Gives citations and remembers which own sources are cited, since each declared one must be. */
export interface Citer {
  cite(): string;
  /** The field `sources` with the sources of the record's own that were cited; nothing when none was. */
  sources(): object;
}

export function createCiter(draw: Draw, id: string): Citer {
  const shared = "giz-cluster-guide-2021";
  const own = draw.some(["annual-report-2024", "website", "survey-2023"], draw.between(0, 2));
  const cited = new Set<string>();
  return {
    cite() {
      const source = draw.skewed([shared, ...own]);
      if (source !== shared) cited.add(source);
      return `${source} p. ${draw.between(2, 180)}`;
    },
    sources() {
      const declared = [...cited].map((key) => [
        key,
        {
          title: `${key} of ${id}`,
          publisher: id,
          year: 2024,
          url: `https://www.${id}.example.org/documents/${key}.pdf`,
          kind: "report",
        },
      ]);
      return declared.length > 0 ? { sources: Object.fromEntries(declared) } : {};
    },
  };
}

export function organisation(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  const founded = {
    year: draw.between(1985, 2012),
    what: draw.one(["organisation", "initiative"]),
    source: cite(),
  };
  const governance = {
    legal_form: draw.skewed(termsOf(ground, "legal-forms")).id,
    bodies: idsOf(draw, ground, "governance-bodies", draw.between(1, 4)),
    rules: [{ text: sentence(draw), source: cite() }],
    source: cite(),
  };
  return { ...(draw.chance(richness) ? { founded } : {}), ...(draw.chance(richness) ? { governance } : {}) };
}

/** One assessment that rests on criteria of its stage and of the ones below it. */
export function maturity(draw: Draw, ground: Ground, { cite }: Citer): object[] {
  const stages = termsOf(ground, "stages");
  const rank = draw.between(1, stages.length - 1);
  const criteria = termsOf(ground, "criteria");
  const ofStage = (index: number) => criteria.filter(({ stage }) => stage === stages[index]?.id);
  const cited = (terms: readonly { readonly id: string }[]) =>
    Object.fromEntries(terms.map(({ id }) => [id, cite()]));
  const stage = stages[rank]?.id;
  return [
    {
      year: draw.between(2015, 2025),
      stage,
      basis: draw.one(["inferred", "assessed"]),
      met: cited([...draw.some(ofStage(rank - 1), 2), ...draw.some(ofStage(rank), 2)]),
      ...(rank + 1 < stages.length ? { not_met: cited(draw.some(ofStage(rank + 1), 1)) } : {}),
      coding: [{ coder: "first coder", stage }],
      note: sentence(draw),
    },
  ];
}

/** Members of several years, growing, with types that add up to less than the total. */
export function members(draw: Draw, { cite }: Citer): object[] {
  const years = draw.between(1, 4);
  const start = draw.between(12, 300);
  return Array.from({ length: years }, (_, index) => {
    const total = start + index * draw.between(1, 20);
    const byType = {
      sme: Math.floor(total * 0.6),
      "large-firm": Math.floor(total * 0.1),
      university: draw.between(0, 3),
    };
    return {
      year: 2020 + index,
      total,
      counted: "members",
      ...(draw.chance(0.6) ? { by_type: byType } : {}),
      source: cite(),
    };
  });
}

/** Money: a mix of shares that add up to 100, staff and turnover. */
export function finances(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  const sources = draw.some(
    termsOf(ground, "financing-sources").filter(({ level }) => level === 1),
    draw.between(2, 4),
  );
  const shares = sources.slice(1).map(() => draw.between(5, 25));
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  const parts = Object.fromEntries(sources.map(({ id }, index) => [id, shares[index - 1] ?? rest]));
  const mix = {
    year: draw.between(2015, 2024),
    basis: "actual",
    parts,
    completeness: "complete",
    note: sentence(draw),
    source: cite(),
  };
  const economy = {
    year: 2023,
    perimeter: "members",
    employees: draw.between(200, 90_000),
    turnover: `EUR ${draw.between(20, 900)} million`,
    source: cite(),
  };
  const people = { year: 2023, headcount: draw.between(2, 30), source: cite() };
  return {
    ...(draw.chance(richness) ? { financing: [mix] } : {}),
    ...(draw.chance(richness / 2) ? { economy: [economy] } : {}),
    ...(draw.chance(richness / 2) ? { people: [people] } : {}),
  };
}

export function work(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  const services = idsOf(draw, ground, "services", draw.between(1, 5)).map((service) => ({
    service,
    as_stated: phrase(draw),
    source: cite(),
  }));
  const actions = idsOf(draw, ground, "joint-actions", 2).map((action) => ({
    action,
    text: sentence(draw),
    source: cite(),
  }));
  const factors = idsOf(draw, ground, "success-factors", 3).map((factor) => ({ factor, source: cite() }));
  return {
    ...(draw.chance(richness) ? { services } : {}),
    ...(draw.chance(richness / 2) ? { joint_actions: actions } : {}),
    ...(draw.chance(richness / 2) ? { success_factors: factors } : {}),
  };
}

export function story(draw: Draw, { cite }: Citer, richness: number): object {
  const steps = ["challenge", "objective", "made_it_work", "result", "lesson"];
  const told = draw.some(steps, Math.max(1, Math.round(steps.length * richness)));
  const statement = () => ({ text: paragraph(draw, draw.between(1, 2)), source: cite() });
  return Object.fromEntries(
    told.map((step) => [step, Array.from({ length: draw.between(1, 2) }, statement)]),
  );
}

/** How often a figure has a measure of its own, of which validation tells in a note. */
const newMeasures = 0.1;

export function remarks(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  const measures = termsOf(ground, "measures").filter(
    ({ unit }) => unit !== undefined && !unit.includes("currency"),
  );
  const figure = () => {
    const { id, unit } = draw.one(measures);
    return {
      measure: draw.chance(newMeasures) ? `benches-in-${draw.between(1, 90)}-halls` : id,
      value: draw.between(1, 95),
      unit,
      year: draw.between(2010, 2025),
      source: cite(),
    };
  };
  const detail = () => ({
    topic: draw.one(["next-steps", "financing", "primary-source-named"]),
    text: sentence(draw),
    source: cite(),
  });
  const policy = { policy: draw.one(ground.policies).id, source: cite() };
  return {
    ...(draw.chance(0.4) ? { policies: [policy] } : {}),
    ...(draw.chance(0.6) ? { figures: Array.from({ length: draw.between(1, 3) }, figure) } : {}),
    ...(draw.chance(richness) ? { details: Array.from({ length: draw.between(1, 4) }, detail) } : {}),
  };
}

function idsOf(draw: Draw, ground: Ground, list: string, count: number): string[] {
  return draw.some(termsOf(ground, list), count).map(({ id }) => id);
}
