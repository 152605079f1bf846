import type { ComponentChildren, VNode } from "preact";
import type { Brief } from "../../benchmark/brief.ts";
import type { Comparison } from "../../benchmark/comparison.ts";
import { address } from "../../site/address.ts";
import { type BenchmarkContext, indicatorOf, warningsOfComparison } from "../../site/benchmark-views.ts";
import { count, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator, formatIndicatorIn } from "../../text/indicator-format.ts";
import { placeInWords } from "../../text/standing.ts";
import { bandInWords } from "../rank-bands.tsx";

const words = text.brief.figures;

/** Rows that fit on the first page together with everything else. */
const mostRows = 7;
const mostMissing = 4;

export interface BriefProps {
  readonly context: BenchmarkContext;
  readonly brief: Brief;
  /** The figures were typed in by the reader: no source stands behind them, and there is no fuller page. */
  readonly typed?: boolean;
  /** Numbers of the sources of an own figure. */
  readonly notesOf?: (indicatorId: string) => ComponentChildren;
  /** Numbers of the sources of the own stage. */
  readonly stageNotes?: ComponentChildren;
}

/** The figures that have room: the largest differences first, then what has enough peers, then the rest. */
export function shownFigures({ gaps, comparisons }: Brief, most = mostRows): Comparison[] {
  const rankOf = (comparison: Comparison): number =>
    gaps.includes(comparison) ? 0 : comparison.standing ? 1 : 2;
  return [...comparisons].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, most);
}

/** The own figures beside those of the peers: value, median, middle half, quarter, number of peers and years. */
export function FiguresTable({ context, brief, notesOf, typed = false }: BriefProps): VNode {
  const shown = shownFigures(brief, typed ? Number.POSITIVE_INFINITY : mostRows);
  if (shown.length === 0) return <p class="not-reported">{words.none}</p>;
  return (
    <>
      <div class="table-frame" tabIndex={0} role="region" aria-label={text.shell.tableOf(words.caption)}>
        <table class="brief-figures">
          <caption class="hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col" class="numeric">
                {words.own}
              </th>
              <th scope="col" class="numeric">
                {words.median}
              </th>
              <th scope="col" class="numeric">
                {words.half}
              </th>
              <th scope="col">{words.standing}</th>
              <th scope="col">{words.peers}</th>
              <th scope="col">{words.care}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((comparison) => (
              <FigureRow
                key={comparison.indicatorId}
                context={context}
                brief={brief}
                comparison={comparison}
                notes={notesOf?.(comparison.indicatorId)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {brief.comparisons.length > shown.length && (
        <p class="note">{words.more(String(brief.comparisons.length - shown.length))}</p>
      )}
    </>
  );
}

function FigureRow({
  context,
  brief,
  comparison,
  notes,
}: BriefProps & { comparison: Comparison; notes: ComponentChildren }): VNode {
  const indicator = indicatorOf(comparison.indicatorId);
  const { own, usual, peers, standing, atOtherStages } = comparison;
  const format = (value: number): string => formatIndicatorIn(indicator, value, own?.currency);
  const bare = (value: number): string => formatNumber(value, indicator.decimals);
  const codes = warningsOfComparison(brief.subject, comparison).map(({ code }) => code);
  return (
    <tr>
      <th scope="row">
        <a href={context.href(address.indicator(indicator.id))}>{indicator.label}</a>
      </th>
      <td class="numeric">
        {own && format(own.value)}
        {notes}
        <small class="year">{own?.year ?? text.shell.yearNotStated}</small>
      </td>
      <td class="numeric">{usual && format(usual.median)}</td>
      <td class="numeric">{usual && `${bare(usual.quartiles[0])} – ${bare(usual.quartiles[1])}`}</td>
      <td>
        {standing && own ? (
          placeInWords(own.value, standing)
        ) : (
          <span class="not-reported">{words.tooFew}</span>
        )}
      </td>
      <td>
        {peers.length}
        <small class="year">
          {[yearsOf(comparison), atOtherStages > 0 && words.across(String(atOtherStages))]
            .filter(Boolean)
            .join("; ")}
        </small>
      </td>
      <td>{codes.join(" ")}</td>
    </tr>
  );
}

/** First and last year of the peers' figures. */
function yearsOf({ peers }: Comparison): string {
  const years = peers.flatMap(({ value }) => value.year ?? []);
  if (years.length === 0) return "";
  return words.years(String(Math.min(...years)), String(Math.max(...years)));
}

/** The three largest differences in a sentence each. */
export function Gaps({ brief }: { brief: Brief }): VNode {
  const gaps = text.brief.gaps;
  if (brief.gaps.length === 0) return <p class="not-reported">{gaps.none}</p>;
  return (
    <>
      <ol>
        {brief.gaps.map(({ indicatorId, own, standing }) => {
          const indicator = indicatorOf(indicatorId);
          const gap = standing?.gap ?? 0;
          return (
            <li key={indicatorId}>
              {gaps.line(
                indicator.label,
                formatIndicatorIn(indicator, own?.value ?? 0, own?.currency),
                gap > 0 ? gaps.above : gaps.below,
                formatIndicatorIn(indicator, standing?.median ?? 0, own?.currency),
                gaps.times(formatNumber(Math.abs(gap), 1)),
              )}
            </li>
          );
        })}
      </ol>
      <p class="note">{gaps.note}</p>
    </>
  );
}

/** Ranks with their bands, and figures that only the peers have. */
export function RanksAndMissing({ brief }: { brief: Brief }): VNode | null {
  const { missing: words } = text.brief;
  const shown = brief.missing.slice(0, mostMissing);
  if (brief.bands.length + shown.length === 0) return null;
  return (
    <div class="brief-columns">
      {brief.bands.length > 0 && (
        <section>
          <h3>{text.benchmark.bands.title}</h3>
          {brief.bands.map(({ composite, band }) => (
            <p key={composite.id}>
              {text.benchmark.bands.composite[composite.id].name}: {bandInWords(band)}.
            </p>
          ))}
        </section>
      )}
      {shown.length > 0 && (
        <section>
          <h3>{words.title}</h3>
          <ul>
            {shown.map(({ indicatorId, usual, peers }) => {
              const indicator = indicatorOf(indicatorId);
              return (
                <li key={indicatorId}>
                  {words.line(
                    indicator.label,
                    formatIndicator(indicator, usual?.median ?? 0),
                    count(peers.length, "peer", "peers"),
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
