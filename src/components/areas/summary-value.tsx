import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import type { IndicatorSummary } from "../../site/summaries.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { NotReported } from "../parts.tsx";
import { ClusterNotes } from "../record-notes.tsx";

const words = text.areaPage.summary;

export interface SummaryProps {
  readonly site: Site;
  readonly row: IndicatorSummary;
}

/** Median with its interval; the single values by name when they are too few; words when there is none. Always with n. */
export function SummaryValue({ site, row }: SummaryProps): VNode {
  const { summary } = row;
  const n = words.of(summary.n, summary.records);
  if (summary.n === 0)
    return (
      <>
        <NotReported />
        <span class="note">{n}</span>
      </>
    );
  if (summary.tooFew)
    return (
      <>
        <span class="not-reported">{words.tooFew}</span>
        <span class="note">
          {n}: <SingleValues site={site} row={row} />
        </span>
      </>
    );
  return (
    <>
      {summary.median !== null && formatIndicator(row.indicator, summary.median)}
      <span class="note">
        {summary.interval && `${spanWords(row, summary.interval, words.interval)}, `}
        {n}
      </span>
    </>
  );
}

/** Every value with the name of its cluster, its year and its source, from low to high. */
export function SingleValues({ site, row }: SummaryProps): VNode {
  const { summary, indicator } = row;
  return (
    <>
      {summary.points.map(({ record, value, year }, index) => {
        const cluster = site.cluster(record);
        const trace = site.indicators.result(record, indicator.id)?.trace ?? [];
        const cited = trace.find(
          ({ record: of, source }) => of === `clusters/${record}` && source.length > 0,
        );
        return (
          <span key={record}>
            {index > 0 && "; "}
            <a href={site.href(address.cluster(record))}>{cluster?.record.name ?? record}</a>{" "}
            {formatIndicator(indicator, value)} ({year ?? words.yearNotStated})
            {cluster && <ClusterNotes site={site} cluster={cluster} source={cited?.source} />}
          </span>
        );
      })}
    </>
  );
}

/** Two ends of a span in words, the unit once: "90 % interval 10 to 17 years". */
export function spanWords(
  { indicator }: Pick<IndicatorSummary, "indicator">,
  [from, to]: readonly [number, number],
  join: (from: string, to: string) => string,
): string {
  return join(formatNumber(from, indicator.decimals), formatIndicator(indicator, to));
}
