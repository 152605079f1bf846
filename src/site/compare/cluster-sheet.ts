import {
  type ComparabilityCode,
  comparabilityCodes,
  warningsOfSubjects,
} from "../../benchmark/comparability.ts";
import { type Distance, explainDistance } from "../../benchmark/distance.ts";
import { labelOf } from "../../model/dataset.ts";
import { benchmark as benchmarkWords } from "../../text/en/benchmark.ts";
import { compare } from "../../text/en/compare.ts";
import { formatDistance, formatShare } from "../../text/format.ts";
import { address } from "../address.ts";
import { differencesOfClusters } from "./cluster-differences.ts";
import { indicatorBlocks, inPlaceBlocks, placeOf, structureBlock } from "./cluster-rows.ts";
import {
  type BenchmarkData,
  definitionInWords,
  formatValue,
  type IndicatorValues,
  type Lettered,
  sameDefinition,
  valuesOfClusters,
} from "./cluster-values.ts";
import { pairsOf } from "./pairs.ts";
import { letterOf, makePart, type PairLine, type Sheet, type SheetStrip } from "./sheet.ts";
import { comparableAmong } from "./spread.ts";

/** Sets clusters beside each other. Ids that are not among the clusters are left out: the address tells them before. */
export function clusterSheet(data: BenchmarkData, ids: readonly string[]): Sheet {
  const { dataset, benchmark } = data;
  const compared = ids
    .flatMap((id) => benchmark.subjects.get(id) ?? [])
    .map((subject, index): Lettered => ({ letter: letterOf(index), subject }));
  const values = valuesOfClusters(data, compared);
  const differences = differencesOfClusters(data, compared, values);
  const warnings = warningsOfShape(compared);
  const used = new Set<ComparabilityCode>([
    ...warnings.flatMap(({ code }) => code ?? []),
    ...values.flatMap(({ codes }) => codes),
  ]);
  return {
    kind: "clusters",
    columns: compared.map(({ letter, subject }) => ({
      id: subject.id,
      letter,
      name: subject.name,
      path: address.cluster(subject.id),
      facts: [
        placeOf(data, subject),
        subject.sectors[0] === undefined ? null : labelOf(dataset, "sectors", subject.sectors[0]),
        subject.stage === null ? null : labelOf(dataset, "stages", subject.stage),
      ].filter((fact) => fact !== null),
    })),
    differences,
    warnings,
    pairs: pairsOf(compared).map(([a, b]) => pairLine(data, a, b)),
    parts: [
      makePart({ id: "structure", title: compare.structure.title, withoutLabel: compare.without }, [
        structureBlock(data, compared, values),
      ]),
      makePart(
        {
          id: "figures",
          title: compare.figures.title,
          lead: compare.figures.lead,
          withoutLabel: compare.without,
        },
        indicatorBlocks(data, compared, values),
      ),
      makePart(
        {
          id: "in-place",
          title: compare.inPlace.title,
          lead: compare.inPlace.lead,
          withoutLabel: compare.withoutShown,
        },
        inPlaceBlocks(data, compared),
        "title",
      ),
    ],
    strips: values.flatMap((entry) => stripOf(data, entry)),
    codes: comparabilityCodes.filter((code) => used.has(code)),
  };
}

function warningsOfShape(compared: readonly Lettered[]): Sheet["warnings"] {
  const pairs = pairsOf(compared).filter(([a, b]) => warningsOfSubjects(a.subject, b.subject).length > 0);
  if (pairs.length === 0) return [];
  return [{ code: "C1", text: compare.warnings.ofPairs(pairs.map(([a, b]) => `${a.letter}–${b.letter}`)) }];
}

function pairLine({ benchmark }: BenchmarkData, a: Lettered, b: Lettered): PairLine {
  const distance = explainDistance(benchmark.measured(a.subject), benchmark.measured(b.subject));
  return {
    letters: `${a.letter}–${b.letter}`,
    distance: formatDistance(distance.total),
    known: formatShare(100 * distance.known, 0),
    most: largestPart(distance),
  };
}

/** The variable that adds most, with its part; an unknown one is called so. */
function largestPart({ contributions, total }: Distance): string {
  const [largest] = [...contributions].sort((a, b) => b.part - a.part);
  if (!largest || largest.part === 0 || total === 0) return compare.pairs.nothing;
  const label = benchmarkWords.variable[largest.id];
  return largest.difference === null
    ? compare.pairs.unknown(label)
    : compare.pairs.part(label, formatShare((100 * largest.part) / total, 0));
}

/** Values of the same definition on one scale; values of another one are named, not drawn. */
function stripOf(data: BenchmarkData, { indicator, own, all, codes }: IndicatorValues): SheetStrip[] {
  const group = comparableAmong(own, ({ value }) => value);
  const [first] = group;
  if (!first) return [];
  const ownIds = new Set(own.map(({ subject }) => subject.id));
  const others = sameDefinition(all, first.value).filter(({ id }) => !ownIds.has(id));
  const left = own.filter((entry) => !group.includes(entry)).map(({ letter }) => letter);
  return [
    {
      id: indicator.id,
      label: indicator.label,
      path: address.indicator(indicator.id),
      note: [
        compare.strips.note(others.length, definitionInWords(data, first.value)),
        left.length > 0 ? compare.strips.left(left) : "",
      ]
        .filter(Boolean)
        .join("; "),
      codes,
      lanes: group.map(({ letter, subject, value }) => ({
        letter,
        name: subject.name,
        value: value.value,
        interval: null,
        points: [],
        text: `${formatValue(data, indicator, value)}${value.year === null ? "" : `, ${value.year}`}`,
      })),
      others: others.map(({ value }) => value),
      decimals: indicator.decimals,
    },
  ];
}
