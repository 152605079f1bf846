import { sumTolerance } from "../../indicators/financing-mix.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ClusterRecord } from "../../model/types.generated.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { FormField, FormGroup } from "./form.ts";
import { recordFrom } from "./record.ts";
import { checkField, type FormProblem, type FormValues } from "./values.ts";

const words = text.whatIf.problems;

/** What the form says: a record as far as it can be used, and what is wrong with the rest. */
export interface Reading {
  /** Null without a sector, since then nobody is comparable. */
  readonly record: ClusterRecord | null;
  readonly problems: readonly FormProblem[];
}

/** Single values that were found good, by id of the field. */
export type Good = ReadonlyMap<string, readonly (string | number)[]>;

/**
 * Turns what was typed into a cluster record. What is wrong is told and left out; everything else is used, so that one
 * slip costs one figure and not the whole benchmark.
 */
export function readForm(
  form: readonly FormGroup[],
  values: FormValues,
  dataset: Pick<Dataset, "vocabularies" | "date">,
): Reading {
  const fields = new Map(form.flatMap((group) => group.fields.map((field) => [field.id, field] as const)));
  const { good, problems } = checkEach(fields, values);
  const among = checkTogether(good, fields);
  for (const { field } of among.problems) if (field !== null) for (const id of among.drop) good.delete(id);
  const all = [...problems, ...among.problems];
  return { record: good.has("sector") ? recordFrom(good, dataset) : null, problems: all };
}

function checkEach(fields: ReadonlyMap<string, FormField>, values: FormValues) {
  const good = new Map<string, (string | number)[]>();
  const problems: FormProblem[] = [];
  for (const [id, written] of values) {
    const field = fields.get(id);
    if (!field) {
      problems.push({ field: null, message: words.unknownField(id.slice(0, 40)) });
      continue;
    }
    for (const one of written) {
      if (one.trim() === "") continue;
      const checked = checkField(field, one);
      if ("problem" in checked) problems.push({ field: id, message: checked.problem });
      else good.set(id, [...(good.get(id) ?? []), checked.value]);
    }
  }
  return { good, problems };
}

/** Figures that cannot hold together: each is told once, and the figures concerned are dropped. */
function checkTogether(good: Good, fields: ReadonlyMap<string, FormField>) {
  const problems: FormProblem[] = [];
  const drop = new Set<string>();
  const number = (id: string): number | null => {
    const [value] = good.get(id) ?? [];
    return typeof value === "number" ? value : null;
  };
  const withPrefix = (prefix: string): string[] => [...good.keys()].filter((id) => id.startsWith(prefix));
  const sumOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (number(id) ?? 0), 0);
  const refuse = (field: string, message: string, dropped: readonly string[]): void => {
    problems.push({ field: fields.has(field) ? field : null, message });
    for (const id of dropped) drop.add(id);
  };

  const parts = withPrefix("part.");
  if (sumOf(parts) > 100 + sumTolerance)
    refuse(parts.at(-1) ?? "", words.shares(formatNumber(sumOf(parts), 1)), parts);
  const types = withPrefix("type.");
  const total = number("members");
  const [lastType] = types.slice(-1);
  if (lastType && total === null) refuse("members", words.typesWithoutTotal, types);
  if (lastType && total !== null && sumOf(types) > total)
    refuse(lastType, words.types(formatNumber(sumOf(types), 0), formatNumber(total, 0)), types);
  if (total !== null && !good.has("counted")) refuse("counted", words.countedMissing, []);
  for (const [figure, year] of [
    ["members", "members-year"],
    ["employees", "economy-year"],
  ] as const) {
    const [before, now] = [number(`${figure}-before-year`), number(year)];
    const earlier = [`${figure}-before`, `${figure}-before-year`];
    if (!good.has(`${figure}-before`)) continue;
    if (number(figure) === null) refuse(figure, words.beforeWithoutNow, earlier);
    else if (before === null || now === null) refuse(`${figure}-before`, words.beforeIncomplete, earlier);
    else if (before >= now) refuse(`${figure}-before-year`, words.beforeLater, earlier);
  }
  const amounts = ["turnover", "exports"];
  const [currency] = good.get("currency") ?? [];
  if (currency !== undefined && !/^[A-Z]{3}$/.test(String(currency)))
    refuse("currency", words.currency(String(currency).slice(0, 20)), ["currency", ...amounts]);
  else if (amounts.some((id) => good.has(id)) && currency === undefined)
    refuse("currency", words.currencyMissing, amounts);
  return { problems, drop };
}
