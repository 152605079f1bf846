import type { ComponentChildren, VNode } from "preact";
import type { Comparison } from "../benchmark/comparison.ts";
import type { Subject } from "../benchmark/subject.ts";
import { drawBenchmarkStrip } from "../charts/benchmark-strip.ts";
import { address } from "../site/address.ts";
import {
  type BenchmarkContext,
  currencyOf,
  type IndicatorView,
  warningsOfComparison,
} from "../site/benchmark-views.ts";
import { formatDistance, formatNumber, sentenceCase } from "../text/format.ts";
import { text } from "../text/index.ts";
import { formatIndicatorIn } from "../text/indicator-format.ts";
import { placeInWords } from "../text/standing.ts";

const words = text.benchmark.standing;

export interface BenchmarkStripProps {
  readonly context: BenchmarkContext;
  readonly subject: Subject;
  readonly view: IndicatorView;
  /** Numbers of the sources of the own value. */
  readonly notes?: ComponentChildren;
}

/** One value of a cluster among its peers and all others: drawing, standing in words, warnings, and the peers as a table. */
export function BenchmarkStrip({ context, subject, view, notes }: BenchmarkStripProps): VNode {
  const { indicator, comparison, result, value } = view;
  const id = `strip-${indicator.id.replaceAll(/[._]/g, "-")}`;
  const drawing = drawStrip(view, id);
  const year = result.year === null ? text.shell.yearNotStated : String(result.year);
  return (
    <div class="strip">
      <div class="strip-name">
        <a href={context.href(address.indicator(indicator.id))} id={`${id}-title`}>
          {indicator.label}
        </a>
        <small>
          {text.pages.indicators.statusWords[result.status]}, {year}
          {result.extra?.documents === "different" && `; ${words.twoDocuments}`}
        </small>
      </div>
      <div class="strip-value">
        {formatIndicatorIn(indicator, value, currencyOf(result))}
        {notes}
      </div>
      <figure class="strip-drawing">
        <div class="drawing narrow always" dangerouslySetInnerHTML={{ __html: drawing.narrow }} />
        <figcaption id={`${id}-desc`} class="hidden">
          {drawing.description}
        </figcaption>
      </figure>
      {comparison && (
        <div class="strip-words">
          <StandingInWords view={view} comparison={comparison} />
          <Warnings subject={subject} comparison={comparison} />
          <PeerValues context={context} view={view} comparison={comparison} />
        </div>
      )}
    </div>
  );
}

function drawStrip({ rows, indicator }: IndicatorView, id: string) {
  const [min, max] = indicator.range;
  return drawBenchmarkStrip(rows, text.charts, {
    id,
    summaryOf: "peers",
    format: (value) => formatNumber(value, indicator.decimals),
    // A scale with one open end is as long as its values: growth seldom comes near its lower bound.
    ...(min === null || max === null ? {} : { min, max }),
  });
}

/** Where the value stands among its peers; with fewer than five of them that it stands nowhere. */
function StandingInWords({
  view,
  comparison: { standing, peers, atOtherStages },
}: {
  view: IndicatorView;
  comparison: Comparison;
}): VNode {
  if (peers.length === 0) return <p class="not-reported">{words.noPeers}</p>;
  if (!standing) return <p class="not-reported">{words.tooFew(String(peers.length))}</p>;
  const format = (value: number): string => formatIndicatorIn(view.indicator, value, currencyOf(view.result));
  const [low, high] = standing.quartiles;
  return (
    <p>
      <strong>{sentenceCase(words.ofPeers(placeInWords(view.value, standing)))}</strong>,{" "}
      {words.percentile(formatNumber(standing.percentile, 0))}; {words.median(format(standing.median))},{" "}
      {words.middleHalf(format(low), format(high))}
      {atOtherStages > 0 && `; ${words.acrossStages(String(atOtherStages), String(peers.length))}`}
    </p>
  );
}

function Warnings({ subject, comparison }: { subject: Subject; comparison: Comparison }): VNode | null {
  const warnings = warningsOfComparison(subject, comparison);
  if (warnings.length === 0) return null;
  return (
    <p class="warnings">
      {text.benchmark.warningsTitle}:{" "}
      {warnings.map(({ code, count }) => `${code} ${text.benchmark.warning[code]} (${count})`).join("; ")}
    </p>
  );
}

/** The peers as a table, from near to far. */
function PeerValues({
  context,
  view: { indicator },
  comparison: { peers },
}: {
  context: BenchmarkContext;
  view: IndicatorView;
  comparison: Comparison;
}): VNode | null {
  const furthest = peers.at(-1);
  if (!furthest) return null;
  const { columns } = text.charts;
  return (
    <details class="table-twin">
      <summary>{words.peersOf(String(peers.length), formatDistance(furthest.distance))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.cluster}</th>
            <th scope="col" class="numeric">
              {columns.value}
            </th>
            <th scope="col" class="numeric">
              {columns.year}
            </th>
            <th scope="col" class="numeric">
              {words.distance}
            </th>
          </tr>
        </thead>
        <tbody>
          {peers.map(({ subject, value, distance }) => (
            <tr key={subject.id}>
              <th scope="row">
                <a href={context.href(address.cluster(subject.id))}>{subject.name}</a>
              </th>
              <td class="numeric">{formatIndicatorIn(indicator, value.value, value.currency)}</td>
              <td class="numeric">
                {value.year ?? <span class="not-reported">{text.shell.yearNotStated}</span>}
              </td>
              <td class="numeric">{formatDistance(distance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
