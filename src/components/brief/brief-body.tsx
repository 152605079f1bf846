import type { ComponentChildren, VNode } from "preact";
import type { Brief } from "../../benchmark/brief.ts";
import { comparabilityCodesOf } from "../../site/benchmark-views.ts";
import { count } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";
import { type BriefProps, FiguresTable, Gaps, RanksAndMissing } from "./figures.tsx";
import { NextStepSection } from "./next-step.tsx";
import { PeersTable } from "./peers.tsx";
import { PoliciesSection } from "./policies.tsx";

const words = text.brief;

/** The two pages of a brief below their title. Drawn by the build for a record, and in a browser for figures typed in. */
export function BriefBody(props: BriefProps & { readonly sources?: ComponentChildren }): VNode {
  const { brief } = props;
  const codes = comparabilityCodesOf(brief);
  return (
    <>
      <div class="brief-sheet">
        <p class="brief-lead">{leadOf(brief)}</p>
        {props.typed && <p>{words.typedNote}</p>}
        <Section id="standing" title={words.figures.title}>
          <FiguresTable {...props} />
          {codes.length > 0 && (
            <p class="note">
              {words.method.codes} {codes.map((code) => `${code} ${text.benchmark.warning[code]}`).join("; ")}
              .
            </p>
          )}
        </Section>
        <Section id="gaps" title={words.gaps.title}>
          <Gaps brief={brief} />
        </Section>
        <PeersTable context={props.context} brief={brief} />
        <RanksAndMissing brief={brief} />
      </div>
      <div class="brief-sheet">
        <NextStepSection {...props} />
        <PoliciesSection {...props} />
        {props.sources}
        <section class="brief-method">
          <h3>{words.method.title}</h3>
          <p>{words.method.text}</p>
        </section>
      </div>
    </>
  );
}

/** The finding in one sentence. */
function leadOf({ comparisons }: Brief): string {
  const quarters = comparisons.flatMap(({ standing }) => standing?.quarter ?? []);
  if (quarters.length === 0) return words.lead.none;
  const [one, many] = words.lead.figures;
  const at = (...wanted: number[]): number => quarters.filter((quarter) => wanted.includes(quarter)).length;
  return words.lead.some(
    count(quarters.length, one, many),
    words.lead.lies(at(2, 3)),
    String(at(1)),
    String(at(4)),
  );
}
