import type { ApiList, ApiPageData } from "../../components/api-page.tsx";
import { address, apiRoot, dataAddress } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { publishRecords } from "../published-record.ts";
import { answer } from "./answer.ts";
import { openApiPath } from "./answers.ts";
import { resources } from "./openapi.ts";
import { recordAnswers } from "./records.ts";

/** Lists of the interface with their lengths. */
export function apiLists(site: Site): ApiList[] {
  const { lists } = site;
  const ofKind = (kind: string) => lists.portfolios.filter((portfolio) => portfolio.kind === kind).length;
  const entries: Readonly<Record<string, number>> = {
    clusters: lists.clusters.length,
    policies: lists.policies.length,
    financing: lists.patterns.length,
    statistics: lists.statistics.length,
    sources: lists.sources.length,
    indicators: lists.indicators.length,
    vocabularies: lists.vocabularies.length,
    stages: lists.stages.length,
  };
  return resources.map(({ name, kind }) => ({
    name,
    entries: entries[name] ?? ofKind(kind),
    path: `${apiRoot}/${name}.json`,
  }));
}

/** What the page of the interface shows, taken from the answers themselves. */
export function apiPageData(site: Site): ApiPageData {
  return { lists: apiLists(site), openApi: openApiPath, answer: firstList(site), result: firstResult(site) };
}

/** The list of clusters, cut to its first row. */
function firstList(site: Site): ApiPageData["answer"] {
  const [path, first] = recordAnswers(site).find(([, { kind }]) => kind === "cluster-list") ?? [];
  if (!path || !first) throw new Error("The interface has no list of clusters.");
  return { path, text: JSON.stringify({ ...first, data: (first.data as unknown[]).slice(0, 1) }, null, 2) };
}

/** The first result with one input only, which is short and still shows everything; null when no record has one. */
function firstResult(site: Site): ApiPageData["result"] {
  for (const { id, indicators } of publishRecords(site).clusters) {
    for (const [name, result] of Object.entries(indicators)) {
      const { value, trace } = result;
      if (value === null || trace.length !== 1 || trace[0]?.source.length !== 1) continue;
      const [path] = answer(site, "cluster", address.cluster(id), null);
      return { path, text: JSON.stringify({ indicators: { [name]: result } }, null, 2) };
    }
  }
  return null;
}

/** The page as data: where a program begins, and what there is. */
export function describeApi(site: Site) {
  return {
    index: site.absolute(`${apiRoot}${dataAddress("/")}`),
    openapi: site.absolute(openApiPath),
    lists: apiLists(site).map(({ path, ...rest }) => ({ ...rest, api: site.absolute(path) })),
  };
}
