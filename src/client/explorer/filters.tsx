import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type CatalogueFacet, type CatalogueValue, notStated } from "../../site/explorer/catalogue.ts";
import { countFilters, toggleFilter } from "../../site/explorer/state.ts";
import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import type { ViewProps } from "./view.ts";

/** Facets that stand open: the ones most asked for. The others unfold. */
const openAtFirst = ["region", "stage"];
/** Facets whose values keep the order of their list; others begin with the most frequent value. */
const keepOrder: ReadonlySet<string> = new Set(["region", "stage", "financing", "figures"]);

/** All facets with checkboxes and counts. On a small screen they fold into one button before the results. */
export function Filters(props: ViewProps): VNode {
  const { catalogue, state } = props;
  const [isUnfolded, unfold] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set([...openAtFirst, ...Object.keys(state.filters)]),
  );
  const toggle = (id: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  return (
    <section class="filters" aria-label={explorer.filtersLabel}>
      <button
        type="button"
        class="filters-button"
        aria-expanded={isUnfolded}
        aria-controls="filters-panel"
        onClick={() => unfold(!isUnfolded)}
      >
        {explorer.filtersButton(countFilters(state))}
      </button>
      <div id="filters-panel" class={isUnfolded ? "facets unfolded" : "facets"}>
        {catalogue.facets
          .filter(({ values }) => values.length > 0)
          .map((facet) => (
            <Facet
              key={facet.id}
              {...props}
              facet={facet}
              isOpen={open.has(facet.id)}
              onToggle={(isOpen) => toggle(facet.id, isOpen)}
            />
          ))}
      </div>
    </section>
  );
}

function Facet(
  props: ViewProps & { facet: CatalogueFacet; isOpen: boolean; onToggle: (isOpen: boolean) => void },
): VNode {
  const { facet, state, isOpen, onToggle } = props;
  const chosen = state.filters[facet.id] ?? [];
  const note = facet.needsAll ? explorer.allNeeded : explorer.facetNotes[facet.id];
  const label = lists.facets[facet.id] ?? facet.id;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        {label}
        {chosen.length > 0 && <span class="chosen-count"> ({chosen.length})</span>}
      </summary>
      {isOpen && (
        <div class="values" role="group" aria-label={label}>
          {note && <p class="note">{note}</p>}
          <Values {...props} chosen={chosen} />
        </div>
      )}
    </details>
  );
}

/** The values; those that were chosen when the list opened stand first, since a long one hides them. */
function Values(props: ViewProps & { facet: CatalogueFacet; chosen: readonly string[] }): VNode {
  const { facet, chosen, outcome } = props;
  const [first] = useState(chosen);
  const order = orderOf(facet);
  const isFirst = ([{ id }]: readonly [CatalogueValue, number]): boolean => first.includes(id);
  const shown =
    keepOrder.has(facet.id) || first.length === 0
      ? order
      : [...order.filter(isFirst), ...order.filter((entry) => !isFirst(entry))];
  const counts = outcome.counts.get(facet.id) ?? [];
  if (chosen.length === 0 && !counts.some((count) => count > 0))
    return <p class="not-reported">{explorer.noValue}</p>;
  return (
    <>
      {shown.map(([value, at]) => (
        <Value key={value.id} {...props} value={value} at={at} isChosen={chosen.includes(value.id)} />
      ))}
    </>
  );
}

function Value(
  props: ViewProps & { facet: CatalogueFacet; value: CatalogueValue; at: number; isChosen: boolean },
): VNode | null {
  const { facet, value, at, isChosen, outcome, state, change } = props;
  const count = outcome.counts.get(facet.id)?.[at] ?? 0;
  if (count === 0 && !isChosen) return null;
  return (
    <label>
      <input
        type="checkbox"
        name={facet.id}
        value={value.id}
        checked={isChosen}
        onChange={() => change(toggleFilter(state, facet.id, value.id))}
      />
      <span class={value.id === notStated ? "not-reported" : undefined}>{value.label}</span>{" "}
      <span class="count">{count}</span>
    </label>
  );
}

const orders = new WeakMap<CatalogueFacet, readonly (readonly [CatalogueValue, number])[]>();

/** Values in the order shown with their positions. It never changes: what one is about to tick must not jump away. */
function orderOf(facet: CatalogueFacet): readonly (readonly [CatalogueValue, number])[] {
  const known = orders.get(facet);
  if (known) return known;
  const made = facet.values.map((value, at) => [value, at] as const);
  if (!keepOrder.has(facet.id)) {
    // Clusters without a value stay last, however many they are.
    const isLast = ([{ id }]: readonly [CatalogueValue, number]): number => Number(id === notStated);
    made.sort((a, b) => isLast(a) - isLast(b) || b[0].total - a[0].total || a[1] - b[1]);
  }
  orders.set(facet, made);
  return made;
}
