import type { VNode } from "preact";
import { columnsOf, shownColumns } from "../../site/explorer/columns.ts";
import { sortBy, views, withWords } from "../../site/explorer/state.ts";
import { explorer } from "../../text/en/explorer.ts";
import type { ViewProps } from "./view.ts";

/** Words, view and order: what stands above the results. */
export function Controls({ catalogue, state, change }: ViewProps): VNode {
  return (
    <form class="explorer-controls" onSubmit={(event) => event.preventDefault()}>
      <label class="words">
        <span>{explorer.wordsLabel}</span>
        <input
          id="explorer-words"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={state.words}
          onInput={({ currentTarget }) => change(withWords(state, currentTarget.value), "typing")}
        />
      </label>
      <fieldset>
        <legend>{explorer.viewLabel}</legend>
        <div class="switch">
          {views.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={state.view === view}
              onClick={() => change({ ...state, view })}
            >
              {explorer.views[view]}
            </button>
          ))}
        </div>
      </fieldset>
      {state.view !== "map" && (
        <fieldset>
          <legend>{explorer.sortLabel}</legend>
          <div class="order">
            <select
              aria-label={explorer.sortLabel}
              value={state.sort}
              onChange={({ currentTarget: { value } }) => {
                const column = columnsOf(catalogue).find(({ id }) => id === value);
                change({ ...state, sort: value, descending: column?.kind === "figure" });
              }}
            >
              {columnsOf(catalogue).map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <button
              type="button"
              title={state.descending ? explorer.descending : explorer.ascending}
              aria-label={state.descending ? explorer.descending : explorer.ascending}
              onClick={() => change(sortBy(state, state.sort, false))}
            >
              <span aria-hidden="true">{state.descending ? "↓" : "↑"}</span>
            </button>
          </div>
        </fieldset>
      )}
    </form>
  );
}

/** Which columns the table has. The name is always there. */
export function ColumnChooser({ catalogue, state, change }: ViewProps): VNode {
  const shown = new Set(shownColumns(catalogue, state.columns).map(({ id }) => id));
  const toggle = (id: string): void => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    next.delete("name");
    change({ ...state, columns: [...next] });
  };
  return (
    <details class="columns-chooser">
      <summary>{explorer.columnsLabel}</summary>
      <div class="values">
        {columnsOf(catalogue)
          .filter(({ kind }) => kind !== "name")
          .map(({ id, label }) => (
            <label key={id}>
              <input type="checkbox" value={id} checked={shown.has(id)} onChange={() => toggle(id)} />
              <span>{label}</span>
            </label>
          ))}
        {state.columns && (
          <button type="button" onClick={() => change({ ...state, columns: null })}>
            {explorer.usualColumns}
          </button>
        )}
      </div>
    </details>
  );
}
