import { type ComparabilityCode, warningsAmong } from "../../benchmark/comparability.ts";
import type { UnpackedBenchmark } from "../../benchmark/packed.ts";
import { comparedIndicators, type Subject, type SubjectValue } from "../../benchmark/subject.ts";
import type { ClusterIndicator } from "../../indicators/definition.ts";
import { excellenceLabel } from "../../indicators/excellence-label.ts";
import { labelOf, vocabularyOf } from "../../model/dataset.ts";
import { compare } from "../../text/en/compare.ts";
import { formatIndicator, formatIndicatorIn } from "../../text/indicator-format.ts";
import { definitionOf } from "./spread.ts";

/** All clusters, ready to be compared, with the words of the vocabularies. */
export type BenchmarkData = Pick<UnpackedBenchmark, "dataset" | "benchmark">;

/** A compared cluster with the letter of its column. */
export interface Lettered {
  readonly letter: string;
  readonly subject: Subject;
}

export interface LetteredValue extends Lettered {
  readonly value: SubjectValue;
}

/** One indicator with the values of the compared clusters, and those of all clusters. */
export interface IndicatorValues {
  readonly indicator: ClusterIndicator;
  /** Only those that have a value. */
  readonly own: readonly LetteredValue[];
  readonly all: readonly (SubjectValue & { readonly id: string })[];
  /** Warnings between the own values; C1 holds for whole clusters and is told once, not here. */
  readonly codes: readonly ComparabilityCode[];
}

/** The values of all indicators that may be compared. */
export function valuesOfClusters(
  { benchmark }: BenchmarkData,
  compared: readonly Lettered[],
): IndicatorValues[] {
  return comparedIndicators.map((indicator) => {
    const own = compared.flatMap(({ letter, subject }) => {
      const value = subject.values[indicator.id];
      return value ? [{ letter, subject, value }] : [];
    });
    return {
      indicator,
      own,
      all: [...benchmark.subjects.values()].flatMap(({ id, values }) => {
        const value = values[indicator.id];
        return value ? [{ ...value, id }] : [];
      }),
      codes: warningsAmong(own).filter((code) => code !== "C1"),
    };
  });
}

/** Values of all clusters that share the definition of one value. */
export function sameDefinition(all: IndicatorValues["all"], value: SubjectValue): IndicatorValues["all"] {
  const definition = definitionOf(value);
  return all.filter((other) => definitionOf(other) === definition);
}

/** A value with its unit; an amount in the currency of its source, a rank by the label it stands for. */
export function formatValue(
  { dataset }: Pick<BenchmarkData, "dataset">,
  indicator: ClusterIndicator,
  { value, currency }: Pick<SubjectValue, "value" | "currency">,
): string {
  if (indicator.id === excellenceLabel.id) {
    const labels = vocabularyOf(dataset, "labels").terms.values();
    return [...labels].find(({ rank }) => rank === value)?.label ?? formatIndicator(indicator, value);
  }
  return formatIndicatorIn(indicator, value, currency);
}

/** Year, what is counted and covered, who says so: what a reader must know of one value. */
export function circumstancesOf({ dataset }: BenchmarkData, value: SubjectValue): string {
  return [
    value.year === null ? compare.yearNotStated : String(value.year),
    definitionInWords({ dataset }, value),
    compare.status[value.status],
    compare.voice[value.voice],
  ]
    .filter(Boolean)
    .join(", ");
}

/** What is counted and what it covers, in words; empty for values that all count the same. */
export function definitionInWords(
  { dataset }: Pick<BenchmarkData, "dataset">,
  { counted, perimeter, currency }: SubjectValue,
): string {
  return [
    counted !== undefined && currency === undefined
      ? compare.structure.counted(labelOf(dataset, "member-definitions", counted))
      : "",
    perimeter === undefined ? "" : compare.perimeter(labelOf(dataset, "perimeters", perimeter)),
  ]
    .filter(Boolean)
    .join(", ");
}
