import type { VNode } from "preact";
import type { Cluster } from "../model/dataset.ts";
import { coveredFields } from "../site/cluster-charts.ts";
import { formatShare } from "../text/format.ts";
import { text } from "../text/index.ts";
import { DataTable, Section } from "./parts.tsx";

/** What the records of some clusters do not know: gaps are named, not hidden. */
export function GapsSection({ clusters }: { clusters: readonly Cluster[] }): VNode | null {
  if (clusters.length === 0) return null;
  const words = text.pages.portfolio;
  const gaps = coveredFields
    .map((field) => ({ field, missing: clusters.filter(({ record }) => record[field] === undefined).length }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
  if (gaps.length === 0) return null;
  return (
    <Section id="gaps" title={words.gaps} lead={words.gapsLead}>
      <DataTable
        caption={words.gaps}
        captionHidden
        rows={gaps}
        columns={[
          { label: words.field, isHeader: true, cell: ({ field }) => text.pages.sections[field] },
          {
            label: words.missingIn,
            numeric: true,
            cell: ({ missing }) => `${missing} of ${clusters.length}`,
          },
          {
            label: "%",
            numeric: true,
            cell: ({ missing }) => formatShare((100 * missing) / clusters.length, 0),
          },
        ]}
      />
    </Section>
  );
}
