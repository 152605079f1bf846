import type { Indicator, IndicatorResult } from "../../indicators/definition.ts";
import type { Vocabulary } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { publishFields } from "../published-record.ts";
import { addresses, answer, type PlacedAnswer } from "./answer.ts";

/** Indicators and vocabularies as answers: what the numbers and terms of records mean. */
export function meaningAnswers(site: Site): PlacedAnswer[] {
  const { indicators, vocabularies } = site.lists;
  return [
    answer(
      site,
      "indicator-list",
      address.indicators,
      indicators.map((indicator) => ({
        ...definition(indicator),
        ...addresses(site, address.indicator(indicator.id)),
      })),
    ),
    ...indicators.map((indicator) =>
      answer(site, "indicator", address.indicator(indicator.id), {
        ...definition(indicator),
        results: [...site.indicators.ofIndicator(indicator.id)].map(([id, result]) =>
          row(`${indicator.subject === "cluster" ? "clusters" : "policies"}/${id}`, result),
        ),
      }),
    ),
    answer(
      site,
      "vocabulary-list",
      address.vocabularies,
      vocabularies.map(({ id, title, description, terms }) => ({
        id,
        title,
        description,
        terms: terms.size,
        ...addresses(site, address.vocabulary(id)),
      })),
    ),
    ...vocabularies.map((vocabulary) =>
      answer(site, "vocabulary", address.vocabulary(vocabulary.id), publishVocabulary(site, vocabulary)),
    ),
  ];
}

/** A definition without the program, in the names of the interface. */
function definition(indicator: Indicator) {
  const { id, subject, group, label, question, formula, unit, decimals, range, direction, inputs } =
    indicator;
  return {
    ...{ id, subject, group, label, question, formula, unit, decimals, range, direction, inputs },
    shown_when: indicator.shownWhen,
    method: indicator.method,
    limits: indicator.limits,
    comparison: indicator.comparison ?? "all",
  };
}

/** A result in short; the record itself holds the inputs. */
function row(record: string, { value, reason, year, status, extra }: IndicatorResult) {
  return { record, value, reason, year, status, ...(extra ? { extra } : {}) };
}

function publishVocabulary(site: Site, { id, title, description, terms }: Vocabulary) {
  const byId = Object.fromEntries([...terms].map(([key, { id: _id, ...term }]) => [key, term]));
  return { id, ...publishFields(site.dataset, "vocabulary", { title, description, terms: byId }) };
}
