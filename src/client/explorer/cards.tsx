import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { labelsOf } from "../../site/explorer/catalogue.ts";
import { explorer } from "../../text/en/explorer.ts";
import { CompareBox, type CompareProps } from "./compare.tsx";
import { StageMark } from "./table.tsx";
import { clusterHref, type ViewProps } from "./view.ts";

export type Summaries = Readonly<Record<string, string>>;

/** Loads the summaries, once. */
export type LoadSummaries = () => Promise<Summaries>;

/** The clusters one below the other: name, place, sector, stage and a sentence. */
export function Cards(
  props: ViewProps & { readonly compare: CompareProps; readonly loadSummaries: LoadSummaries },
): VNode {
  const { catalogue, state, positions, loadSummaries } = props;
  const [summaries, setSummaries] = useState<Summaries>({});
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadSummaries().then(setSummaries, () => setFailed(true));
  }, [loadSummaries]);
  const { index, facetById } = catalogue;
  return (
    <>
      {hasFailed && <p class="warning">{explorer.summariesFailed}</p>}
      <ul class="cards">
        {positions.slice(0, state.rows).map((cluster) => {
          const id = index.ids[cluster] ?? "";
          const place = [index.places[cluster], ...labelsOf(facetById.get("country"), cluster)].filter(
            (part, at, all) => part && all.indexOf(part) === at,
          );
          return (
            <li key={id}>
              <h2>
                <a href={clusterHref(props, cluster)}>{index.names[cluster]}</a>
              </h2>
              <p class="facts">
                {[...place, facetById.get("sector")?.values[index.sectors[cluster] ?? -1]?.label]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {summaries[id] && <p>{firstSentence(summaries[id])}</p>}
              <p class="foot">
                <StageMark catalogue={catalogue} cluster={cluster} />
                <CompareBox
                  {...props.compare}
                  cluster={cluster}
                  catalogue={catalogue}
                  label={explorer.compare.column}
                />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The first sentence of a summary: up to a full stop before a new sentence, so that "approx. 30" does not end one. */
export function firstSentence(text: string): string {
  return /^.{30,}?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
}
