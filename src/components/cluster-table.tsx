import type { VNode } from "preact";
import type { Cluster } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment, stageRank } from "../site/stage.ts";
import { formatNumber, formatPeriod, formatShare } from "../text/format.ts";
import { text } from "../text/index.ts";
import { type Column, DataTable } from "./parts.tsx";

/** Clusters as a table: name, place, sector, stage and the figures that are asked for most. */
export function ClusterTable({
  site,
  clusters,
  caption,
}: {
  site: Site;
  clusters: readonly Cluster[];
  caption?: string;
}): VNode {
  const words = text.lists.clusters;
  const value = (cluster: Cluster, indicator: string): number | null =>
    site.indicators.result(cluster.id, indicator)?.value ?? null;
  const year = (cluster: Cluster, indicator: string): string => {
    const at = site.indicators.result(cluster.id, indicator)?.year;
    return at === null || at === undefined ? "" : String(at);
  };
  const publicShareColumn: Column<Cluster> = {
    label: words.publicShare,
    numeric: true,
    cell: (cluster) =>
      withYear(
        value(cluster, "financing.public_share"),
        formatShare,
        year(cluster, "financing.public_share"),
      ),
  };
  return (
    <DataTable
      caption={caption ?? words.caption}
      className="clusters"
      captionHidden
      rows={clusters}
      columns={[
        {
          label: words.name,
          isHeader: true,
          cell: (cluster) => (
            <>
              <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>
              <span class="note">{site.label("sectors", cluster.record.sector)}</span>
            </>
          ),
        },
        { label: words.place, cell: (cluster) => site.placeOf(cluster) },
        { label: words.stage, cell: (cluster) => <StageMark site={site} cluster={cluster} /> },
        {
          label: words.members,
          numeric: true,
          cell: (cluster) =>
            withYear(
              value(cluster, "members.total"),
              (total) => formatNumber(total, 0),
              year(cluster, "members.total"),
            ),
        },
        ...(isWidelyTold(clusters.map((cluster) => value(cluster, "financing.public_share")))
          ? [publicShareColumn]
          : []),
        {
          label: words.founded,
          numeric: true,
          cell: ({ record }) => record.founded && formatPeriod(record.founded.year),
        },
      ]}
    />
  );
}

/** Whether a tenth of the clusters and more has a value: a column of "not reported" tells nothing about single ones. */
function isWidelyTold(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null).length >= values.length / 10;
}

function withYear(value: number | null, format: (value: number) => string, year: string): VNode | null {
  if (value === null) return null;
  return (
    <>
      {format(value)}
      {year && <small class="year"> {year}</small>}
    </>
  );
}

/** The stage of a cluster with its colour; a stage that is not coded says so in words. */
export function StageMark({ site, cluster }: { site: Site; cluster: Cluster }): VNode {
  const stage = newestAssessment(cluster, site.dataset)?.stage;
  if (!stage) return <span class="not-reported">{text.lists.clusters.notCoded}</span>;
  return <span class={`stage-mark stage-${stageRank(stage)}`}>{site.label("stages", stage)}</span>;
}
