import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Sheet, SheetStrip } from "../../site/compare/sheet.ts";
import { compare } from "../../text/en/compare.ts";
import { formatNumber } from "../../text/format.ts";
import { Codes } from "./table.tsx";
import { hrefOf, type Ways } from "./view.ts";

type Draw = typeof import("../../charts/comparison-lanes.ts").drawComparisonLanes;

const words = compare.strips;

/** The values drawn, one small picture for each indicator. What draws them comes only when something is to be drawn. */
export function Strips({ sheet, ...ways }: Ways & { sheet: Sheet }): VNode | null {
  const [draw, setDraw] = useState<{ readonly lanes: Draw } | null>(null);
  const [failed, setFailed] = useState(false);
  const isNeeded = sheet.strips.length > 0;
  useEffect(() => {
    if (!isNeeded || draw) return;
    import("../../charts/comparison-lanes.ts").then(
      (module) => setDraw({ lanes: module.drawComparisonLanes }),
      () => setFailed(true),
    );
  }, [isNeeded, draw]);
  if (!isNeeded) return null;
  const lead = { clusters: words.lead, policies: words.policiesLead }[sheet.kind as "clusters"];
  return (
    <section id="strips" aria-labelledby="strips-heading">
      <h2 id="strips-heading">{words.title}</h2>
      <p class="lead">{lead ?? words.areasLead}</p>
      {draw ? (
        <div class="lanes">
          {sheet.strips.map((strip) => (
            <Strip key={strip.id} {...ways} strip={strip} draw={draw.lanes} />
          ))}
        </div>
      ) : (
        <p role="status">{failed ? words.failed : words.loading}</p>
      )}
    </section>
  );
}

function Strip({ strip, draw, ...ways }: Ways & { strip: SheetStrip; draw: Draw }): VNode {
  const id = `lanes-${strip.id.replaceAll(/[._]/g, "-")}`;
  const svg = draw(strip.lanes, strip.others, {
    id,
    format: (value) => formatNumber(value, strip.decimals),
    decimals: strip.decimals,
  });
  const told = strip.lanes.map(({ letter, name, text }) => `${letter} ${name} ${text}`);
  return (
    <figure>
      <figcaption>
        <a id={`${id}-title`} href={hrefOf(ways, strip.path)}>
          {strip.label}
        </a>
        <Codes codes={strip.codes} />
        {strip.note && <small>{strip.note}</small>}
      </figcaption>
      <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <p class="hidden" id={`${id}-desc`}>
        {words.describe(strip.label, told)}
      </p>
    </figure>
  );
}
