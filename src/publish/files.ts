import { packBenchmark } from "../benchmark/packed.ts";
import { landSvg } from "../charts/map.ts";
import { address, benchmarkFile, dataAddress } from "../site/address.ts";
import { packAreas } from "../site/compare/areas.ts";
import { compareFiles } from "../site/compare/data.ts";
import { packPolicies } from "../site/compare/policies.ts";
import {
  buildExplorerIndex,
  buildExplorerSummaries,
  explorerIndexPath,
  explorerSummariesPath,
} from "../site/explorer-index.ts";
import { allAddresses } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { toCsv } from "../text/csv.ts";
import { apiAnswers, openApiPath } from "./api/answers.ts";
import { describeOpenApi } from "./api/openapi.ts";
import { areaBriefData } from "./area-brief-data.ts";
import { benchmarkData } from "./benchmark-data.ts";
import { chartData, chartFiles } from "./chart-files.ts";
import { citationFiles } from "./citation/citation-files.ts";
import { describeSite } from "./descriptions/index.ts";
import { exportedSite } from "./exported-site.ts";
import type { ExportedFile } from "./exports/exported-file.ts";
import { hostFiles } from "./host-files.ts";
import { jsonText } from "./json-text.ts";
import { guideData, meaningData, movedData, portfolioData, recordListData } from "./page-data.ts";
import { policyPageData } from "./policy-benchmark.ts";
import { publishAll } from "./published-record.ts";
import { recordFile } from "./record-file.ts";
import { buildTables } from "./tables/index.ts";
import { twinningData } from "./twinning-data.ts";
import { withheldFiles } from "./withheld-files.ts";
import { escapeXml } from "./xml.ts";

/** Files of the site that are not pages: content by path below the root. */
export type Files = ReadonlyMap<string, string>;

/**
 * The data behind every page, and what machines read. Pure: the writer puts them on disk. They hold only what may be
 * passed on; see `exportedSite`.
 *
 * @param downloads the files of the data page, which `buildExports` makes
 */
export function buildFiles(whole: Site, downloads: readonly ExportedFile[]): Files {
  const { site } = exportedSite(whole);
  const files = new Map<string, string>();
  const json = (path: string, value: unknown): void => void files.set(path, jsonText(value));
  const published = publishAll(site);
  // Not by the path of the address: the site may lie in a folder of its host besides the prefix.
  const pathOf = (url: unknown): string => String(url).slice(site.absolute("/").length - 1);
  for (const records of Object.values(published)) {
    for (const record of records) {
      const path = pathOf(record.url);
      json(dataAddress(path), recordFile(site, record, path));
    }
  }
  // The page of a policy shows more than its record: its file beside the page holds these figures too.
  for (const [index, policy] of site.dataset.policies.entries()) {
    const path = address.policy(policy.id);
    json(dataAddress(path), {
      ...recordFile(site, published.policies[index] ?? {}, path),
      ...policyPageData(site, policy),
    });
  }
  const packed = packBenchmark(site.dataset, [...site.benchmark.subjects.values()]);
  files.set(benchmarkFile, `${JSON.stringify(packed)}\n`);
  for (const [path, content] of comparedFiles(site)) files.set(path, `${JSON.stringify(content)}\n`);
  const pageData = [
    ...recordListData(site),
    ...meaningData(site),
    ...portfolioData(site),
    ...movedData(site),
    ...guideData(site, downloads),
    ...benchmarkData(site),
    ...twinningData(site),
    ...chartData(site),
    ...areaBriefData(site),
  ];
  for (const [page, data] of pageData) json(dataAddress(page), data);
  for (const [page, name] of [
    [address.clusters, "clusters"],
    [address.indicators, "indicators"],
    [address.sources, "sources"],
    [address.policies, "policies"],
  ] as const) {
    const table = buildTables(site).find((other) => other.name === name);
    if (table) files.set(dataAddress(page, "csv"), toCsv(table));
  }
  // Compact: the API repeats nothing for people to read.
  for (const [path, answer] of apiAnswers(site)) files.set(path, `${JSON.stringify(answer)}\n`);
  json(openApiPath, describeOpenApi(site));
  // Without line breaks: readers load them with the page.
  files.set(explorerIndexPath, JSON.stringify(buildExplorerIndex(site)));
  files.set(explorerSummariesPath, JSON.stringify(buildExplorerSummaries(site)));
  for (const [path, content] of chartFiles(site)) files.set(path, content);
  for (const [path, content] of citationFiles(site)) files.set(path, content);
  for (const [path, content] of withheldFiles(whole, (path) => files.has(path))) files.set(path, content);
  for (const [path, content] of describeSite(site, downloads)) files.set(path, content);
  files.set("/assets/land.svg", landSvg());
  for (const [path, content] of hostFiles(site)) files.set(path, content);
  files.set("/robots.txt", `User-agent: *\nAllow: /\nSitemap: ${site.absolute("/sitemap.xml")}\n`);
  files.set("/sitemap.xml", buildSitemap(whole));
  return files;
}

/** What the page of comparisons reads besides the benchmark. */
function comparedFiles(site: Site): [path: string, content: unknown][] {
  const moves = site.dataset.redirects.moved.map(({ from, to }) => [from, to] as const);
  return [
    [compareFiles.areas, packAreas(site)],
    [compareFiles.policies, packPolicies(site)],
    [compareFiles.moved, Object.fromEntries(moves)],
  ];
}

function buildSitemap(site: Site): string {
  const rows = allAddresses(site.lists).map(
    (path) => `  <url><loc>${escapeXml(site.absolute(path))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</urlset>\n`;
}
