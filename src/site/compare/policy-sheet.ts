import { policyIndicators } from "../../indicators/catalogue.ts";
import { compare } from "../../text/en/compare.ts";
import { formatNumber } from "../../text/format.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { address } from "../address.ts";
import { pairsOf } from "./pairs.ts";
import {
  drawnPolicyIndicators,
  type PackedPolicies,
  type PackedPolicy,
  type PolicyTrait,
  policyTraits,
} from "./policy-data.ts";
import {
  type DifferenceLine,
  type Differences,
  letterOf,
  makeBlock,
  makePart,
  type Sheet,
  type SheetBlock,
  type SheetCell,
  type SheetRow,
  type SheetStrip,
} from "./sheet.ts";

const words = compare.policies;
const mostDifferences = 5;
/** From half of the traits on that only one of two has they differ. */
const leastDifference = 0.5;
/** One runs at least so many times as long as the other. */
const leastRatio = 2;

interface LetteredPolicy {
  readonly letter: string;
  readonly policy: PackedPolicy;
}

const traitLabels: Readonly<Record<PolicyTrait, string>> = {
  dimensions: words.dimensions,
  areas: words.areas,
  instruments: words.instruments,
  stages: words.stages,
  levels: words.level,
  sectors: words.sectors,
};

/** Sets policies beside each other. */
export function policySheet({ policies }: PackedPolicies, ids: readonly string[]): Sheet {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const compared = ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((policy, index): LetteredPolicy => ({ letter: letterOf(index), policy }));
  const blocks = blocksOf(compared);
  const isMixed = blocks.some(({ rows }) => rows.some(({ codes }) => codes.includes("C3")));
  return {
    kind: "policies",
    columns: compared.map(({ letter, policy: { id, name, path, place, traits, period } }) => ({
      ...{ id, letter, name, path },
      facts: [place.join(", "), traits.levels.join(", "), period ?? ""].filter(Boolean),
    })),
    differences: differencesOfPolicies(compared),
    warnings: [],
    pairs: [],
    parts: [
      makePart(
        { id: "policies", title: compare.tableTitle, lead: words.lead, withoutLabel: compare.without },
        blocks,
      ),
    ],
    strips: drawnPolicyIndicators.flatMap((id) => stripOf(policies, compared, id)),
    codes: isMixed ? ["C3"] : [],
  };
}

function blocksOf(compared: readonly LetteredPolicy[]): SheetBlock[] {
  const row = (label: string, cell: (policy: PackedPolicy) => SheetCell): SheetRow => ({
    label,
    cells: compared.map(({ policy }) => cell(policy)),
    codes: [],
  });
  const listed = (label: string, listOf: (policy: PackedPolicy) => readonly string[]): SheetRow =>
    row(label, (policy) => ({ text: listOf(policy).join(", ") || null }));
  const trait = (id: PolicyTrait): SheetRow => listed(traitLabels[id], ({ traits }) => traits[id]);
  const block = (id: string, title: string, rows: readonly SheetRow[]): SheetBlock =>
    makeBlock({ id, title }, rows);
  return [
    block("what", words.what, [
      listed(words.place, ({ place }) => place),
      row(words.kind, ({ kind }) => ({ text: kind })),
      trait("levels"),
      listed(words.owners, ({ owners }) => owners),
      trait("sectors"),
    ]),
    block("design", words.design, [
      ...(["dimensions", "areas", "instruments", "stages"] as const).map(trait),
      listed(words.selection, ({ selection }) => selection),
    ]),
    block("time", words.time, [
      row(words.period, ({ period }) => ({ text: period })),
      row(words.duration, ({ duration }) => durationCell(duration)),
      row(words.state, ({ state }) => ({ text: state })),
      budgetRow(compared),
    ]),
    block("results", words.results, [
      row(words.supported, ({ supported }) => supported ?? { text: null }),
      row(words.here, ({ here, path }) => ({ text: formatNumber(here, 0), path })),
      row(words.evaluated, ({ evaluation }) => ({ text: evaluation })),
    ]),
  ];
}

function durationCell(duration: PackedPolicy["duration"]): SheetCell {
  if (!duration) return { text: null };
  return { text: words.years(duration.years), ...(duration.ongoing ? { note: words.soFar } : {}) };
}

/** Amounts of several currencies, in one policy or between two, carry C3: they are never converted. */
function budgetRow(compared: readonly LetteredPolicy[]): SheetRow {
  const currencies = new Set(
    compared.flatMap(({ policy }) => policy.budgets.map(({ currency }) => currency)),
  );
  return {
    label: words.budget,
    codes: currencies.size > 1 ? ["C3"] : [],
    cells: compared.map(({ policy: { budgets, path } }) => ({
      text: budgets.map(({ text }) => text).join("; ") || null,
      path: `${path}#budgets`,
    })),
  };
}

/** Traits in which two share least, and a run at least twice as long. */
function differencesOfPolicies(compared: readonly LetteredPolicy[]): Differences {
  const ofTraits = policyTraits
    .map((trait) => ({ trait, difference: traitDifference(compared, trait) }))
    .filter(({ difference }) => difference >= leastDifference)
    .sort((a, b) => b.difference - a.difference)
    .map(({ trait }) => traitLine(compared, trait));
  const lines = [...ofTraits.slice(0, mostDifferences - 1), ...durationLine(compared)].slice(
    0,
    mostDifferences,
  );
  const rule = lines.length > 0 ? compare.differences.policiesRule : compare.differences.policiesNone;
  return { lines, rule };
}

/** The largest share of traits that only one of two policies has; policies of which nothing is reported do not count. */
function traitDifference(compared: readonly LetteredPolicy[], trait: PolicyTrait): number {
  const lists = compared.map(({ policy }) => policy.traits[trait]).filter((list) => list.length > 0);
  return Math.max(
    0,
    ...pairsOf(lists).map(([a, b]) => {
      const shared = a.filter((term) => b.includes(term)).length;
      return 1 - shared / (a.length + b.length - shared);
    }),
  );
}

function traitLine(compared: readonly LetteredPolicy[], trait: PolicyTrait): DifferenceLine {
  const known = compared.filter(({ policy }) => policy.traits[trait].length > 0);
  const sides = known.flatMap(({ letter, policy }) => {
    const elsewhere = new Set(
      known.flatMap((other) => (other.policy === policy ? [] : other.policy.traits[trait])),
    );
    const own = policy.traits[trait].filter((term) => !elsewhere.has(term));
    return own.length > 0 ? [{ letters: [letter], text: compare.differences.only(own) }] : [];
  });
  return {
    label: traitLabels[trait],
    sides: sides.length > 0 ? sides : groupsOf(known, trait),
    text: "",
    codes: [],
  };
}

/** Where nobody has a trait alone: who has which of them. */
function groupsOf(known: readonly LetteredPolicy[], trait: PolicyTrait): DifferenceLine["sides"] {
  const byTerms = Map.groupBy(known, ({ policy }) => policy.traits[trait].join(", "));
  return [...byTerms].map(([text, policies]) => ({ letters: policies.map(({ letter }) => letter), text }));
}

function durationLine(compared: readonly LetteredPolicy[]): DifferenceLine[] {
  const known = compared.flatMap(({ letter, policy: { duration } }) =>
    duration ? [{ letter, duration }] : [],
  );
  const years = known.map(({ duration }) => duration.years);
  if (known.length < 2 || Math.max(...years) < leastRatio * Math.min(...years)) return [];
  const sides = known.map(({ letter, duration: { years: run, ongoing } }) => ({
    letters: [letter],
    text: ongoing ? words.yearsSoFar(run) : words.years(run),
  }));
  return [{ label: words.duration, sides, text: "", codes: [] }];
}

function stripOf(
  policies: readonly PackedPolicy[],
  compared: readonly LetteredPolicy[],
  id: string,
): SheetStrip[] {
  const indicator = policyIndicators.find((one) => one.id === id);
  const lanes = compared.flatMap(({ letter, policy }) => {
    const value = policy.values[id];
    return value ? [{ letter, name: policy.name, ...value }] : [];
  });
  if (!indicator || lanes.length < 2) return [];
  const own = new Set(compared.map(({ policy }) => policy.id));
  const others = policies.flatMap((policy) => (own.has(policy.id) ? [] : (policy.values[id]?.value ?? [])));
  return [
    {
      ...{ id, label: indicator.label, path: address.indicator(id), decimals: indicator.decimals },
      note: compare.strips.policies(others.length),
      codes: [],
      lanes: lanes.map(({ letter, name, value }) => ({
        ...{ letter, name, value, interval: null, points: [] },
        text: formatIndicator(indicator, value),
      })),
      others,
    },
  ];
}
