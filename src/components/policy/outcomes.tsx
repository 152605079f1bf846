import type { ComponentChildren, VNode } from "preact";
import type { Indicator, IndicatorResult } from "../../indicators/definition.ts";
import { address } from "../../site/address.ts";
import { newestAssessment } from "../../site/stage.ts";
import { formatMoney, formatNumber, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { Cited, Notes } from "../cited.tsx";
import { DataTable, Section } from "../parts.tsx";
import { ClusterNotes } from "../record-notes.tsx";
import type { PolicyProps } from "./opening.tsx";

/** Counts that the sources state, clusters with a record here, and clusters that are only named. */
export function SupportedClusters({ site, policy }: PolicyProps): VNode {
  const { clusters_supported: counts, clusters_named: named } = policy.record;
  const recorded = site.clustersOfPolicy.get(policy.id) ?? [];
  const words = text.policy.clusters;
  return (
    <Section id="clusters" title={words.title}>
      {counts && (
        <DataTable
          caption={words.counts}
          rows={counts}
          columns={[
            {
              label: words.count,
              numeric: true,
              cell: (row) => (
                <Cited footnotes={site.footnotes(policy)} source={row.source} provenance={row.provenance}>
                  {qualify(formatNumber(row.count, 0), row.qualifier)}
                </Cited>
              ),
            },
            { label: words.scope, cell: (row) => row.scope },
            { label: words.year, cell: (row) => formatPeriod(row.year) },
            { label: words.note, optional: true, cell: (row) => row.note },
          ]}
        />
      )}
      {recorded.length > 0 ? (
        <RecordedClusters site={site} policy={policy} />
      ) : (
        <p class="note">{words.none}</p>
      )}
      {named && (
        <>
          <h3>{words.named}</h3>
          <p>{named.join(", ")}</p>
        </>
      )}
    </Section>
  );
}

/** Up to so many clusters stand open; the stages above name all of them too. */
const mostOpen = 10;

/** Clusters whose record names the policy. The link is stated there, so its source stands on the cluster's page. */
function RecordedClusters({ site, policy }: PolicyProps): VNode {
  const clusters = site.clustersOfPolicy.get(policy.id) ?? [];
  return (
    <details open={clusters.length <= mostOpen}>
      <summary>
        {text.policy.clusters.recorded}: {clusters.length}
      </summary>
      <ul class="links">
        {clusters.map((cluster) => {
          const link = cluster.record.policies?.find((entry) => entry.policy === policy.id);
          const stage = newestAssessment(cluster, site.dataset)?.stage;
          const place = [site.placeOf(cluster), stage && site.label("stages", stage).toLowerCase()]
            .filter(Boolean)
            .join(", ");
          return (
            <li key={cluster.id}>
              <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>
              <ClusterNotes site={site} cluster={cluster} source={link?.source} />
              <span class="note">{[place, link?.note].filter(Boolean).join(". ")}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface IndicatorRow {
  readonly indicator: Indicator;
  readonly result: IndicatorResult | undefined;
}

/** Every indicator of policies with its value; those without one are named with the reason. */
export function PolicyIndicators({ site, policy }: PolicyProps): VNode {
  const words = text.policy.indicators;
  const rows: IndicatorRow[] = site.lists.indicators
    .filter(({ subject }) => subject === "policy")
    .map((indicator) => ({ indicator, result: site.indicators.result(policy.id, indicator.id) }));
  const withValue = rows.filter(({ result }) => typeof result?.value === "number");
  const name = ({ indicator }: IndicatorRow): VNode => (
    <a href={site.href(address.indicator(indicator.id))} title={indicator.question}>
      {indicator.label}
    </a>
  );
  return (
    <Section id="indicators" title={words.title} lead={words.lead}>
      {withValue.length > 0 && (
        <DataTable
          caption={words.title}
          captionHidden
          rows={withValue}
          columns={[
            { label: words.indicator, isHeader: true, cell: name },
            { label: words.value, cell: (row) => <IndicatorValue site={site} policy={policy} {...row} /> },
            { label: words.year, cell: ({ result }) => result?.year ?? text.shell.yearNotStated },
            {
              label: words.status,
              cell: ({ result }) => result && text.pages.indicators.statusWords[result.status],
            },
          ]}
        />
      )}
      {withValue.length < rows.length && (
        <details>
          <summary>{words.without(rows.length - withValue.length)}</summary>
          <ul class="terms missing">
            {rows
              .filter((row) => !withValue.includes(row))
              .map((row) => (
                <li key={row.indicator.id}>
                  {name(row)}:{" "}
                  <span class="not-reported">{text.pages.absence[row.result?.reason ?? "not-reported"]}</span>
                </li>
              ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function IndicatorValue({ site, policy, indicator, result }: PolicyProps & IndicatorRow): VNode | null {
  if (typeof result?.value !== "number") return null;
  // A result may rest on other records too; only the sources of this one have numbers on this page.
  const own = result.trace.filter(({ record }) => record === `policies/${policy.id}`);
  return (
    <>
      {policyValue(indicator, result, result.value)}
      <Notes footnotes={site.footnotes(policy)} source={own.flatMap(({ source }) => [...source])} />
      {result.extra?.too_short === true && <span class="note">{text.policy.indicators.tooShort}</span>}
    </>
  );
}

/** A value as readers see it: classes by their name, money with its currency. */
function policyValue(indicator: Indicator, { extra }: IndicatorResult, value: number): ComponentChildren {
  const { continuity } = text.policy.period;
  const kind = extra?.class;
  if (typeof kind === "string" && kind in continuity) return continuity[kind as keyof typeof continuity];
  const state = extra?.state;
  if (typeof state === "string" && state in text.policy.evaluation.state) {
    return text.policy.evaluation.state[state as keyof typeof text.policy.evaluation.state];
  }
  const currency = extra?.currency;
  return typeof currency === "string"
    ? formatMoney({ amount: value, currency })
    : formatIndicator(indicator, value);
}
