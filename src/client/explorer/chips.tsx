import type { VNode } from "preact";
import type { Catalogue } from "../../site/explorer/catalogue.ts";
import { type ExplorerState, toggleFilter, withoutFilters, withWords } from "../../site/explorer/state.ts";
import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import type { ViewProps } from "./view.ts";

interface Chip {
  readonly label: string;
  readonly without: ExplorerState;
}

/** Everything chosen, each with a button that takes it back. */
export function Chips({ catalogue, state, change }: ViewProps): VNode | null {
  const chips = chipsOf(catalogue, state);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={explorer.chosenLabel}>
      {chips.map(({ label, without }, at) => (
        <li key={label}>
          <button
            type="button"
            aria-label={explorer.removeFilter(label)}
            onClick={({ currentTarget }) => {
              const list = currentTarget.closest("ul");
              change(without);
              focusAfter(list, at);
            }}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li key="clear">
          <button
            type="button"
            class="plain"
            onClick={() => {
              change(withoutFilters(state));
              focusStatus();
            }}
          >
            {explorer.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

function chipsOf(catalogue: Catalogue, state: ExplorerState): Chip[] {
  const words = state.words.trim();
  return [
    ...(words ? [{ label: explorer.wordsChosen(words), without: withWords(state, "") }] : []),
    ...catalogue.facets.flatMap((facet) =>
      facet.values
        .filter(({ id }) => state.filters[facet.id]?.includes(id))
        .map(({ id, label }) => ({
          label: `${lists.facets[facet.id] ?? facet.id}: ${label}`,
          without: toggleFilter(state, facet.id, id),
        })),
    ),
  ];
}

/** The button that was pressed is gone: the reader goes on at the one in its place, or at the number of results. */
function focusAfter(list: Element | null, at: number): void {
  const buttons = list?.isConnected ? [...list.querySelectorAll<HTMLElement>("button:not(.plain)")] : [];
  const next = buttons[Math.min(at, buttons.length - 1)];
  if (next) next.focus();
  else focusStatus();
}

/** Moves the focus to the number of results. */
export function focusStatus(): void {
  document.querySelector<HTMLElement>(".explorer-status")?.focus();
}
