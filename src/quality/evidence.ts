import { citedKeys, documentOf } from "../indicators/documents.ts";
import { median } from "../indicators/statistics.ts";
import type { Dataset } from "../model/dataset.ts";
import { sourceKey } from "../model/source-index.ts";
import type { SourceRecord } from "../model/types.generated.ts";

/** On how many documents the cluster records rest. */
export interface Evidence {
  readonly records: number;
  /** Documents cited by all cluster records together, each counted once. */
  readonly documents: number;
  readonly medianPerRecord: number | null;
  /** Records by the number of documents they cite. */
  readonly bands: readonly { readonly from: number; readonly to: number | null; readonly records: number }[];
  /** Records that rest on one document. */
  readonly singleSource: number;
  /** Records of which every document is by the cluster itself. */
  readonly selfOnly: number;
}

const bands: readonly (readonly [from: number, to: number | null])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 5],
  [6, 10],
  [11, null],
];

export function evidenceOf(dataset: Dataset): Evidence {
  const cited = dataset.clusters.map(({ record }) => {
    const documents = [...citedKeys(record)].flatMap((key) => documentOf(dataset, record, key) ?? []);
    return new Map<string, SourceRecord>(documents.map((document) => [sourceKey(document), document]));
  });
  const sizes = cited.map(({ size }) => size);
  return {
    records: cited.length,
    documents: new Set(cited.flatMap((documents) => [...documents.keys()])).size,
    medianPerRecord: median(sizes),
    bands: bands.map(([from, to]) => ({
      from,
      to,
      records: sizes.filter((size) => size >= from && (to === null || size <= to)).length,
    })),
    singleSource: sizes.filter((size) => size === 1).length,
    selfOnly: cited.filter(
      (documents) =>
        documents.size > 0 && [...documents.values()].every(({ independence }) => independence === "self"),
    ).length,
  };
}
