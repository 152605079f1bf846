import type { VNode } from "preact";
import { pageSize } from "../../site/explorer/state.ts";
import { explorer } from "../../text/en/explorer.ts";
import { Cards, type LoadSummaries } from "./cards.tsx";
import { Chips } from "./chips.tsx";
import type { CompareProps } from "./compare.tsx";
import { ColumnChooser } from "./controls.tsx";
import { Empty } from "./empty.tsx";
import { type DrawnMap, MapView } from "./map-view.tsx";
import { ClusterTable } from "./table.tsx";
import { Take } from "./take.tsx";
import type { ViewProps } from "./view.ts";

export type ResultsProps = ViewProps & {
  readonly map: DrawnMap | null;
  readonly compare: CompareProps;
  readonly loadSummaries: LoadSummaries;
};

/** The number of clusters, what is chosen, and the clusters in the chosen view. */
export function Results(props: ResultsProps): VNode {
  const { catalogue, state, positions, map } = props;
  const isCut = state.view !== "map" && positions.length > state.rows;
  return (
    <section class="explorer-results" aria-label={explorer.views[state.view]}>
      <Chips {...props} />
      <div class="results-head">
        <p class="explorer-status" role="status" tabIndex={-1}>
          {explorer.found(positions.length, catalogue.size)}
          {isCut && <span class="not-said"> {explorer.firstRows(state.rows)}</span>}
        </p>
        {positions.length > 0 && state.view === "table" && <ColumnChooser {...props} />}
        {positions.length > 0 && <Take {...props} />}
      </div>
      {positions.length === 0 && <Empty {...props} />}
      {state.view === "map" && map && <MapView {...props} map={map} />}
      {positions.length > 0 && state.view === "table" && <ClusterTable {...props} />}
      {positions.length > 0 && state.view === "cards" && <Cards {...props} />}
      {isCut && <More {...props} />}
    </section>
  );
}

/** Buttons that show more rows. The reader goes on at the first new one. */
function More({ state, positions, change }: ViewProps): VNode {
  const next = Math.min(pageSize, positions.length - state.rows);
  const show = (rows: number): void => {
    const before = state.rows;
    change({ ...state, rows });
    const links = document.querySelectorAll<HTMLElement>("table.clusters tbody th a, .cards h2 a");
    links[before]?.focus();
  };
  return (
    <p class="more-rows">
      <button type="button" onClick={() => show(state.rows + pageSize)}>
        {explorer.showMore(next)}
      </button>{" "}
      {positions.length > state.rows + pageSize && (
        <button type="button" onClick={() => show(Number.POSITIVE_INFINITY)}>
          {explorer.showAll(positions.length)}
        </button>
      )}
    </p>
  );
}
