import { render } from "preact";
import { type AddressProblem, readAddress, writeAddress } from "../site/explorer/address.ts";
import { type Catalogue, makeCatalogue } from "../site/explorer/catalogue.ts";
import { filterClusters } from "../site/explorer/filter.ts";
import { sortClusters } from "../site/explorer/sort.ts";
import type { ExplorerState } from "../site/explorer/state.ts";
import type { ExplorerIndex } from "../site/explorer-index.ts";
import { explorer } from "../text/en/explorer.ts";
import { AddressBar } from "./explorer/address-bar.ts";
import { App } from "./explorer/app.tsx";
import type { Summaries } from "./explorer/cards.tsx";
import { readMap } from "./explorer/map-view.tsx";
import type { Change } from "./explorer/view.ts";

/**
 * The explorer: loads the index of all clusters and puts filters, order and views in the place of the list and the
 * links that stand in the page. Until then, and when the index cannot be loaded, these stay and work.
 */
const root = document.querySelector<HTMLElement>(".explorer");
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const status = document.createElement("p");
  status.className = "explorer-loading";
  status.setAttribute("role", "status");
  status.textContent = explorer.loading;
  root.before(status);
  try {
    const index = await load<ExplorerIndex>(root.dataset.index);
    status.remove();
    run(root, makeCatalogue(index));
  } catch (error) {
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = explorer.tryAgain;
    again.addEventListener("click", () => {
      status.remove();
      void start(root);
    });
    status.replaceChildren(`${explorer.failed} `, again);
    status.className = "warning explorer-loading";
    root.classList.add("failed");
    if (!(error instanceof NotLoaded)) throw error;
  }
}

/** The index did not come; the reader is told. */
class NotLoaded extends Error {}

async function load<Content>(address = ""): Promise<Content> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return (await answer.json()) as Content;
  } catch {
    // No connection, or an answer that is no JSON: said below like any other answer without content.
  }
  throw new NotLoaded(address);
}

function run(root: HTMLElement, catalogue: Catalogue): void {
  const bar = new AddressBar();
  const drawn = root.querySelector<HTMLElement>(".world-map");
  const map = drawn && readMap(drawn);
  const prefix = root.dataset.prefix ?? "/";
  const places = { href: (path: string) => prefix + path.replace(/^\//, "") };
  let summaries: Promise<Summaries> | null = null;
  const loadSummaries = (): Promise<Summaries> => {
    summaries ??= load<Summaries>(root.dataset.summaries);
    summaries.catch(() => {
      summaries = null;
    });
    return summaries;
  };

  const show = (state: ExplorerState, problems: readonly AddressProblem[] = []): void => {
    const outcome = filterClusters(catalogue, state);
    const positions = sortClusters(catalogue, outcome.matching, state.sort, state.descending);
    const parts = { catalogue, state, outcome, positions, places, change, problems, map, loadSummaries };
    render(<App {...parts} />, root);
  };
  const change: Change = (next, how = "step") => {
    const address = writeAddress(next, catalogue);
    if (how === "typing") bar.replaceSoon(address);
    else bar.push(address);
    show(next);
  };
  const follow = (): void => {
    bar.forget();
    const { state, problems } = readAddress(location.search, catalogue);
    show(state, problems);
  };
  // What the server drew goes; the map comes back in its view.
  root.replaceChildren();
  root.classList.add("live");
  root.classList.remove("failed");
  addEventListener("popstate", follow);
  follow();
}
