import type { ComparabilityCode } from "../../benchmark/comparability.ts";
import { explainDistance } from "../../benchmark/distance.ts";
import type { StructuralId } from "../../benchmark/structure.ts";
import { labelOf } from "../../model/dataset.ts";
import { compare } from "../../text/en/compare.ts";
import { formatNumber } from "../../text/format.ts";
import {
  type BenchmarkData,
  formatValue,
  type IndicatorValues,
  type Lettered,
  sameDefinition,
} from "./cluster-values.ts";
import type { DifferenceLine, Differences } from "./sheet.ts";
import { comparableAmong, spreadOf } from "./spread.ts";

const words = compare.differences;

/** No more lines than a reader keeps in mind. */
const most = 5;
/** Facts come first, but leave room for figures. */
const mostFacts = 2;
/** Figures of one group of indicators. */
const mostOfGroup = 2;
/** A difference of structure from here on is worth a line. */
const farApart = 2 / 3;
/** Figures that differ by less than the middle half of all clusters are near each other. */
const leastSpread = 1;

/** The facts that two clusters may differ in without any figure, each with the vocabulary of its terms. */
const facts = ["stage", "sector", "shape"] as const satisfies readonly StructuralId[];

/** What sets clusters apart most, by a stated rule; see `compare.differences.rule`. */
export function differencesOfClusters(
  data: BenchmarkData,
  compared: readonly Lettered[],
  values: readonly IndicatorValues[],
): Differences {
  const ofFacts = facts.flatMap((fact) => factLine(data, compared, fact)).slice(0, mostFacts);
  const ofFigures = values
    .flatMap((entry) => figureLine(data, entry))
    .filter(({ spread }) => spread >= leastSpread)
    .sort((a, b) => b.spread - a.spread)
    // Indicators of one group are often two ways to say the same.
    .filter((entry, index, all) => {
      const before = all.slice(0, index).filter(({ group }) => group === entry.group);
      return before.length < mostOfGroup;
    })
    .map(({ line }) => line);
  const lines = [...ofFacts, ...ofFigures, ...criterionLines(data, compared)].slice(0, most);
  return { lines, rule: lines.length > 0 ? words.rule : words.none };
}

function factLine(
  data: BenchmarkData,
  compared: readonly Lettered[],
  fact: (typeof facts)[number],
): DifferenceLine[] {
  const { dataset, benchmark } = data;
  const known = compared.filter(({ subject }) => factOf(subject, fact) !== null);
  const isFar = known.some((a, index) =>
    known.slice(index + 1).some((b) => {
      const { contributions } = explainDistance(benchmark.measured(a.subject), benchmark.measured(b.subject));
      return (contributions.find(({ id }) => id === fact)?.difference ?? 0) >= farApart - 1e-9;
    }),
  );
  if (!isFar) return [];
  const vocabulary = { stage: "stages", sector: "sectors", shape: "shapes" }[fact];
  const byTerm = new Map<string, string[]>();
  for (const { letter, subject } of known) {
    const label = labelOf(dataset, vocabulary, factOf(subject, fact) ?? "");
    byTerm.set(label, [...(byTerm.get(label) ?? []), letter]);
  }
  const label = {
    stage: compare.structure.stage,
    sector: compare.structure.sectors,
    shape: compare.structure.shape,
  }[fact];
  const sides = [...byTerm].map(([text, letters]) => ({ letters, text }));
  return [{ label, sides, text: "", codes: fact === "shape" ? ["C1"] : [] }];
}

function factOf(subject: Lettered["subject"], fact: (typeof facts)[number]): string | null {
  return fact === "sector" ? (subject.sectors[0] ?? null) : subject[fact];
}

/** The lowest and the highest of the values that may be set against each other. */
function figureLine(
  data: BenchmarkData,
  { indicator, own, all, codes }: IndicatorValues,
): { spread: number; group: string; line: DifferenceLine }[] {
  const group = comparableAmong(own, ({ value }) => value);
  const [first] = group;
  if (!first) return [];
  const same = sameDefinition(all, first.value).map(({ value }) => value);
  const spread = spreadOf(
    group.map(({ value }) => value.value),
    same,
  );
  if (spread === null) return [];
  const sorted = [...group].sort((a, b) => b.value.value - a.value.value);
  const sides = sorted.map(({ letter, value }) => ({
    letters: [letter],
    text: `${formatValue(data, indicator, value)} (${value.year ?? compare.yearNotStated})`,
  }));
  const left = own.filter((entry) => !group.includes(entry)).map(({ letter }) => letter);
  const text = [words.spread(formatNumber(spread, 1), same.length), left.length > 0 ? words.left(left) : ""]
    .filter(Boolean)
    .join(" ");
  const apart: readonly ComparabilityCode[] = codes.filter((code) => code === "C2" || code === "C5");
  return [{ spread, group: indicator.group, line: { label: indicator.label, sides, text, codes: apart } }];
}

/** Criteria that a source shows for one cluster and calls missing in another: what is merely not shown is no difference. */
function criterionLines({ dataset }: BenchmarkData, compared: readonly Lettered[]): DifferenceLine[] {
  const missing = new Set(compared.flatMap(({ subject }) => subject.inPlace.notMet));
  return [...missing].flatMap((criterion) => {
    const lettersOf = (has: (subject: Lettered["subject"]) => boolean): string[] =>
      compared.filter(({ subject }) => has(subject)).map(({ letter }) => letter);
    const shown = lettersOf(({ inPlace }) => inPlace.met.includes(criterion));
    const not = lettersOf(({ inPlace }) => inPlace.notMet.includes(criterion));
    if (shown.length === 0) return [];
    const sides = [
      { letters: shown, text: words.criterionShown },
      { letters: not, text: words.criterionMissing },
    ];
    return [{ label: labelOf(dataset, "criteria", criterion), sides, text: "", codes: [] }];
  });
}
