import { sumTolerance } from "../../indicators/financing-mix.ts";
import { supportedStage } from "../../indicators/maturity.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ClusterRecord } from "../../model/types.generated.ts";
import { text } from "../../text/index.ts";
import type { Good } from "./read.ts";

/** Key of the one source that a record from the form has: the person who typed it. */
const own = "own-figures";

/** Makes a cluster record of values that were found good. The schemas would accept it, its terms come from the lists. */
export function recordFrom(good: Good, dataset: Pick<Dataset, "vocabularies" | "date">): ClusterRecord {
  const first = (id: string): string | number | undefined => good.get(id)?.[0];
  const term = (id: string): string | undefined => first(id)?.toString();
  const number = (id: string): number | undefined => first(id) as number | undefined;
  const year = (id: string): number | "unknown" => number(id) ?? "unknown";
  const source = own;
  const sections = {
    ...(number("founded") === undefined ? {} : { founded: { year: number("founded"), source } }),
    ...(good.has("driver") ? { initiation: { drivers: good.get("driver"), source } } : {}),
    ...maturityOf(good, dataset),
    ...governanceOf(good, term("legal-form")),
    ...membersOf(good, number, year),
    ...(number("staff") === undefined
      ? {}
      : { people: [{ year: year("staff-year"), fte: number("staff"), source }] }),
    ...economyOf(good, number, year),
    ...financingOf(good, year("financing-year")),
    ...servicesOf(good),
  };
  const record = {
    name: term("name") || text.whatIf.yourFigures,
    summary: text.whatIf.yourFigures,
    entity: term("entity") ?? "cluster-organisation",
    sector: term("sector"),
    ...(good.has("also") ? { secondary_sectors: good.get("also") } : {}),
    ...(term("shape") ? { shape: term("shape") } : {}),
    ...(term("country") ? { country: term("country") } : {}),
    ...sections,
    added: dataset.date,
    sources: {
      [own]: { title: own, publisher: own, year: "unknown", independence: "self" },
    },
  };
  // Every term was chosen from the vocabulary of its field, which the types cannot know.
  return record as unknown as ClusterRecord;
}

/** Entries of fields that share a prefix, by what follows it. */
function withPrefix(good: Good, prefix: string): [string, string | number][] {
  return [...good].flatMap(([id, [value]]) =>
    id.startsWith(prefix) && value !== undefined ? [[id.slice(prefix.length), value]] : [],
  );
}

function maturityOf(good: Good, dataset: Pick<Dataset, "vocabularies" | "date">) {
  const states = withPrefix(good, "criterion.");
  const ofState = (state: string) =>
    Object.fromEntries(states.flatMap(([id, value]) => (value === state ? [[id, own]] : [])));
  const met = ofState("met");
  const [chosen] = good.get("stage") ?? [];
  const stage = chosen ?? supportedStage(Object.keys(met), dataset);
  if (stage === null) return {};
  const [year = Number(dataset.date.slice(0, 4))] = good.get("stage-year") ?? [];
  return {
    maturity: [{ year, stage, basis: "self-reported", met, not_met: ofState("not-met"), source: own }],
  };
}

function governanceOf(good: Good, legalForm: string | undefined) {
  const marks = Object.fromEntries(withPrefix(good, "mark."));
  if (legalForm === undefined && Object.keys(marks).length === 0) return {};
  return {
    governance: {
      ...(legalForm === undefined ? {} : { legal_form: legalForm }),
      ...(Object.keys(marks).length === 0 ? {} : { marks }),
      source: own,
    },
  };
}

type NumberOf = (id: string) => number | undefined;
type YearOf = (id: string) => number | "unknown";

function membersOf(good: Good, number: NumberOf, year: YearOf) {
  const total = number("members");
  if (total === undefined) return {};
  const [counted = "not-stated"] = good.get("counted") ?? [];
  const types = Object.fromEntries(withPrefix(good, "type."));
  const now = {
    ...{ year: year("members-year"), total, counted, source: own },
    ...(Object.keys(types).length === 0 ? {} : { by_type: types }),
  };
  const before = number("members-before");
  if (before === undefined) return { members: [now] };
  return {
    members: [now, { year: year("members-before-year"), total: before, counted, source: own }],
  };
}

function economyOf(good: Good, number: NumberOf, year: YearOf) {
  const turnover = number("turnover");
  const [currency] = good.get("currency") ?? [];
  const figures = {
    ...(number("firms") === undefined ? {} : { firms: number("firms") }),
    ...(number("employees") === undefined ? {} : { employees: number("employees") }),
    ...(turnover === undefined ? {} : { turnover: `${currency} ${turnover}` }),
    ...(number("exports") === undefined ? {} : { exports: `${currency} ${number("exports")}` }),
    ...(number("export-share") === undefined ? {} : { export_share: number("export-share") }),
  };
  if (Object.keys(figures).length === 0) return {};
  const [perimeter = "not-stated"] = good.get("perimeter") ?? [];
  const now = { year: year("economy-year"), perimeter, ...figures, source: own };
  const before = number("employees-before");
  if (before === undefined) return { economy: [now] };
  return {
    economy: [now, { year: year("employees-before-year"), perimeter, employees: before, source: own }],
  };
}

function financingOf(good: Good, year: number | "unknown") {
  const parts = withPrefix(good, "part.");
  if (parts.length === 0) return {};
  const sum = parts.reduce((total, [, part]) => total + Number(part), 0);
  const bySum = Math.abs(sum - 100) <= sumTolerance ? "complete" : "partial";
  const [stated = bySum] = good.get("whole") ?? [];
  const [security] = good.get("security") ?? [];
  return {
    financing: [
      {
        ...{ year, basis: "actual", parts: Object.fromEntries(parts), source: own },
        // What is said to be the whole and is not would be refused by every indicator.
        completeness: bySum === "partial" ? bySum : stated,
        ...(security === undefined ? {} : { security }),
      },
    ],
  };
}

function servicesOf(good: Good) {
  const services = withPrefix(good, "service.").map(([service, fee]) => ({
    ...{ service, source: own },
    ...(fee === "offered" ? {} : { fee }),
  }));
  return services.length === 0 ? {} : { services };
}
