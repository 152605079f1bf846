import type { ComponentChildren, VNode } from "preact";
import type { ChartDrawing, LegendItem } from "../charts/drawing.ts";
import { text } from "../text/index.ts";

export interface ChartFigureProps {
  /** Unique on the page; begins the ids inside the drawing. */
  readonly id: string;
  /** Says the finding or the question. */
  readonly title: string;
  readonly drawing: ChartDrawing;
  /** What is shown, unit and year, n and what is not reported. */
  readonly note?: string;
  /** Where the values come from: documents, or the records of the site. */
  readonly source: ComponentChildren;
  /** False when a heading of the page already says the title. */
  readonly showTitle?: boolean;
  readonly links?: readonly { label: string; href: string }[];
  /** The line of files and addresses of a chart that has them. */
  readonly files?: VNode | false;
  /** True lays the shared outline of the land under the dots. */
  readonly overLand?: boolean | undefined;
  /** How the description and the table are given: for listeners and folded, as on most pages, or in full. */
  readonly detail?: "folded" | "full" | "none";
}

/** A table with more rows than this is folded on every page, so that what stands below is found. */
const mostOpen = 30;

/**
 * A chart with everything a reader needs: title, wide and narrow drawing, legend, description, source and a table with
 * the same values. The drawing is made by our own chart code from escaped text, which is why it may stand in the page
 * as it is.
 */
export function ChartFigure(props: ChartFigureProps): VNode {
  const { id, drawing, detail = "folded" } = props;
  return (
    <figure class={props.overLand ? "chart over-land" : "chart"} id={id}>
      <figcaption id={`${id}-title`} class={props.showTitle === false ? "hidden" : undefined}>
        {props.title}
      </figcaption>
      {drawing.legend && drawing.legend.length > 0 && (
        <ul class="legend" aria-hidden="true">
          {drawing.legend.map((item) => (
            <li key={item.label}>
              <LegendSign item={item} />
              {item.label}
            </li>
          ))}
        </ul>
      )}
      <div class="drawing wide" dangerouslySetInnerHTML={{ __html: drawing.wide }} />
      <div class="drawing narrow" dangerouslySetInnerHTML={{ __html: drawing.narrow }} />
      <p class={detail === "full" ? "chart-description" : "hidden"} id={`${id}-desc`}>
        {drawing.description}
      </p>
      <p class="chart-note">
        {props.note} {text.shell.source}: {props.source}
        {props.links?.map(({ label, href }) => (
          <span key={href}>
            {" "}
            <a href={href}>{label}</a>
          </span>
        ))}
      </p>
      {props.files}
      {detail !== "none" && (
        <details class="table-twin" open={detail === "full" && drawing.table.rows.length <= mostOpen}>
          <summary>{text.shell.showTable}</summary>
          <ChartTableTwin drawing={drawing} caption={props.title} />
        </details>
      )}
    </figure>
  );
}

/** The sign of a legend entry: square for areas, the mark's own form for dots. */
function LegendSign({ item: { color, hatched, hollow, symbol } }: { item: LegendItem }): VNode {
  const fill = hollow || hatched ? "none" : color;
  const shapes = {
    circle: <circle cx="7" cy="7" r="5" />,
    square: <rect x="2" y="2" width="10" height="10" />,
    triangle: <path d="M7 2 12.5 12 1.5 12z" />,
    diamond: <path d="M7 1.5 12.5 7 7 12.5 1.5 7z" />,
  };
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill={fill}
      stroke={hollow || hatched ? color : "none"}
      stroke-width="1.5"
    >
      {symbol ? shapes[symbol] : <rect x="1" y="1" width="12" height="12" />}
      {hatched && <path d="M1 9 9 1M3 13 13 3M8 13 13 8" />}
    </svg>
  );
}

function ChartTableTwin({ drawing: { table }, caption }: { drawing: ChartDrawing; caption: string }): VNode {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={text.shell.chartTableOf(caption)}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" class={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {table.columns.map(({ key, numeric }) => (
                <td key={key} class={numeric ? "numeric" : undefined}>
                  {row[key] ?? <span class="not-reported">{text.shell.notReported}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
