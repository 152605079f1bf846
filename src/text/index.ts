import { englishChartWords } from "./charts.en.ts";
import { api } from "./en/api.ts";
import { areaBrief } from "./en/area-brief.ts";
import { areaPage } from "./en/area-page.ts";
import { benchmark } from "./en/benchmark.ts";
import { brief } from "./en/brief.ts";
import { chartPages } from "./en/chart-pages.ts";
import { citation } from "./en/citation.ts";
import { cluster } from "./en/cluster.ts";
import { compare } from "./en/compare.ts";
import { comparing } from "./en/comparing.ts";
import { descriptions } from "./en/descriptions.ts";
import { explorer } from "./en/explorer.ts";
import { exports } from "./en/exports.ts";
import { financing } from "./en/financing.ts";
import { guides } from "./en/guides.ts";
import { history } from "./en/history.ts";
import { lists } from "./en/lists.ts";
import { loading } from "./en/loading.ts";
import { pages } from "./en/pages.ts";
import { policy } from "./en/policy.ts";
import { policyBenchmark } from "./en/policy-benchmark.ts";
import { quality } from "./en/quality.ts";
import { query } from "./en/query.ts";
import { releases } from "./en/releases.ts";
import { shell } from "./en/shell.ts";
import { stagePage } from "./en/stage-page.ts";
import { statistic } from "./en/statistic.ts";
import { tables } from "./en/tables.ts";
import { twinning } from "./en/twinning.ts";
import { whatIf } from "./en/what-if.ts";

/** All interface text, in English. Another language is another object of this type. */
export const text = {
  shell,
  api,
  benchmark,
  brief,
  areaBrief,
  areaPage,
  stagePage,
  cluster,
  comparing,
  compare,
  descriptions,
  policy,
  policyBenchmark,
  explorer,
  financing,
  statistic,
  history,
  releases,
  lists,
  pages,
  guides,
  quality,
  whatIf,
  query,
  tables,
  loading,
  exports,
  twinning,
  chartPages,
  citation,
  charts: englishChartWords,
};
