import type { VNode } from "preact";
import { drawBenchmarkStrip } from "../../charts/benchmark-strip.ts";
import type { ClusterIndicator } from "../../indicators/definition.ts";
import type { Cluster } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { stripRows } from "../../site/cluster-charts.ts";
import type { Site } from "../../site/site.ts";
import { count, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { Notes } from "../cited.tsx";
import { Section } from "../parts.tsx";

/** Indicators of one cluster among all clusters; those without a value are named with the reason. */
export function IndicatorsSection({ site, cluster }: { site: Site; cluster: Cluster }): VNode {
  const words = text.cluster.indicators;
  const valued = ({ id }: ClusterIndicator): boolean =>
    typeof site.indicators.result(cluster.id, id)?.value === "number";
  const compared = site.lists.clusterIndicators.filter(({ group }) => group !== "evidence");
  const withValue = compared.filter(valued);
  const without = compared.filter((indicator) => !valued(indicator));
  return (
    <Section id="indicators" title={words.title} lead={words.lead}>
      <div class="strips">
        {withValue.map((indicator) => (
          <IndicatorRow key={indicator.id} site={site} cluster={cluster} indicator={indicator} />
        ))}
      </div>
      <EvidenceFacts site={site} cluster={cluster} />
      {without.length > 0 && (
        <details>
          <summary>
            {words.without}: {count(without.length, text.pages.indicators.one, text.pages.indicators.many)}
          </summary>
          <ul class="terms missing">
            {without.map((indicator) => {
              const reason = site.indicators.result(cluster.id, indicator.id)?.reason ?? "not-reported";
              return (
                <li key={indicator.id}>
                  <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>:{" "}
                  <span class="not-reported">{text.pages.absence[reason]}</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** What the profile rests on. Told in words and not drawn: nobody is ranked on how complete a record is. */
function EvidenceFacts({ site, cluster }: { site: Site; cluster: Cluster }): VNode {
  const facts = site.lists.clusterIndicators
    .filter(({ group }) => group === "evidence")
    .flatMap((indicator) => {
      const value = site.indicators.result(cluster.id, indicator.id)?.value;
      return typeof value === "number" ? [{ indicator, shown: formatIndicator(indicator, value) }] : [];
    });
  return (
    <p class="evidence-facts">
      {text.cluster.indicators.evidence}{" "}
      {facts.map(({ indicator, shown }, index) => (
        <span key={indicator.id}>
          {index > 0 && "; "}
          <a href={site.href(address.indicator(indicator.id))}>{indicator.label.toLowerCase()}</a> {shown}
        </span>
      ))}
      .
    </p>
  );
}

function IndicatorRow({
  site,
  cluster,
  indicator,
}: {
  site: Site;
  cluster: Cluster;
  indicator: ClusterIndicator;
}): VNode | null {
  const result = site.indicators.result(cluster.id, indicator.id);
  if (result?.value === null || result?.value === undefined) return null;
  const rows = stripRows(site, indicator.id, site.dataset.clusters, cluster.id);
  const id = `strip-${indicator.id.replaceAll(/[._]/g, "-")}`;
  const [min, max] = indicator.range;
  const drawing =
    rows.length >= 2
      ? drawBenchmarkStrip(rows, text.charts, {
          id,
          format: (value) => formatNumber(value, indicator.decimals),
          ...(min === null ? {} : { min }),
          ...(max === null ? {} : { max }),
        })
      : null;
  return (
    <div class="strip">
      <div class="strip-name">
        <a href={site.href(address.indicator(indicator.id))} id={`${id}-title`}>
          {indicator.label}
        </a>
        <small>{result.year ?? text.shell.yearNotStated}</small>
      </div>
      <div class="strip-value">
        {formatIndicator(indicator, result.value)}
        <Notes
          footnotes={site.footnotes(cluster)}
          source={result.trace.flatMap(({ source }) => [...source])}
        />
      </div>
      {drawing ? (
        <figure class="strip-drawing">
          <div class="drawing narrow always" dangerouslySetInnerHTML={{ __html: drawing.narrow }} />
          <figcaption id={`${id}-desc`} class="hidden">
            {drawing.description}
          </figcaption>
          <a class="strip-count" href={site.href(address.indicator(indicator.id))}>
            {text.cluster.indicators.of(formatNumber(rows.length, 0))}
          </a>
        </figure>
      ) : (
        <p class="note">{text.pages.indicators.onlyOne}</p>
      )}
    </div>
  );
}
