import type { VNode } from "preact";
import type { RegionalStatistic } from "../../model/dataset.ts";
import { parsePeriod } from "../../model/period.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { formatNumber, formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Area } from "../area.tsx";
import { Layout } from "../layout.tsx";
import { DataTable, Opening } from "../parts.tsx";

const words = text.statistic;

/** All statistics with their area, sectors and the years that they cover. */
export function StatisticsPage({ site }: { site: Site }): VNode {
  const { statistics } = site.dataset;
  const lead = words.lead(
    statistics.length,
    statistics.reduce((total, statistic) => total + figuresOf(statistic), 0),
  );
  return (
    <Layout site={site} title={words.title} description={lead} path={address.statistics} data={["json"]}>
      <Opening title={words.title}>
        <p>{lead}</p>
      </Opening>
      <DataTable
        caption={words.title}
        captionHidden
        rows={statistics}
        columns={[
          {
            label: words.name,
            isHeader: true,
            cell: ({ id, record }) => <a href={site.href(address.statistic(id))}>{record.name}</a>,
          },
          { label: words.area, cell: ({ record }) => <Area site={site} covers={record.covers} /> },
          {
            label: words.sectors,
            cell: ({ record }) => record.sectors?.map((sector) => site.label("sectors", sector)).join(", "),
          },
          {
            label: words.figures,
            numeric: true,
            cell: (statistic) =>
              figuresOf(statistic) === 0 ? words.noFigures : formatNumber(figuresOf(statistic), 0),
          },
          { label: words.years, cell: (statistic) => yearsOf(statistic) },
        ]}
      />
    </Layout>
  );
}

function figuresOf({ record }: RegionalStatistic): number {
  return (record.figures?.length ?? 0) + (record.employment?.length ?? 0);
}

/** First and last year of the figures; null when none is dated. */
function yearsOf({ record }: RegionalStatistic): string | null {
  const periods = [...(record.figures ?? []), ...(record.employment ?? [])].flatMap(
    ({ year }) => parsePeriod(year) ?? [],
  );
  if (periods.length === 0) return null;
  const [first, last] = [
    Math.min(...periods.map(({ from }) => from)),
    Math.max(...periods.map(({ to }) => to)),
  ];
  return first === last ? String(first) : formatPeriod(`${first}-${last}`);
}
