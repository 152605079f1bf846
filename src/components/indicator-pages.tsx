import type { VNode } from "preact";
import type { Indicator, IndicatorResult } from "../indicators/definition.ts";
import { compareText } from "../model/problem.ts";
import { address } from "../site/address.ts";
import { currencyOf } from "../site/benchmark-views.ts";
import { indicatorChartId } from "../site/charts/indicator-charts.ts";
import { preferenceSentence } from "../site/preference.ts";
import type { Site } from "../site/site.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { formatIndicatorIn } from "../text/indicator-format.ts";
import { inputInWords, Trace } from "./indicator-trace.tsx";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { DataTable, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SiteChart } from "./site-chart.tsx";

const words = text.pages.indicators;

/** All indicators by group with their question and how many records have a value. */
export function IndicatorsPage({ site }: { site: Site }): VNode {
  const groups = Map.groupBy(site.lists.indicators, ({ group }) => group);
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.indicators}
      data={["json", "csv"]}
      searched="nothing"
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>{preferenceSentence}</p>
        <p>
          <a href={site.href(address.composites)}>{text.benchmark.composites.title}</a>
          {" · "}
          <a href={site.href(address.comparing)}>{text.comparing.title}</a>
        </p>
      </Opening>
      {[...groups].map(([group, indicators]) => (
        <Section key={group} id={group} title={words.groups[group]}>
          <DataTable
            caption={words.groups[group]}
            captionHidden
            rows={indicators}
            columns={[
              {
                label: text.cluster.figures.measure,
                isHeader: true,
                cell: (indicator) => (
                  <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>
                ),
              },
              { label: words.question, cell: ({ question }) => question },
              {
                label: text.areaPage.indicators.n,
                numeric: true,
                cell: (indicator) => String(valuesOf(site, indicator).length),
              },
            ]}
          />
        </Section>
      ))}
    </Layout>
  );
}

interface ValueRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly result: IndicatorResult;
  readonly value: number;
}

/** Records with a value, highest first; equal values by name. */
function valuesOf(site: Site, indicator: Indicator): ValueRow[] {
  return recordsOf(site, indicator)
    .flatMap(({ id, name, path }) => {
      const result = site.indicators.result(id, indicator.id);
      return typeof result?.value === "number" ? [{ id, name, path, result, value: result.value }] : [];
    })
    .sort((a, b) => b.value - a.value || compareText(a.name, b.name));
}

function recordsOf(site: Site, { subject }: Indicator): { id: string; name: string; path: string }[] {
  return subject === "cluster"
    ? site.dataset.clusters.map(({ id, record }) => ({ id, name: record.name, path: address.cluster(id) }))
    : site.dataset.policies.map(({ id, record }) => ({ id, name: record.name, path: address.policy(id) }));
}

/** One indicator: how it is made, its distribution, and every value with its inputs. */
export function IndicatorPage({ site, indicator }: { site: Site; indicator: Indicator }): VNode {
  const rows = valuesOf(site, indicator);
  const records = recordsOf(site, indicator);
  return (
    <Layout
      site={site}
      title={indicator.label}
      description={indicator.question}
      path={address.indicator(indicator.id)}
      data={["json"]}
      breadcrumbs={[{ label: words.title, path: address.indicators }]}
      searched="opening"
    >
      <Opening
        title={indicator.label}
        kicker={words.groups[indicator.group]}
        searched
        facets={<SearchFacets kind={text.pages.kinds.indicator} />}
      >
        <p>{indicator.question}</p>
      </Opening>
      <Definition site={site} indicator={indicator} />
      <Section
        id="values"
        title={words.distribution}
        lead={words.coverage(formatNumber(rows.length, 0), formatNumber(records.length, 0))}
      >
        {site.chart(indicatorChartId(indicator.id)) && (
          <SiteChart site={site} id={indicatorChartId(indicator.id)} showTitle={false} />
        )}
        {rows.length === 0 ? (
          <p class="not-reported">{words.none}</p>
        ) : (
          <ValueTable site={site} indicator={indicator} rows={rows} />
        )}
        <Reasons site={site} indicator={indicator} records={records} />
      </Section>
    </Layout>
  );
}

function Definition({ site, indicator }: { site: Site; indicator: Indicator }): VNode {
  const rows: [string, string][] = [
    [words.formula, indicator.formula],
    [words.unit, indicator.unit],
    [words.inputs, indicator.inputs.map((field) => inputInWords(field.replaceAll("[]", ""))).join("; ")],
    [words.shownWhen, indicator.shownWhen],
    [words.directionLabel, words.direction[indicator.direction]],
    [words.limits, indicator.limits],
    [words.method, site.citationInWords(indicator.method)],
  ];
  return <Pairs rows={rows} />;
}

function ValueTable({
  site,
  indicator,
  rows,
}: {
  site: Site;
  indicator: Indicator;
  rows: readonly ValueRow[];
}): VNode {
  return (
    <DataTable
      caption={words.values}
      captionHidden
      rows={rows}
      columns={[
        {
          label: words.record,
          isHeader: true,
          cell: ({ name, path }) => <a href={site.href(path)}>{name}</a>,
        },
        {
          label: words.value,
          numeric: true,
          cell: ({ value, result }) => formatIndicatorIn(indicator, value, currencyOf(result)),
        },
        {
          label: words.year,
          cell: ({ result }) =>
            result.year === null ? (
              <span class="not-reported">{text.shell.yearNotStated}</span>
            ) : (
              String(result.year)
            ),
        },
        ...(indicator.comparison === "same-definition"
          ? [
              {
                label: text.cluster.members.counted,
                cell: ({ result }: ValueRow) =>
                  site.label("member-definitions", String(result.extra?.counted ?? "")),
              },
            ]
          : []),
        { label: words.status, cell: ({ result }) => words.statusWords[result.status] },
        { label: words.trace, cell: ({ result, path }) => <Trace site={site} result={result} path={path} /> },
      ]}
    />
  );
}

/** Why other records have no value, counted by reason. */
function Reasons({
  site,
  indicator,
  records,
}: {
  site: Site;
  indicator: Indicator;
  records: readonly { id: string }[];
}): VNode | null {
  const reasons = Map.groupBy(
    records.flatMap(({ id }) => site.indicators.result(id, indicator.id)?.reason ?? []),
    (reason) => reason,
  );
  if (reasons.size === 0) return null;
  return (
    <>
      <h3>{words.reasons}</h3>
      <ul class="terms missing">
        {[...reasons].map(([reason, list]) => (
          <li key={reason}>
            {text.pages.absence[reason]}: {list.length}
          </li>
        ))}
      </ul>
    </>
  );
}
