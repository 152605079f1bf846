import type { VNode } from "preact";
import { compareAddress, fewestCompared, mostCompared } from "../../site/compare/address.ts";
import type { Catalogue } from "../../site/explorer/catalogue.ts";
import { explorer } from "../../text/en/explorer.ts";
import type { ViewProps } from "./view.ts";

/** What the tick boxes of rows and cards need. */
export interface CompareProps {
  readonly compared: readonly string[];
  /** Ticks or unticks a cluster; false when there is no room for one more. */
  readonly toggle: (id: string) => boolean;
}

/** A tick box that puts a cluster beside others. */
export function CompareBox(
  props: CompareProps & { catalogue: Catalogue; cluster: number; label?: string },
): VNode {
  const { compared, toggle, catalogue, cluster, label } = props;
  const id = catalogue.index.ids[cluster] ?? "";
  const name = catalogue.index.names[cluster] ?? id;
  return (
    <label class="compare-box">
      <input
        type="checkbox"
        checked={compared.includes(id)}
        aria-label={label ? undefined : explorer.compare.choose(name)}
        onChange={(event) => {
          // Refused: the box stays as it was, the bar says why.
          if (!toggle(id)) event.currentTarget.checked = false;
        }}
      />
      {label && (
        <span>
          {label}
          <span class="hidden"> {name}</span>
        </span>
      )}
    </label>
  );
}

/** The chosen clusters with the way to their comparison, at the foot of the window. */
export function CompareBar(
  props: ViewProps & { isRefused: boolean; toggle: (id: string) => boolean },
): VNode | null {
  const { catalogue, state, places, change, isRefused, toggle } = props;
  const { compared } = state;
  if (compared.length === 0) return null;
  const names = compared.map((id) => catalogue.index.names[catalogue.positionById.get(id) ?? -1] ?? id);
  const isEnough = compared.length >= fewestCompared;
  return (
    <section class="compare-bar" aria-label={explorer.compare.bar}>
      <ul>
        {compared.map((id, at) => (
          <li key={id}>
            <button
              type="button"
              aria-label={explorer.compare.remove(names[at] ?? id)}
              onClick={({ currentTarget }) => {
                const next = currentTarget.closest("li")?.nextElementSibling?.querySelector("button");
                toggle(id);
                (
                  next ?? document.querySelector<HTMLElement>(".compare-bar button, .explorer-status")
                )?.focus();
              }}
            >
              {names[at]} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {isRefused ? explorer.compare.tooMany(mostCompared, names) : isEnough ? "" : explorer.compare.oneMore}
      </p>
      {isEnough ? (
        <a class="button" href={places.href(compareAddress(compared))}>
          {explorer.compare.button(compared.length)}
        </a>
      ) : (
        <button type="button" disabled>
          {explorer.compare.button(compared.length)}
        </button>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          change({ ...state, compared: [] });
          document.querySelector<HTMLElement>(".explorer-status")?.focus();
        }}
      >
        {explorer.compare.clear}
      </button>
    </section>
  );
}
