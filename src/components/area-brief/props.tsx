import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { AreaBrief } from "../../site/area-brief/area-brief.ts";
import type { Citing } from "../../site/area-brief/sources.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";

export interface AreaBriefProps {
  readonly site: Site;
  readonly brief: AreaBrief;
}

/** Documents that have room on the page. */
export const mostSources = 5;

/** Numbers of the documents behind a figure: they lead to the list on the page, or to the document where it ends before. */
export function BriefNotes({
  site,
  brief,
  citing,
}: AreaBriefProps & { citing: readonly Citing[] }): VNode | null {
  const numbers = [...new Set(citing.flatMap((one) => brief.sources.numbersOf(one)))];
  const target = (number: number): string => {
    const document = brief.sources.list[number - 1];
    if (number <= mostSources || !document) return `#source-${number}`;
    return site.href(address.source(document.source.id));
  };
  if (numbers.length === 0) return null;
  return (
    <sup class="notes">
      {numbers.map((number) => (
        <a
          key={number}
          class={number > mostSources ? "screen-only" : undefined}
          href={target(number)}
          aria-label={text.shell.sourceNumber(number)}
        >
          {number}
        </a>
      ))}
    </sup>
  );
}
