import type { VNode } from "preact";
import { drawBenchmarkStrip } from "../../charts/benchmark-strip.ts";
import type { ClusterIndicator, IndicatorResult } from "../../indicators/definition.ts";
import { address } from "../../site/address.ts";
import { stripRows } from "../../site/cluster-charts.ts";
import { count, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { Notes } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

/** A value of this cluster, with the clusters it may be drawn beside. */
interface Valued {
  readonly indicator: ClusterIndicator;
  readonly result: IndicatorResult;
  readonly value: number;
  readonly peers: ReturnType<typeof stripRows>;
}

const words = text.cluster.indicators;

/** Indicators of one cluster among all clusters; values without company are listed, absent ones named with the reason. */
export function IndicatorsSection({ site, cluster }: ClusterProps): VNode {
  const valued: Valued[] = site.lists.clusterIndicators.flatMap((indicator) => {
    const result = site.indicators.result(cluster.id, indicator.id);
    if (typeof result?.value !== "number") return [];
    const peers = stripRows(site, indicator, site.dataset.clusters, cluster.id);
    return [{ indicator, result, value: result.value, peers }];
  });
  const drawn = valued.filter(({ peers }) => peers.length >= 2);
  const alone = valued.filter(({ peers }) => peers.length < 2);
  return (
    <Section id="indicators" title={words.title} {...(drawn.length > 0 ? { lead: words.lead } : {})}>
      {drawn.length > 0 && (
        <div class="strips">
          {drawn.map((row) => (
            <Strip key={row.indicator.id} site={site} cluster={cluster} row={row} />
          ))}
        </div>
      )}
      {alone.length > 0 && <Alone site={site} cluster={cluster} rows={alone} />}
      <Absent site={site} cluster={cluster} />
    </Section>
  );
}

function IndicatorValue({ site, cluster, row }: ClusterProps & { row: Valued }): VNode {
  const { result, indicator, value } = row;
  return (
    <>
      {formatIndicator(indicator, value)}
      <Notes footnotes={site.footnotes(cluster)} source={result.trace.flatMap(({ source }) => [...source])} />
    </>
  );
}

/** How the value came about and of which year, below its name. */
function circumstances({ result }: Valued): string {
  const year = result.year === null ? text.shell.yearNotStated : String(result.year);
  return `${text.pages.indicators.statusWords[result.status]}, ${year}`;
}

function Strip({ site, cluster, row }: ClusterProps & { row: Valued }): VNode {
  const { indicator, peers } = row;
  const id = `strip-${indicator.id.replaceAll(/[._]/g, "-")}`;
  const [min, max] = indicator.range;
  const drawing = drawBenchmarkStrip(peers, text.charts, {
    id,
    format: (value) => formatNumber(value, indicator.decimals),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
  });
  return (
    <div class="strip">
      <div class="strip-name">
        <a href={site.href(address.indicator(indicator.id))} id={`${id}-title`}>
          {indicator.label}
        </a>
        <small>{circumstances(row)}</small>
      </div>
      <div class="strip-value">
        <IndicatorValue site={site} cluster={cluster} row={row} />
      </div>
      <figure class="strip-drawing">
        <div class="drawing narrow always" dangerouslySetInnerHTML={{ __html: drawing.narrow }} />
        <figcaption id={`${id}-desc`} class="hidden">
          {drawing.description}
        </figcaption>
        <a class="strip-count" href={site.href(address.indicator(indicator.id))}>
          {words.others(formatNumber(peers.length - 1, 0))}
        </a>
      </figure>
    </div>
  );
}

/** Values that stand alone, or that are not for comparing: a plain list. */
function Alone({ site, cluster, rows }: ClusterProps & { rows: readonly Valued[] }): VNode {
  return (
    <>
      <h3>{words.alone}</h3>
      <dl class="pairs">
        {rows.map((row) => (
          <div key={row.indicator.id}>
            <dt>
              <a href={site.href(address.indicator(row.indicator.id))}>{row.indicator.label}</a>
            </dt>
            <dd>
              <IndicatorValue site={site} cluster={cluster} row={row} />
              <span class="note">{circumstances(row)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Absent({ site, cluster }: ClusterProps): VNode | null {
  const absent = site.lists.clusterIndicators.flatMap((indicator) => {
    const reason = site.indicators.result(cluster.id, indicator.id)?.reason;
    return reason ? [{ indicator, reason }] : [];
  });
  if (absent.length === 0) return null;
  const { one, many } = text.pages.indicators;
  return (
    <details>
      <summary>
        {words.without}: {count(absent.length, one, many)}
      </summary>
      <ul class="terms missing">
        {absent.map(({ indicator, reason }) => (
          <li key={indicator.id}>
            <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>:{" "}
            <span class="not-reported">{text.pages.absence[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
