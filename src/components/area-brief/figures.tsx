import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { AreaFigure } from "../../site/area-brief/figures.ts";
import { citingOfValue } from "../../site/area-brief/sources.ts";
import { type Portfolio, worldPath } from "../../site/portfolio.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicatorIn } from "../../text/indicator-format.ts";
import { Section } from "../parts.tsx";
import { type AreaBriefProps, BriefNotes } from "./props.tsx";

const words = text.areaBrief.figures;

function nameOf({ path, term }: Portfolio): string {
  return path === worldPath ? words.world : term.label;
}

/** Medians with middle half, interval, n and years beside the median of the wider area; single values where they are few. */
export function FiguresTable({ site, brief }: AreaBriefProps): VNode {
  const { shown, figures, wider } = brief;
  if (shown.length === 0)
    return (
      <Section id="figures" title={words.title}>
        <p class="not-reported">{words.none}</p>
      </Section>
    );
  const heads = [
    words.median,
    words.middle,
    words.interval,
    words.n,
    ...(wider ? [words.wider(nameOf(wider))] : []),
  ];
  const summarised = shown.some(({ row: { summary } }) => !summary.tooFew);
  return (
    <Section id="figures" title={words.title}>
      <div class="table-frame" tabIndex={0} role="region" aria-label={text.shell.tableOf(words.caption)}>
        <table class="brief-figures">
          <caption class="hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              {summarised ? (
                heads.map((head) => (
                  <th key={head} scope="col" class="numeric">
                    {head}
                  </th>
                ))
              ) : (
                <th scope="col" colSpan={heads.length}>
                  {text.areaPage.indicators.valueList}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <FigureRow key={figure.row.indicator.id} site={site} brief={brief} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
      {figures.length > shown.length && <p class="note">{words.more(figures.length - shown.length)}</p>}
    </Section>
  );
}

function FigureRow({ site, brief, figure }: AreaBriefProps & { figure: AreaFigure }): VNode {
  const { row, wider } = figure;
  const { indicator, summary, definition } = row;
  const money = (value: number): string => formatIndicatorIn(indicator, value, currencyOf(row));
  const bare = (value: number): string => formatNumber(value, indicator.decimals);
  const span = (ends: readonly [number, number] | null) =>
    ends === null ? null : `${bare(ends[0])} – ${bare(ends[1])}`;
  return (
    <tr>
      <th scope="row">
        <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>
        {definition !== null && currencyOf(row) === null && (
          <small class="year">
            {words.counted(site.label("member-definitions", definition).toLowerCase())}
          </small>
        )}
      </th>
      {summary.tooFew || summary.median === null ? (
        <td colSpan={brief.wider ? 5 : 4}>
          <SingleValues site={site} brief={brief} figure={figure} />
        </td>
      ) : (
        <>
          <td class="numeric">{money(summary.median)}</td>
          <td class="numeric">{span(summary.quartiles)}</td>
          <td class="numeric">{span(summary.interval)}</td>
          <td class="numeric">
            {words.of(summary.n, summary.records)}
            <small class="year">{yearsOf(figure)}</small>
          </td>
          {wider && (
            <td class="numeric">
              {wider.summary.median === null ? (
                <span class="not-reported">{text.areaBrief.beside.few(wider.summary.n)}</span>
              ) : (
                money(wider.summary.median)
              )}
              <small class="year">{text.areaBrief.beside.n(wider.summary.n)}</small>
            </td>
          )}
        </>
      )}
    </tr>
  );
}

/** What is counted is a definition of members, or a currency. */
function currencyOf({ definition }: AreaFigure["row"]): string | null {
  return definition !== null && /^[A-Z]{3}$/.test(definition) ? definition : null;
}

/** First and last year of the values. */
function yearsOf({ row: { summary } }: AreaFigure): string {
  const years = summary.points.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return text.shell.yearNotStated;
  return words.years(String(Math.min(...years)), String(Math.max(...years)));
}

/** Fewer than five values by name, each with year and source. */
function SingleValues({ site, brief, figure: { row } }: AreaBriefProps & { figure: AreaFigure }): VNode {
  return (
    <>
      <span class="not-reported">{words.tooFew}</span>{" "}
      {row.summary.points.map(({ record, value, year }, index) => (
        <span key={record}>
          {index > 0 && "; "}
          {words.value(
            site.cluster(record)?.record.name ?? record,
            formatIndicatorIn(row.indicator, value, currencyOf(row)),
            year === null ? text.shell.yearNotStated : String(year),
          )}
          <BriefNotes site={site} brief={brief} citing={citingOfValue(site, record, row.indicator.id)} />
        </span>
      ))}
    </>
  );
}

/** The three largest differences to the wider area in a sentence each, or why none can be told. */
export function Differences({ brief: { differences, wider } }: AreaBriefProps): VNode {
  const own = text.areaBrief.differences;
  return (
    <Section id="differences" title={own.title}>
      {wider === null ? (
        <p class="not-reported">{own.noWider}</p>
      ) : differences.length === 0 ? (
        <p class="not-reported">{own.none(withArticle(wider))}</p>
      ) : (
        <>
          <p>{own.against(withArticle(wider))}</p>
          <ol>
            {differences.map((figure) => (
              <li key={figure.row.indicator.id}>{differenceInWords(figure)}</li>
            ))}
          </ol>
          <p class="note">{own.note}</p>
        </>
      )}
    </Section>
  );
}

function withArticle(area: Portfolio): string {
  return area.path === worldPath ? `the ${words.world}` : area.term.label;
}

function differenceInWords({ row, wider, difference, isClear }: AreaFigure): string {
  const own = text.areaBrief.differences;
  const size = difference ?? 0;
  const line = own.line(
    row.indicator.label,
    formatIndicatorIn(row.indicator, row.summary.median ?? 0, currencyOf(row)),
    row.summary.n,
    size > 0 ? own.above : own.below,
    formatIndicatorIn(row.indicator, wider?.summary.median ?? 0, currencyOf(row)),
    wider?.summary.n ?? 0,
    formatNumber(Math.abs(size), 1),
  );
  return `${line}; ${isClear ? own.clear : own.notClear}`;
}
