import type { Dataset } from "../model/dataset.ts";
import { clusterIndicators, policyIndicators } from "./catalogue.ts";
import type { IndicatorResult } from "./definition.ts";

/** Results by record, in the order of the records; looked up by id of the indicator. */
export type ResultsByRecord = ReadonlyMap<string, IndicatorResult>;

/** All results of a dataset with quick look-ups. */
export interface IndicatorTable {
  /** The result of one indicator for one record. Cluster and policy indicators have different ids, so none is mixed up. */
  result(recordId: string, indicatorId: string): IndicatorResult | undefined;
  /** All results of one indicator by id of the record; empty for an unknown indicator. */
  ofIndicator(indicatorId: string): ResultsByRecord;
  /** All results of one cluster by id of the indicator, in the order of the catalogue. */
  ofCluster(clusterId: string): ReadonlyMap<string, IndicatorResult>;
  /** All results of one policy by id of the indicator, in the order of the catalogue. */
  ofPolicy(policyId: string): ReadonlyMap<string, IndicatorResult>;
}

/** Computes every indicator of every record. */
export function computeAll(dataset: Dataset): IndicatorTable {
  const byIndicator = new Map([
    ...computeEach(clusterIndicators, dataset.clusters, dataset),
    ...computeEach(policyIndicators, dataset.policies, dataset),
  ]);
  const none: ResultsByRecord = new Map();
  const collect = (recordId: string, indicators: readonly { readonly id: string }[]) => {
    const found = new Map<string, IndicatorResult>();
    for (const { id } of indicators) {
      const result = byIndicator.get(id)?.get(recordId);
      if (result) found.set(id, result);
    }
    return found;
  };
  return {
    result: (recordId, indicatorId) => byIndicator.get(indicatorId)?.get(recordId),
    ofIndicator: (indicatorId) => byIndicator.get(indicatorId) ?? none,
    ofCluster: (clusterId) => collect(clusterId, clusterIndicators),
    ofPolicy: (policyId) => collect(policyId, policyIndicators),
  };
}

/** Results of each indicator by record. Goes record by record, since the indicators of one record share steps. */
function computeEach<Subject extends { readonly id: string }>(
  indicators: readonly {
    readonly id: string;
    compute(subject: Subject, dataset: Dataset): IndicatorResult;
  }[],
  subjects: readonly Subject[],
  dataset: Dataset,
): [string, ResultsByRecord][] {
  const columns = indicators.map((indicator) => ({ indicator, results: new Map<string, IndicatorResult>() }));
  for (const subject of subjects) {
    for (const { indicator, results } of columns)
      results.set(subject.id, indicator.compute(subject, dataset));
  }
  return columns.map(({ indicator, results }) => [indicator.id, results]);
}
