import type { ComponentChildren, VNode } from "preact";
import type { Citation, Provenance } from "../model/types.generated.ts";
import type { Footnotes } from "../site/footnotes.ts";
import { Cited } from "./cited.tsx";

type Pair = readonly [name: ComponentChildren, value: ComponentChildren];

/** Names of facts with their values, in two columns where there is room. */
export function Pairs({ rows }: { rows: readonly Pair[] }): VNode {
  return (
    <dl class="pairs">
      {rows.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CitedPairsProps {
  readonly footnotes: Footnotes;
  /** The part of the record that gives all the facts, with one source for them. */
  readonly stated: { readonly source: Citation; readonly provenance?: Provenance };
  readonly rows: readonly Pair[];
}

/** Facts of one section that share a source; those that the record does not give are left out. */
export function CitedPairs({ footnotes, stated: { source, provenance }, rows }: CitedPairsProps): VNode {
  return (
    <Pairs
      rows={rows
        .filter(([, value]) => value)
        .map(([name, value]) => [
          name,
          <Cited key="value" footnotes={footnotes} source={source} provenance={provenance}>
            {value}
          </Cited>,
        ])}
    />
  );
}
