import { comparedIndicators } from "../../benchmark/subject.ts";
import type { ClusterIndicator } from "../../indicators/definition.ts";
import { areaPage } from "../../text/en/area-page.ts";
import { compare } from "../../text/en/compare.ts";
import { indicators as indicatorWords } from "../../text/en/indicators.ts";
import { policy } from "../../text/en/policy.ts";
import { formatNumber, formatShare } from "../../text/format.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { address } from "../address.ts";
import type { AreaKind, PackedArea, PackedCount, PackedSummary } from "./area-data.ts";
import type { LetteredArea } from "./area-sheet.ts";
import { tellApart } from "./overlap.ts";
import { makeBlock, type SheetBlock, type SheetCell, type SheetRow } from "./sheet.ts";

const words = compare.areas;
const buckets = areaPage.financing.bucket;
const continuity = policy.period.continuity;

/** What is recorded in the areas, their stages, money, policies and labels. */
export function areaBlocks(compared: readonly LetteredArea[], kind: AreaKind): SheetBlock[] {
  const row = (label: string, cell: (area: PackedArea) => SheetCell): SheetRow => ({
    label,
    cells: compared.map(({ area }) => cell(area)),
    codes: [],
  });
  const block = (id: string, title: string, rows: readonly SheetRow[], lead?: string): SheetBlock =>
    makeBlock({ id, title, ...(lead === undefined ? {} : { lead }) }, rows);
  return [
    block("portfolio", words.records, [
      row(words.clusters, ({ clusters }) => ({ text: formatNumber(clusters.length, 0) })),
      ...(compared.some(({ area }) => area.countries)
        ? [row(words.countries, ({ countries }) => countriesCell(countries))]
        : []),
      row(words.policies, ({ policies, path }) => ({ text: formatNumber(policies, 0), path })),
    ]),
    // Set beside each other as columns, stages would only repeat themselves as rows.
    ...(kind === "stages" ? [] : [block("stages", words.stages, stageRows(compared, row), words.stagesLead)]),
    block("financing", words.financing, financingRows(compared, row), words.financingLead),
    block("continuity", words.policiesTitle, [
      ...countRows(compared, ({ continuity: list }) => list, row).map((counted) => ({
        ...counted,
        label: capital(continuity[counted.label as keyof typeof continuity] ?? counted.label),
      })),
      row(words.continuityNotStated, ({ continuityNotStated }) => countCell(continuityNotStated)),
    ]),
    block(
      "labels",
      words.labels,
      countRows(compared, ({ labels }) => labels, row),
    ),
  ];
}

type MakeRow = (label: string, cell: (area: PackedArea) => SheetCell) => SheetRow;

function countriesCell(countries: PackedArea["countries"]): SheetCell {
  return { text: countries ? words.ofCountries(...countries) : null };
}

/** A count; none is a count too. */
function countCell(count: number): SheetCell {
  return { text: formatNumber(count, 0) };
}

function stageRows(compared: readonly LetteredArea[], row: MakeRow): SheetRow[] {
  return [
    row(words.coded, ({ clusters, notCoded }) => ({
      text: words.ofAll(clusters.length - notCoded, clusters.length),
    })),
    ...countRows(compared, ({ stages }) => stages, row),
  ];
}

/** One row for each thing that any of the areas counts. */
function countRows(
  compared: readonly LetteredArea[],
  listOf: (area: PackedArea) => readonly PackedCount[],
  row: MakeRow,
): SheetRow[] {
  const labels = new Map(compared.flatMap(({ area }) => listOf(area).map(({ id, label }) => [id, label])));
  return [...labels].map(([id, label]) =>
    row(label, (area) => countCell(listOf(area).find((entry) => entry.id === id)?.count ?? 0)),
  );
}

function financingRows(compared: readonly LetteredArea[], row: MakeRow): SheetRow[] {
  const used = Object.entries(buckets).filter(([id]) =>
    compared.some(({ area }) => area.shares[id] !== undefined),
  );
  return [
    row(words.mixes, ({ mixes, clusters }) => ({
      text: words.ofAll(mixes, clusters.length),
    })),
    ...used.map(([id, label]) =>
      row(capital(label), ({ shares, mixes }) => {
        const share = shares[id];
        if (share !== undefined) return { text: formatShare(share, 0) };
        return { text: mixes > 0 ? words.tooFewMixes : null };
      }),
    ),
  ];
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** One block for each group of indicators: median, n, middle half and interval, and what the intervals allow to say. */
export function indicatorBlocksOfAreas(compared: readonly LetteredArea[]): SheetBlock[] {
  const groups = Map.groupBy(comparedIndicators, ({ group }) => group);
  return [...groups].map(([group, indicators]) =>
    makeBlock(
      { id: `group-${group}`, title: indicatorWords.indicators.groups[group] },
      indicators.map((indicator) => indicatorRow(compared, indicator)),
    ),
  );
}

function indicatorRow(compared: readonly LetteredArea[], indicator: ClusterIndicator): SheetRow {
  const summaries = compared.map(({ area }) => area.summaries[indicator.id]);
  const definition = summaries.find((summary) => summary?.definition)?.definition;
  return {
    label: indicator.label,
    path: address.indicator(indicator.id),
    codes: [],
    note: [definition ?? "", verdictOf(compared, summaries)].filter(Boolean).join("; "),
    cells: compared.map(({ area }, index) => summaryCell(indicator, area, summaries[index])),
  };
}

function verdictOf(
  compared: readonly LetteredArea[],
  summaries: readonly (PackedSummary | undefined)[],
): string {
  const { verdict, pairs } = tellApart(summaries.map((summary) => summary?.interval ?? null));
  const named = pairs.map(([a, b]) => `${compared[a]?.letter}–${compared[b]?.letter}`);
  return {
    // Said of nearly every row, it would hide what the others say.
    none: "",
    one: "",
    cannot: words.cannot,
    some: words.apart(named),
    all: words.allApart,
  }[verdict];
}

function summaryCell(
  indicator: ClusterIndicator,
  { clusters, path }: PackedArea,
  summary: PackedSummary | undefined,
): SheetCell {
  if (!summary) return { text: null };
  const number = (value: number): string => formatNumber(value, indicator.decimals);
  const n = words.n(summary.n, clusters.length);
  if (summary.median === null)
    return { text: words.tooFew(summary.points.map(number).join("; ")), note: n, path };
  const { quartiles, interval } = summary;
  return {
    text: formatIndicator(indicator, summary.median),
    note: [
      n,
      quartiles && words.middle(number(quartiles[0]), number(quartiles[1])),
      interval && words.interval(number(interval[0]), number(interval[1])),
    ]
      .filter(Boolean)
      .join("; "),
    path,
  };
}
