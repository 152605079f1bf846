import type { Subject } from "../../benchmark/subject.ts";
import { membersTotal } from "../../indicators/members-total.ts";
import { labelOf, vocabularyOf } from "../../model/dataset.ts";
import { cluster as clusterWords } from "../../text/en/cluster.ts";
import { compare } from "../../text/en/compare.ts";
import { indicators as indicatorWords } from "../../text/en/indicators.ts";
import { formatNumber } from "../../text/format.ts";
import { address } from "../address.ts";
import {
  type BenchmarkData,
  circumstancesOf,
  formatValue,
  type IndicatorValues,
  type Lettered,
} from "./cluster-values.ts";
import { makeBlock, type SheetBlock, type SheetCell, type SheetRow } from "./sheet.ts";

const words = compare.structure;
const nothing: SheetCell = { text: null };

/** What the clusters are. */
export function structureBlock(
  data: BenchmarkData,
  compared: readonly Lettered[],
  values: readonly IndicatorValues[],
): SheetBlock {
  const { dataset } = data;
  const labels = (vocabulary: string, terms: readonly string[]): string | null =>
    terms.length === 0 ? null : terms.map((term) => labelOf(dataset, vocabulary, term)).join(", ");
  const row = (label: string, cell: (subject: Subject) => SheetCell): SheetRow => ({
    label,
    cells: compared.map(({ subject }) => cell(subject)),
    codes: [],
  });
  const one = (label: string, vocabulary: string, term: (subject: Subject) => string | null): SheetRow =>
    row(label, (subject) => {
      const id = term(subject);
      return id === null ? nothing : { text: labelOf(dataset, vocabulary, id) };
    });
  return makeBlock({ id: "structure", title: words.title }, [
    row(words.place, (subject) => ({ text: placeOf(data, subject) })),
    row(words.sectors, ({ sectors }) => ({
      text: labels("sectors", sectors),
      ...(sectors.length > 1 ? { note: words.main } : {}),
    })),
    row(words.stage, (subject) => stageCell(data, subject)),
    one(words.entity, "entity-types", ({ entity }) => entity),
    one(words.shape, "shapes", ({ shape }) => shape),
    one(words.state, "statuses", ({ state }) => state),
    row(words.founded, ({ founded }) => ({ text: founded === null ? null : String(founded) })),
    {
      ...row(words.members, (subject) => membersCell(data, subject)),
      codes: values.find(({ indicator }) => indicator.id === membersTotal.id)?.codes ?? [],
    },
    row(words.drivers, ({ drivers }) => ({ text: labels("drivers", drivers) })),
    one(words.legalForm, "legal-forms", ({ inPlace }) => inPlace.legalForm),
  ]);
}

/** Countries, or the region where no country is known. */
export function placeOf({ dataset }: BenchmarkData, { countries, region }: Subject): string | null {
  if (countries.length > 0) return countries.map((code) => labelOf(dataset, "countries", code)).join(", ");
  return region === null ? null : labelOf(dataset, "regions", region);
}

function stageCell({ dataset }: BenchmarkData, { id, stage, stageYear, inPlace }: Subject): SheetCell {
  if (stage === null) return nothing;
  return {
    text: labelOf(dataset, "stages", stage),
    note: words.coded(
      stageYear === null ? compare.yearNotStated : String(stageYear),
      inPlace.met.length,
      inPlace.notMet.length,
    ),
    path: `${address.cluster(id)}#maturity`,
  };
}

/** The newest count; when it is also the compared one, with its year and what it counts. */
function membersCell(data: BenchmarkData, { id, members, values }: Subject): SheetCell {
  if (members === null) return nothing;
  const value = values[membersTotal.id];
  const note = value?.value === members ? circumstancesOf(data, value) : words.newest;
  return { text: formatNumber(members, 0), note, path: `${address.cluster(id)}#members` };
}

/** One block for each group of indicators in which somebody has a value. */
export function indicatorBlocks(
  data: BenchmarkData,
  compared: readonly Lettered[],
  values: readonly IndicatorValues[],
): SheetBlock[] {
  const groups = Map.groupBy(values, ({ indicator }) => indicator.group);
  return [...groups].map(([group, entries]) =>
    makeBlock(
      { id: `group-${group}`, title: indicatorWords.indicators.groups[group] },
      entries.map((entry) => indicatorRow(data, compared, entry)),
    ),
  );
}

function indicatorRow(
  data: BenchmarkData,
  compared: readonly Lettered[],
  { indicator, codes }: IndicatorValues,
): SheetRow {
  return {
    label: indicator.label,
    path: address.indicator(indicator.id),
    codes,
    cells: compared.map(({ subject }) => {
      const value = subject.values[indicator.id];
      if (!value) return nothing;
      return {
        text: formatValue(data, indicator, value),
        note: circumstancesOf(data, value),
        path: `${address.cluster(subject.id)}#indicators`,
      };
    }),
  };
}

/** What sources show to be in place: criteria of the stages, marks of governance, services and tools. */
export function inPlaceBlocks({ dataset }: BenchmarkData, compared: readonly Lettered[]): SheetBlock[] {
  const block = (
    id: string,
    title: string,
    rows: readonly (readonly [id: string, label: string])[],
    has: (subject: Subject, id: string) => SheetCell["mark"],
  ): SheetBlock =>
    makeBlock(
      { id, title },
      rows.map(([row, label]) => ({
        label,
        cells: compared.map(({ subject }) => markCell(has(subject, row) ?? "unknown")),
        codes: [],
      })),
    );
  const terms = (vocabulary: string) =>
    [...vocabularyOf(dataset, vocabulary).terms.values()].map(({ id, label }) => [id, label] as const);
  const shown = (list: readonly string[], id: string) => (list.includes(id) ? "met" : "unknown");
  const marks = Object.entries(clusterWords.governance.mark);
  return [
    block("criteria", compare.criteria, terms("criteria"), ({ inPlace }, id) =>
      inPlace.notMet.includes(id) ? "not-met" : shown(inPlace.met, id),
    ),
    block("governance-marks", compare.governanceMarks, marks, ({ inPlace }, id) =>
      shown(inPlace.governance, id),
    ),
    block("services", compare.services, terms("services"), ({ inPlace }, id) => shown(inPlace.services, id)),
    block("tools", compare.tools, terms("tools"), ({ inPlace }, id) => shown(inPlace.tools, id)),
  ];
}

function markCell(mark: NonNullable<SheetCell["mark"]>): SheetCell {
  const { met, notMet, unknown } = compare.inPlace;
  return { mark, text: mark === "met" ? met : mark === "not-met" ? notMet : unknown };
}
