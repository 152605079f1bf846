import type { VNode } from "preact";
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

/** Numbers of the documents behind a figure, as far as they stand on the page. */
export function BriefNotes({ brief, citing }: { brief: AreaBrief; citing: readonly Citing[] }): VNode | null {
  const numbers = [...new Set(citing.flatMap((one) => brief.sources.numbersOf(one)))].filter(
    (number) => number <= mostSources,
  );
  if (numbers.length === 0) return null;
  return (
    <sup class="notes">
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={text.shell.sourceNumber(number)}>
          {number}
        </a>
      ))}
    </sup>
  );
}
