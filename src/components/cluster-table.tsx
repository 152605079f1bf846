import type { VNode } from "preact";
import type { Cluster } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import { type FigureColumn, figureColumns, type ShownFigure } from "../site/explorer-figures.ts";
import { clustersByName, isWidelyTold } from "../site/explorer-index.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment, stageRank } from "../site/stage.ts";
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
  const figure = (label: string, id: FigureColumn): Column<Cluster> => ({
    label,
    numeric: true,
    cell: (cluster) => {
      const shown = figureColumns[id](site, cluster);
      return shown && <FigureCell site={site} cluster={cluster} figure={shown} />;
    },
  });
  const publicShares = clusters.map((cluster) => figureColumns.public_share(site, cluster)?.value ?? null);
  return (
    <DataTable
      caption={caption ?? words.caption}
      className="clusters"
      captionHidden
      rows={clustersByName(clusters)}
      columns={[
        {
          label: words.name,
          isHeader: true,
          cell: (cluster) => (
            <>
              <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>
              <span class="note">
                {[site.label("sectors", cluster.record.sector), stateRemark(site, cluster)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </>
          ),
        },
        { label: words.place, cell: (cluster) => site.placeOf(cluster) },
        { label: words.stage, cell: (cluster) => <StageMark site={site} cluster={cluster} /> },
        figure(words.members, "members"),
        ...(isWidelyTold(publicShares) ? [figure(words.publicShare, "public_share")] : []),
        figure(words.founded, "founded"),
      ]}
    />
  );
}

/** A figure with its year; the number leads to its source, page and date in the list of sources of its cluster. */
function FigureCell(props: { site: Site; cluster: Cluster; figure: ShownFigure }): VNode {
  const { site, cluster, figure } = props;
  const { written, year, source } = figure;
  return (
    <>
      {source === null ? (
        written
      ) : (
        <a class="figure" href={site.href(`${address.cluster(cluster.id)}#source-${source}`)}>
          {written}
        </a>
      )}
      {year !== null && <small class="year"> {year}</small>}
    </>
  );
}

/** The stage of a cluster with its colour; a stage that is not coded says so in words. */
export function StageMark({ site, cluster }: { site: Site; cluster: Cluster }): VNode {
  const stage = newestAssessment(cluster, site.dataset)?.stage;
  if (!stage) return <span class="not-reported">{text.lists.clusters.notCoded}</span>;
  return <span class={`stage-mark stage-${stageRank(stage)}`}>{site.label("stages", stage)}</span>;
}

/** That a cluster is not simply at work, in words; null when it is, or when nothing is known. */
export function stateRemark(site: Site, { record }: Cluster): string | null {
  const state = record.status?.state;
  return state === undefined || state === "active" || state === "unknown"
    ? null
    : site.label("statuses", state).toLowerCase();
}
