import type { VNode } from "preact";
import type { Cluster } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { type IndicatorSummary, summariseClusters } from "../site/summaries.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { formatIndicator } from "../text/indicator-format.ts";
import { DataTable, Section } from "./parts.tsx";

/** A cell that has nothing to say, as against one whose value is not reported. */
const notApplicable = "\u00a0";

/**
 * Median, middle half and range of each indicator over some clusters, with n; single values when there are too few.
 * @param group address of the page, which seeds the interval so that it is the same in each build
 */
export function SummarySection({
  site,
  clusters,
  group,
}: {
  site: Site;
  clusters: readonly Cluster[];
  group: string;
}): VNode | null {
  const words = text.pages.portfolio;
  const rows = summariseClusters(site, clusters, group);
  if (rows.length === 0) return null;
  const format = ({ indicator }: IndicatorSummary, value: number): string =>
    formatIndicator(indicator, value);
  const span = (row: IndicatorSummary, [from, to]: readonly [number, number]): string =>
    `${formatNumber(from, row.indicator.decimals)} – ${format(row, to)}`;
  return (
    <Section id="outcomes" title={words.outcomes} lead={words.outcomesLead}>
      <DataTable
        caption={words.outcomes}
        captionHidden
        rows={rows}
        columns={[
          {
            label: words.indicator,
            isHeader: true,
            cell: ({ indicator }) => (
              <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>
            ),
          },
          { label: words.n, numeric: true, cell: ({ summary }) => `${summary.n} of ${clusters.length}` },
          {
            label: words.median,
            numeric: true,
            cell: (row) =>
              row.summary.tooFew ? (
                <span class="not-reported">{words.tooFew}</span>
              ) : (
                row.summary.median !== null && format(row, row.summary.median)
              ),
          },
          {
            label: words.middle,
            numeric: true,
            cell: (row) => (row.summary.quartiles ? span(row, row.summary.quartiles) : notApplicable),
          },
          {
            label: words.interval,
            numeric: true,
            cell: (row) => (row.summary.interval ? span(row, row.summary.interval) : notApplicable),
          },
          {
            label: words.single,
            numeric: true,
            cell: (row) => (row.summary.tooFew ? single(row, format) : notApplicable),
          },
        ]}
      />
    </Section>
  );
}

/** Single values with the unit once: "4; 17; 40 members". */
function single(row: IndicatorSummary, format: (row: IndicatorSummary, value: number) => string): string {
  const values = row.summary.points.map(({ value }) => value);
  const last = values.at(-1);
  if (last === undefined) return notApplicable;
  return [
    ...values.slice(0, -1).map((value) => formatNumber(value, row.indicator.decimals)),
    format(row, last),
  ].join("; ");
}
