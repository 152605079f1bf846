import type { VNode } from "preact";
import { drawBenchmarkStrip } from "../../charts/benchmark-strip.ts";
import type { Cluster } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { stripRows } from "../../site/cluster-charts.ts";
import type { Site } from "../../site/site.ts";
import { type IndicatorSummary, summariseClusters } from "../../site/summaries.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { type Column, DataTable, Section } from "../parts.tsx";
import { Foldable } from "./foldable.tsx";
import { SingleValues, type SummaryProps, spanWords } from "./summary-value.tsx";

const words = text.areaPage.indicators;

/** More values than this are named on the page of the indicator only, so that a wide area stays readable. */
const mostNamed = 25;

/** A cell that has nothing to say, as against one whose value is not reported. */
const notApplicable = "\u00a0";

interface IndicatorsProps {
  readonly site: Site;
  readonly clusters: readonly Cluster[];
}

/** What some clusters show about each indicator that may be compared: dots, median with interval, n, and a table. */
export function IndicatorsSection({ site, clusters }: IndicatorsProps): VNode | null {
  if (clusters.length === 0) return null;
  // A number that stands for a term, such as a label, has no place on a scale.
  const rows = summariseClusters(site, clusters).filter(({ indicator }) => indicator.unit !== "");
  if (rows.length === 0)
    return (
      <Section id="indicators" title={words.title}>
        <p class="not-reported">{words.none}</p>
      </Section>
    );
  return (
    <Section id="indicators" title={words.title} lead={words.lead}>
      <div class="strips">
        {rows.map((row) => (
          <Distribution key={row.indicator.id} site={site} row={row} clusters={clusters} />
        ))}
      </div>
      <Foldable summary={words.table} closed>
        <SummaryTable site={site} rows={rows} />
        <p class="note">{words.seed}</p>
      </Foldable>
    </Section>
  );
}

/** One indicator: its name and n, the dots, and the median in words. Too few values are named and not drawn. */
function Distribution({ site, row, clusters }: SummaryProps & { clusters: readonly Cluster[] }): VNode {
  const { indicator, summary, definition, otherDefinitions } = row;
  const own = text.areaPage.summary;
  return (
    <div class="strip area-strip">
      <div class="strip-name">
        <a href={site.href(address.indicator(indicator.id))} id={`${stripId(row)}-title`}>
          {indicator.label}
        </a>
        <small>{own.of(summary.n, summary.records)}</small>
      </div>
      {summary.tooFew ? (
        <p class="strip-few">
          <span class="not-reported">{own.tooFew}</span>: <SingleValues site={site} row={row} />
        </p>
      ) : (
        <>
          <StripDrawing site={site} row={row} clusters={clusters} />
          <div class="strip-value">
            {summary.median !== null && own.median(formatIndicator(indicator, summary.median))}
            {summary.interval && <small>{spanWords(row, summary.interval, own.interval)}</small>}
          </div>
          {summary.n <= mostNamed && (
            <details class="strip-values">
              <summary>{words.values(summary.n)}</summary>
              <p>
                <SingleValues site={site} row={row} />
              </p>
            </details>
          )}
        </>
      )}
      {definition && (
        <p class="strip-values note">
          {own.definition(site.label("member-definitions", definition).toLowerCase(), otherDefinitions)}
        </p>
      )}
    </div>
  );
}

function StripDrawing({ site, row, clusters }: SummaryProps & { clusters: readonly Cluster[] }): VNode {
  const { indicator } = row;
  const [min, max] = indicator.range;
  const drawing = drawBenchmarkStrip(stripRows(site, indicator, clusters), text.charts, {
    id: stripId(row),
    format: (value) => formatNumber(value, indicator.decimals),
    // As on the pages of clusters: a scale with one open end is as long as its values.
    ...(min === null || max === null ? {} : { min, max }),
  });
  return (
    <figure class="strip-drawing">
      <div class="drawing narrow always" dangerouslySetInnerHTML={{ __html: drawing.narrow }} />
      <figcaption id={`${stripId(row)}-desc`} class="hidden">
        {drawing.description}
      </figcaption>
    </figure>
  );
}

function stripId({ indicator }: IndicatorSummary): string {
  return `strip-${indicator.id.replaceAll(/[._]/g, "-")}`;
}

function SummaryTable({ site, rows }: { site: Site; rows: readonly IndicatorSummary[] }): VNode {
  const number = (label: string, cell: Column<IndicatorSummary>["cell"]): Column<IndicatorSummary> => ({
    label,
    numeric: true,
    cell,
  });
  const span = (label: string, of: "quartiles" | "interval" | "range"): Column<IndicatorSummary> =>
    number(label, (row) => {
      const ends = row.summary[of];
      return ends ? spanWords(row, ends, words.between) : notApplicable;
    });
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={rows}
      columns={[
        {
          label: words.indicator,
          isHeader: true,
          cell: ({ indicator }) => <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>,
        },
        number(words.n, ({ summary }) => `${summary.n} of ${summary.records}`),
        number(words.median, ({ indicator, summary }) =>
          summary.median === null ? (
            <span class="not-reported">{text.areaPage.summary.tooFew}</span>
          ) : (
            formatIndicator(indicator, summary.median)
          ),
        ),
        span(words.interval, "interval"),
        span(words.middle, "quartiles"),
        span(words.range, "range"),
        {
          label: words.valueList,
          prose: rows.some(({ summary }) => summary.tooFew),
          cell: (row) => (row.summary.tooFew ? <SingleValues site={site} row={row} /> : notApplicable),
        },
      ]}
    />
  );
}
