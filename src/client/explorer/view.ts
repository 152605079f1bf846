import { address } from "../../site/address.ts";
import type { Catalogue } from "../../site/explorer/catalogue.ts";
import type { Outcome } from "../../site/explorer/filter.ts";
import type { ExplorerState } from "../../site/explorer/state.ts";

/** Takes over a new state: as a step of the history, or in place of the newest one while somebody types. */
export type Change = (next: ExplorerState, how?: "step" | "typing") => void;

/** Links of the page, with the path below which the site is served. */
export interface Places {
  href(path: string): string;
}

/** What every part of the explorer is handed. */
export interface ViewProps {
  readonly catalogue: Catalogue;
  readonly state: ExplorerState;
  readonly outcome: Outcome;
  /** Matching clusters in the chosen order. */
  readonly positions: readonly number[];
  readonly places: Places;
  readonly change: Change;
}

/** Link to the page of a cluster. */
export function clusterHref(
  { places, catalogue }: Pick<ViewProps, "places" | "catalogue">,
  cluster: number,
): string {
  return places.href(address.cluster(catalogue.index.ids[cluster] ?? ""));
}
