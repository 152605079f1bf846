import type { VNode } from "preact";
import type { Cluster } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
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
  const indicatorColumn = (
    label: string,
    indicator: string,
    format: (value: number) => string,
  ): Column<Cluster> => ({
    label,
    numeric: true,
    cell: (cluster) => indicatorCell(site, cluster, indicator, format),
  });
  return (
    <DataTable
      caption={caption ?? words.caption}
      className="clusters"
      captionHidden
      rows={clusters.toSorted((a, b) => compareText(sortName(a), sortName(b)))}
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
        indicatorColumn(words.members, "members.total", (total) => formatNumber(total, 0)),
        ...(isWidelyTold(clusters.map((cluster) => value(cluster, "financing.public_share")))
          ? [indicatorColumn(words.publicShare, "financing.public_share", formatShare)]
          : []),
        {
          label: words.founded,
          numeric: true,
          cell: (cluster) => {
            const { founded } = cluster.record;
            return (
              founded && (
                <Figure site={site} cluster={cluster} source={founded.source}>
                  {formatPeriod(founded.year)}
                </Figure>
              )
            );
          },
        },
      ]}
    />
  );
}

/** The name by which a list of clusters is ordered. */
function sortName({ record }: Cluster): string {
  return record.name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a tenth of the clusters and more has a value: a column of "not reported" tells nothing about single ones. */
function isWidelyTold(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null).length >= values.length / 10;
}

/** A value of an indicator with its year; the number leads to the sources of what it was made from. */
function indicatorCell(
  site: Site,
  cluster: Cluster,
  indicator: string,
  format: (value: number) => string,
): VNode | null {
  const { value, year, trace } = site.indicators.result(cluster.id, indicator) ?? {};
  if (typeof value !== "number") return null;
  const source = trace?.find((input) => input.source.length > 0)?.source;
  return (
    <>
      <Figure site={site} cluster={cluster} source={source}>
        {format(value)}
      </Figure>
      {typeof year === "number" && <small class="year"> {year}</small>}
    </>
  );
}

/** A number that leads to its source, page and date in the list of sources of its cluster. */
function Figure(props: {
  site: Site;
  cluster: Cluster;
  source: string | readonly string[] | undefined;
  children: string;
}): VNode {
  const { site, cluster, source, children } = props;
  const [number] = site.footnotes(cluster).numbersOf(source);
  if (number === undefined) return <>{children}</>;
  return (
    <a class="figure" href={site.href(`${address.cluster(cluster.id)}#source-${number}`)}>
      {children}
    </a>
  );
}

/** The stage of a cluster with its colour; a stage that is not coded says so in words. */
export function StageMark({ site, cluster }: { site: Site; cluster: Cluster }): VNode {
  const stage = newestAssessment(cluster, site.dataset)?.stage;
  if (!stage) return <span class="not-reported">{text.lists.clusters.notCoded}</span>;
  return <span class={`stage-mark stage-${stageRank(stage)}`}>{site.label("stages", stage)}</span>;
}
