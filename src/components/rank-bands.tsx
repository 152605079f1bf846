import type { VNode } from "preact";
import type { RankBand } from "../benchmark/bands.ts";
import type { Composite } from "../benchmark/composites.ts";
import { address } from "../site/address.ts";
import type { BenchmarkContext } from "../site/benchmark-views.ts";
import { text } from "../text/index.ts";

const words = text.benchmark.bands;

/** Ranks of one cluster, each as the band in which it stays; nothing where no composite can be made. */
export function RankBands({
  context,
  bands,
}: {
  context: BenchmarkContext;
  bands: readonly { readonly composite: Composite; readonly band: RankBand }[];
}): VNode | null {
  if (bands.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <dl class="pairs">
        {bands.map(({ composite, band }) => (
          <div key={composite.id}>
            <dt>
              <a href={context.href(address.composites)}>{words.composite[composite.id].name}</a>
            </dt>
            <dd>
              {bandInWords(band)}
              <span class="note">{words.how}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** "between rank 3 and 9 of 21; not distinguishable from 12 others". */
export function bandInWords({ low, high, of, notDistinguishable }: RankBand): string {
  return `${words.rank(String(low), String(high), String(of))}; ${words.same(String(notDistinguishable))}`;
}
