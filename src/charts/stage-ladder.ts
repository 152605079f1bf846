/** The stage ladder: every cluster a dot, piled in the cell of its region and stage. Hollow dots were coded once. */
import { compareText } from "../model/problem.ts";
import type { ChartColumn, ChartDrawing, ChartOptions, Frame, Stage } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { distinct } from "./facts.ts";
import { paint } from "./palette.ts";
import { drawLadder } from "./stage-ladder-grid.ts";
import type { ChartWords, LadderFacts } from "./words.ts";

export interface StagedCluster {
  id: string;
  label: string;
  href: string | null;
  region: string;
  /** Not coded (0) is counted and listed, not drawn: the ladder has no rung for it. */
  stage: Stage;
  year: number | null;
  /** Whether two people coded the stage independently. */
  doubleCoded: boolean;
}

export function drawStageLadder(
  rows: readonly StagedCluster[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.cluster },
    { key: "region", label: words.columns.region },
    { key: "stage", label: words.columns.stage },
    { key: "year", label: words.columns.year, numeric: true },
    { key: "coding", label: words.columns.coding },
  ];
  const table = { columns, rows: rows.map((row) => tableRow(row, words)) };
  const drawn = rows.filter((row) => row.stage !== 0);
  if (drawn.length === 0) return drawEmpty(options.id, words, columns, table.rows);
  const regions = regionsBySize(drawn);
  return {
    ...drawVariants(options.id, (frame: Frame) => drawLadder(frame, drawn, regions, words)),
    description: words.ladder.describe(collectFacts(rows, regions)),
    table,
    legend: [
      { label: words.ladder.double, color: paint("dot"), symbol: "circle" },
      { label: words.ladder.single, color: paint("dot"), symbol: "circle", hollow: true },
    ],
  };
}

function tableRow(row: StagedCluster, words: ChartWords): Record<string, string | number | null> {
  return {
    label: row.label,
    region: row.region,
    stage: row.stage === 0 ? null : words.stages[row.stage],
    year: row.year,
    coding: row.stage === 0 ? null : row.doubleCoded ? words.ladder.double : words.ladder.single,
  };
}

/** Regions with most clusters first, equal ones by name. */
function regionsBySize(rows: readonly StagedCluster[]): string[] {
  const size = (region: string): number => rows.filter((row) => row.region === region).length;
  return distinct(rows.map((row) => row.region)).sort((a, b) => size(b) - size(a) || compareText(a, b));
}

function collectFacts(rows: readonly StagedCluster[], regions: readonly string[]): LadderFacts {
  let largest: LadderFacts["largest"] = null;
  for (const region of regions) {
    for (const stage of [1, 2, 3, 4] as const) {
      const count = rows.filter((row) => row.region === region && row.stage === stage).length;
      if (count > (largest?.count ?? 0)) largest = { region, stage, count };
    }
  }
  const coded = rows.filter((row) => row.stage !== 0);
  return {
    n: rows.length,
    largest,
    singleCoded: coded.filter((row) => !row.doubleCoded).length,
    notCoded: rows.length - coded.length,
  };
}
