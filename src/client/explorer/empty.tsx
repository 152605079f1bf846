import type { VNode } from "preact";
import type { FilterName } from "../../site/explorer/filter.ts";
import {
  countFilters,
  type ExplorerState,
  withFilter,
  withoutFilters,
  withWords,
} from "../../site/explorer/state.ts";
import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import { focusStatus } from "./chips.tsx";
import type { ViewProps } from "./view.ts";

/** Nothing is left: names the one filter without which most clusters come back, and the way to take it out. */
export function Empty({ catalogue, state, outcome, change }: ViewProps): VNode {
  const best = outcome.ifRemoved.find(({ count }) => count > 0);
  const go = (next: ExplorerState): void => {
    change(next);
    focusStatus();
  };
  const name = best && nameOf(best.filter);
  return (
    <div class="empty">
      <p>
        {explorer.empty.sentence}{" "}
        {best && name
          ? explorer.empty.remove(name, best.count)
          : countFilters(state) > 1 && explorer.empty.noSingle}
      </p>
      <p>
        {best && name && (
          <button type="button" onClick={() => go(without(state, best.filter))}>
            {explorer.empty.removeButton(name)}
          </button>
        )}{" "}
        <button type="button" onClick={() => go(withoutFilters(state))}>
          {explorer.clear}
        </button>
      </p>
    </div>
  );

  function nameOf(filter: FilterName): string {
    if (filter === "words") return `“${state.words.trim()}”`;
    const facet = catalogue.facetById.get(filter.facet);
    const labels = facet?.values
      .filter(({ id }) => state.filters[filter.facet]?.includes(id))
      .map(({ label }) => label);
    return `“${lists.facets[filter.facet] ?? filter.facet}: ${labels?.join(", ")}”`;
  }
}

function without(state: ExplorerState, filter: FilterName): ExplorerState {
  return filter === "words" ? withWords(state, "") : withFilter(state, filter.facet, []);
}
