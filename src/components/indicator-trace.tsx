import type { VNode } from "preact";
import type { IndicatorResult, TraceInput } from "../indicators/definition.ts";
import { address } from "../site/address.ts";
import { pathOfRecord } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { formatPeriod, sentenceCase } from "../text/format.ts";
import { text } from "../text/index.ts";

const words = text.pages.indicators;

/** How many inputs of a value are shown; the rest stands in the JSON. */
const shownInputs = 6;

/** The inputs of a value in words, each with its year and a link to its source. */
export function Trace({ site, result, path }: { site: Site; result: IndicatorResult; path: string }): VNode {
  const rest = result.trace.length - shownInputs;
  return (
    <ul class="trace">
      {result.trace.slice(0, shownInputs).map((input) => (
        <li key={input.record + input.field}>
          {inputInWords(input.field)}: {String(input.value)}
          {input.year !== null && input.year !== input.value && ` (${formatPeriod(input.year)})`}
          <InputSources site={site} input={input} path={path} />
        </li>
      ))}
      {rest > 0 && <li>{words.moreInputs(rest)}</li>}
    </ul>
  );
}

/** Path of a field as words: `financing[0].parts.membership-fees` → "Financing, parts, membership fees". */
export function inputInWords(field: string): string {
  const steps = field.replaceAll(/\[\d+\]/g, "").split(".");
  return sentenceCase(steps.join(", ")).replaceAll(", ,", ",");
}

/** Sources of an input as short citations that lead to the numbered source on the record's own page. */
function InputSources({ site, input, path }: { site: Site; input: TraceInput; path: string }): VNode | null {
  const cited = site.citationsOf(input);
  if (cited.length === 0) return null;
  const target = pathOfRecord(input.record);
  return (
    <span class="note">
      {cited.map(({ number, label }, index) => (
        <span key={number}>
          {index > 0 && "; "}
          <a href={`${site.href(target === address.home ? path : target)}#source-${number}`}>{label}</a>
        </span>
      ))}
    </span>
  );
}
