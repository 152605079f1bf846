import type { VNode } from "preact";
import type { Footnotes } from "../../site/footnotes.ts";
import { formatDate, formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";

const words = text.brief.sources;
/** More documents than this would run over the second page; the rest are on the full page. */
export const mostSources = 10;

/** The documents behind the own figures and the stage, under the numbers that they have on the full page. */
export function BriefSources({
  footnotes,
  cited,
}: {
  footnotes: Footnotes;
  cited: ReadonlySet<number>;
}): VNode {
  const list = footnotes.list.filter(({ number }) => cited.has(number));
  const shown = list.slice(0, mostSources);
  return (
    <Section id="sources" title={words.title}>
      {shown.length === 0 ? (
        <p class="not-reported">{words.none}</p>
      ) : (
        <ol class="source-list">
          {shown.map(({ number, source, locator }) => (
            <li key={number} id={`source-${number}`} value={number}>
              {source.publisher}, {source.title}, {formatPeriod(source.year)}
              {locator && `, ${locator}`}
              {source.read && `; ${text.pages.source.read(formatDate(source.read))}`}
            </li>
          ))}
        </ol>
      )}
      <p class="note">
        {words.note} {list.length > shown.length && words.more(String(list.length - shown.length))}
      </p>
    </Section>
  );
}
