import type { VNode } from "preact";
import { newestFirst } from "../../model/period.ts";
import type { ClusterRecord, EconomicFigures } from "../../model/types.generated.ts";
import { clusterChartId } from "../../site/charts/cluster-record-charts.ts";
import type { Footnotes } from "../../site/footnotes.ts";
import { formatMoneyText, formatNumber, formatPeriod, formatShare, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Notes, Provenanced } from "../cited.tsx";
import { DataTable, Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";
import type { ClusterProps } from "./opening.tsx";

type Fee = NonNullable<ClusterRecord["fees"]>[number];

/** Financing mixes, drawn beside the published pattern of the region, with fees. */
export function FinancingSection({ site, cluster }: ClusterProps): VNode | null {
  const { financing = [], fees = [] } = cluster.record;
  if (financing.length + fees.length === 0) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.financing;
  const chart = clusterChartId(cluster.id, "financing");
  return (
    <Section id="financing" title={words.title}>
      {site.chart(chart) && (
        <SiteChart
          site={site}
          id={chart}
          showTitle={false}
          source={
            <>
              <Notes footnotes={footnotes} source={financing.flatMap(({ source }) => source)} />{" "}
              {words.patternSource}
            </>
          }
        />
      )}
      {financing.map((mix, index) => (
        <p key={index} class="mix-note">
          <strong>{formatPeriod(mix.year)}</strong>
          {mix.basis !== "not-stated" && `, ${site.label("financing-bases", mix.basis).toLowerCase()}`}
          {mix.scope && `, ${mix.scope}`}
          {mix.total && `, ${text.cluster.financing.total(formatMoneyText(mix.total))}`}
          {mix.funders && `. ${words.funders}: ${mix.funders.join("; ")}`}
          {mix.security &&
            `. ${words.security}: ${site.label("security-classes", mix.security).toLowerCase()}`}
          {mix.note && `. ${mix.note}`}
          <Provenanced of={mix.provenance} />
          <Notes footnotes={footnotes} source={mix.source} />
        </p>
      ))}
      {fees.length > 0 && <FeesTable fees={fees} footnotes={footnotes} />}
    </Section>
  );
}

/** What members or users pay, and how often. */
function FeesTable({ fees, footnotes }: { fees: readonly Fee[]; footnotes: Footnotes }): VNode {
  const words = text.cluster.financing;
  return (
    <DataTable
      caption={words.fees}
      rows={fees}
      columns={[
        { label: words.feeWho, cell: (fee) => fee.who ?? words.feeAll },
        {
          label: words.feeAmount,
          numeric: true,
          cell: (fee) =>
            [formatMoneyText(fee.amount), fee.to && formatMoneyText(fee.to)].filter(Boolean).join(" – "),
        },
        { label: words.feePer, cell: (fee) => fee.per && words.per[fee.per] },
        {
          label: text.cluster.members.year,
          cell: (fee) => (
            <>
              {formatPeriod(fee.year)}
              <Notes footnotes={footnotes} source={fee.source} />
            </>
          ),
        },
        { label: text.cluster.members.note, optional: true, cell: (fee) => fee.note },
      ]}
    />
  );
}

/** Firms, employees, turnover and exports, each with what it covers. */
export function EconomySection({ site, cluster }: ClusterProps): VNode | null {
  const { economy } = cluster.record;
  if (!economy) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.economy;
  const number = (row: EconomicFigures, value: number | undefined): VNode | null =>
    value === undefined ? null : (
      <>
        {qualify(formatNumber(value, 0), row.qualifier)}
        <Notes footnotes={footnotes} source={row.source} />
      </>
    );
  const money = (row: EconomicFigures, value: string | undefined): VNode | null =>
    value === undefined ? null : (
      <>
        {qualify(formatMoneyText(value), row.qualifier)}
        <Notes footnotes={footnotes} source={row.source} />
      </>
    );
  return (
    <Section id="economy" title={words.title}>
      <DataTable
        caption={words.title}
        captionHidden
        rows={newestFirst(economy)}
        columns={[
          { label: text.cluster.members.year, isHeader: true, cell: (row) => formatPeriod(row.year) },
          { label: words.perimeter, cell: (row) => site.label("perimeters", row.perimeter) },
          { label: words.firms, numeric: true, cell: (row) => number(row, row.firms) },
          { label: words.employees, numeric: true, cell: (row) => number(row, row.employees) },
          { label: words.turnover, numeric: true, cell: (row) => money(row, row.turnover) },
          { label: words.exports, numeric: true, cell: (row) => money(row, row.exports) },
          {
            label: words.exportShare,
            numeric: true,
            cell: (row) =>
              row.export_share !== undefined && (
                <>
                  {formatShare(row.export_share)}
                  <Notes footnotes={footnotes} source={row.source} />
                </>
              ),
          },
          { label: words.valueAdded, numeric: true, cell: (row) => money(row, row.value_added) },
          { label: text.cluster.members.note, optional: true, cell: (row) => row.note },
        ]}
      />
    </Section>
  );
}
