import { comparedIndicators } from "../../benchmark/subject.ts";
import type { ClusterIndicator } from "../../indicators/definition.ts";
import { compare } from "../../text/en/compare.ts";
import { formatNumber } from "../../text/format.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { address } from "../address.ts";
import type { AreaKind, PackedArea, PackedAreas, PackedSummary } from "./area-data.ts";
import { areaBlocks, indicatorBlocksOfAreas } from "./area-rows.ts";
import { overlap } from "./overlap.ts";
import { pairsOf } from "./pairs.ts";
import { type Differences, letterOf, makePart, type Sheet, type SheetStrip } from "./sheet.ts";

const words = compare.areas;
/** No more lines than a reader keeps in mind. */
const mostDifferences = 5;

/** An area with the letter of its column. */
export interface LetteredArea {
  readonly letter: string;
  readonly area: PackedArea;
}

/** Sets regions, countries, groupings, sectors or stages beside each other. */
export function areaSheet({ kinds }: PackedAreas, kind: AreaKind, ids: readonly string[]): Sheet {
  const byId = new Map(kinds[kind].map((area) => [area.id, area]));
  const compared = ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((area, index): LetteredArea => ({ letter: letterOf(index), area }));
  return {
    kind,
    columns: compared.map(({ letter, area }) => ({
      id: area.id,
      letter,
      name: area.name,
      path: area.path,
      facts: [words.facts(area.clusters.length, area.policies)],
    })),
    differences: differencesOfAreas(compared),
    warnings: sharedClusters(compared),
    pairs: [],
    parts: [
      makePart(
        { id: "recorded", title: words.portfolio, lead: words.lead, withoutLabel: compare.without },
        areaBlocks(compared, kind),
        "title",
      ),
      makePart(
        {
          id: "figures",
          title: compare.figures.title,
          lead: words.figuresLead,
          withoutLabel: compare.without,
        },
        indicatorBlocksOfAreas(compared),
      ),
    ],
    strips: comparedIndicators.flatMap((indicator) => stripOf(compared, indicator)),
    codes: [],
  };
}

/** Areas that hold the same clusters say the same thing twice. */
function sharedClusters(compared: readonly LetteredArea[]): Sheet["warnings"] {
  return pairsOf(compared).flatMap(([a, b]) => {
    const own = new Set(a.area.clusters);
    const shared = b.area.clusters.filter((cluster) => own.has(cluster)).length;
    return shared === 0 ? [] : [{ code: null, text: words.shared(a.area.name, b.area.name, shared) }];
  });
}

/** Indicators whose medians can be told apart, the widest gap first. */
function differencesOfAreas(compared: readonly LetteredArea[]): Differences {
  const lines = comparedIndicators
    .flatMap((indicator) => {
      const widest = widestGap(compared, indicator);
      return widest ? [{ indicator, ...widest }] : [];
    })
    .sort((a, b) => b.gap - a.gap)
    .slice(0, mostDifferences)
    .map(({ indicator, high, low }) => ({
      label: indicator.label,
      sides: [high, low].map((side) => ({ letters: [side.letter], text: told(indicator, side) })),
      text: compare.differences.apart,
      codes: [],
    }));
  const rule = lines.length > 0 ? compare.differences.areasRule : compare.differences.areasNone;
  return { lines, rule };
}

interface Side {
  readonly letter: string;
  readonly summary: PackedSummary & { readonly median: number };
}

/** The two areas whose medians are furthest apart without overlapping intervals, in widths of the wider middle half. */
function widestGap(compared: readonly LetteredArea[], { id }: ClusterIndicator) {
  const sides = compared.flatMap(({ letter, area }): Side[] => {
    const summary = area.summaries[id];
    return summary && summary.median !== null
      ? [{ letter, summary: { ...summary, median: summary.median } }]
      : [];
  });
  return pairsOf(sides)
    .flatMap(([a, b]) => {
      const [one, other] = [a.summary.interval, b.summary.interval];
      if (!one || !other || overlap(one, other)) return [];
      const [high, low] = a.summary.median > b.summary.median ? [a, b] : [b, a];
      const width = Math.max(
        ...[a, b].map(({ summary: { quartiles } }) => (quartiles ? quartiles[1] - quartiles[0] : 0)),
      );
      const distance = high.summary.median - low.summary.median;
      // Without any width the gap is as clear as can be.
      return [{ high, low, gap: width > 0 ? distance / width : Number.MAX_VALUE }];
    })
    .sort((a, b) => b.gap - a.gap)[0];
}

function told(indicator: ClusterIndicator, { summary: { median, n } }: Side): string {
  return words.medianOf(formatIndicator(indicator, median), n);
}

function stripOf(compared: readonly LetteredArea[], indicator: ClusterIndicator): SheetStrip[] {
  const lanes = compared.flatMap(({ letter, area }) => {
    const summary = area.summaries[indicator.id];
    return summary ? [{ letter, name: area.name, summary }] : [];
  });
  if (lanes.length < 2) return [];
  const definition = lanes.find(({ summary }) => summary.definition)?.summary.definition;
  return [
    {
      id: indicator.id,
      label: indicator.label,
      path: address.indicator(indicator.id),
      note: definition ?? "",
      codes: [],
      lanes: lanes.map(({ letter, name, summary: { median, interval, points, n } }) => ({
        letter,
        name,
        value: median,
        interval,
        points,
        text:
          median === null
            ? points.map((value) => formatNumber(value, indicator.decimals)).join("; ")
            : words.medianDrawn(formatIndicator(indicator, median), n),
      })),
      others: [],
      decimals: indicator.decimals,
    },
  ];
}
