import type { VNode } from "preact";
import { notStated } from "../../site/explorer/catalogue.ts";
import { type Cell, cellOf, type ExplorerColumn, shownColumns } from "../../site/explorer/columns.ts";
import { sortBy } from "../../site/explorer/state.ts";
import { stageRank } from "../../site/stage-order.ts";
import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import { shell } from "../../text/en/shell.ts";
import { CompareBox, type CompareProps } from "./compare.tsx";
import { clusterHref, type ViewProps } from "./view.ts";

type TableProps = ViewProps & { readonly compare: CompareProps };

/** The clusters as a table whose heads order it. */
export function ClusterTable(props: TableProps): VNode {
  const { catalogue, state, positions } = props;
  const columns = shownColumns(catalogue, state.columns);
  const showsSector = columns.some(({ id }) => id === "sector");
  const rows = positions.slice(0, state.rows);
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={shell.tableOf(lists.clusters.caption)}>
      <table class="clusters">
        <caption class="hidden">{lists.clusters.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="compare-cell">
              <span class="hidden">{explorer.compare.column}</span>
            </th>
            {columns.map((column) => (
              <Head key={column.id} {...props} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cluster) => (
            <tr key={catalogue.index.ids[cluster]}>
              <td class="compare-cell">
                <CompareBox {...props.compare} cluster={cluster} catalogue={catalogue} />
              </td>
              {columns.map((column) =>
                column.kind === "name" ? (
                  <th key={column.id} scope="row">
                    <NameCell {...props} cluster={cluster} showsSector={showsSector} />
                  </th>
                ) : (
                  <td key={column.id} class={column.kind === "figure" ? "numeric" : undefined}>
                    <ValueCell {...props} column={column} cluster={cluster} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ column, state, change }: ViewProps & { column: ExplorerColumn }): VNode {
  const isSorted = state.sort === column.id;
  const direction = state.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      class={column.kind === "figure" ? "numeric" : undefined}
      aria-sort={isSorted ? direction : "none"}
    >
      <button
        type="button"
        class="sort"
        data-column={column.id}
        onClick={() => change(sortBy(state, column.id, column.kind === "figure"))}
      >
        {column.label}
        <span aria-hidden="true">{isSorted ? (state.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

function NameCell(props: ViewProps & { cluster: number; showsSector: boolean }): VNode {
  const { catalogue, cluster, showsSector } = props;
  const { index, facetById } = catalogue;
  return (
    <>
      <a href={clusterHref(props, cluster)}>{index.names[cluster]}</a>
      {!showsSector && (
        <span class="note">{facetById.get("sector")?.values[index.sectors[cluster] ?? -1]?.label}</span>
      )}
    </>
  );
}

function ValueCell(props: ViewProps & { column: ExplorerColumn; cluster: number }): VNode {
  const { catalogue, column, cluster } = props;
  const cell = cellOf(catalogue, column, cluster);
  if (column.id === "stage") return <StageMark {...props} />;
  if (!cell) {
    const words = column.kind === "facet" ? explorer.without[column.id] : undefined;
    return <span class="not-reported">{words ?? shell.notReported}</span>;
  }
  return (
    <>
      <Figure {...props} cell={cell} />
      {cell.year !== null && <small class="year"> {cell.year}</small>}
    </>
  );
}

/** A number leads to its source in the list of sources of its cluster. */
function Figure(props: ViewProps & { cluster: number; cell: Cell }): VNode {
  const { cell, cluster } = props;
  if (cell.source === null) return <>{cell.text}</>;
  return (
    <a class="figure" href={`${clusterHref(props, cluster)}#source-${cell.source}`}>
      {cell.text}
    </a>
  );
}

/** The stage of a cluster with its colour; a stage that is not coded says so in words. */
export function StageMark({ catalogue, cluster }: Pick<ViewProps, "catalogue"> & { cluster: number }): VNode {
  const facet = catalogue.facetById.get("stage");
  const stage = facet?.values[facet.positions[cluster]?.[0] ?? -1];
  if (!stage || stage.id === notStated) return <span class="not-reported">{lists.clusters.notCoded}</span>;
  return <span class={`stage-mark stage-${stageRank(stage.id)}`}>{stage.label}</span>;
}
