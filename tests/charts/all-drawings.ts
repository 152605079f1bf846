/** One drawing of each kind from the sample rows: the same program runs in the build and in a browser. */
import { drawBenchmarkStrip } from "../../src/charts/benchmark-strip.ts";
import { drawCoverageHeatMap } from "../../src/charts/coverage-heat-map.ts";
import { drawDimensionAreaMatrix } from "../../src/charts/dimension-area-matrix.ts";
import type { ChartDrawing } from "../../src/charts/drawing.ts";
import { drawFinancingMix } from "../../src/charts/financing-mix.ts";
import { drawMap } from "../../src/charts/map.ts";
import { drawMembersOverTime } from "../../src/charts/members-over-time.ts";
import { drawPolicyTimeline } from "../../src/charts/policy-timeline.ts";
import { drawStageByRegion } from "../../src/charts/stage-by-region.ts";
import { drawStageLadder } from "../../src/charts/stage-ladder.ts";
import { drawTernary } from "../../src/charts/ternary.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters, regions } from "./sample-rows.ts";

const shareOf = (index: number): number => (index * 7) % 60;

export function drawAll(): Record<string, ChartDrawing> {
  return {
    strip: drawBenchmarkStrip(
      clusters.map((row, index) => ({ ...row, value: (index * 37) % 101, own: index === 4 })),
      words,
      { id: "strip", min: 0, max: 100, format: words.percent },
    ),
    map: drawMap(clusters, words, { id: "map" }),
    places: drawMap(clusters.slice(0, 9), words, { id: "places", focus: "places" }),
    ladder: drawStageLadder(clusters, words, { id: "ladder" }),
    stages: drawStageByRegion(
      clusters.map(({ region, stage }) => ({ region, stage, count: 1 })),
      words,
      { id: "stages" },
    ),
    mix: drawFinancingMix(
      clusters.map(({ label, href }, index) => ({
        label,
        href,
        sub: "2021, budget",
        parts: [
          { key: "public", label: "public", share: shareOf(index) },
          { key: "fees", label: "fees", share: 35 },
        ],
        unknownShare: 65 - shareOf(index),
      })),
      words,
      { id: "mix" },
    ),
    ternary: drawTernary(
      clusters.map((row, index) => ({
        ...row,
        public: shareOf(index),
        private: 30,
        projects: 70 - shareOf(index),
        kind: index % 5 === 0 ? "pattern" : "cluster",
      })),
      words,
      { id: "ternary" },
    ),
    timeline: drawPolicyTimeline(
      clusters.map(({ id, label, href }, index) => ({
        ...{ id, label, href, level: "national" },
        start: index % 12 === 11 ? null : 1990 + index,
        end: index % 4 === 0 ? null : 1994 + index,
        ongoing: index % 8 === 0,
      })),
      words,
      { id: "timeline", until: 2040 },
    ),
    matrix: drawDimensionAreaMatrix(
      ["Actors", "Framework"].flatMap((dimension, i) =>
        ["Innovation", "Trade", "Environment"].map((area, j) => ({ dimension, area, count: 5 * i + j })),
      ),
      words,
      { id: "matrix" },
    ),
    coverage: drawCoverageHeatMap(
      ["Stage", "Members"].flatMap((field, i) =>
        regions.map((region, j) => ({ field, region, share: j === 9 ? null : (i + j) / 20, n: j })),
      ),
      words,
      { id: "coverage" },
    ),
    members: drawMembersOverTime(
      clusters.map((_, index) => ({
        year: 1990 + index,
        total: 40 + 9 * index,
        definition: index % 3 === 0 ? "Firms that pay a fee" : "Partners, with or without a fee",
      })),
      words,
      { id: "members" },
    ),
  };
}
