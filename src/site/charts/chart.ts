import type { ChartDrawing } from "../../charts/drawing.ts";
import { light } from "../../charts/palette.ts";
import { standaloneSvg } from "../../charts/standalone.ts";
import { text } from "../../text/index.ts";

/** Groups of the list of charts, in the order of the list. */
export type ChartKind = keyof typeof text.chartPages.kinds;

/** What is said once about a chart, on whichever page it stands. */
export interface ChartDescription {
  /** Permanent: part of the chart's own address and of the ids inside its drawing. Lower case, digits and hyphens. */
  readonly id: string;
  readonly kind: ChartKind;
  /** Address of the page where it stands, and the name of that page. */
  readonly page: string;
  readonly pageName: string;
  /** Says the finding or the question, and stands by itself: it is also read away from its page. */
  readonly title: string;
  /** What is shown, unit and year, n and what is not reported. */
  readonly note?: string | (() => string);
  /** Where the values come from, in words that need no page around them. */
  readonly source: () => string;
  /** True for the map whose land the pages lay under the dots as a file of its own. */
  readonly overLand?: boolean;
  /** @param id begins the ids inside the drawing */
  readonly draw: (id: string) => ChartDrawing;
  /** For a drawing that leaves the site, where it differs. */
  readonly drawAlone?: (id: string) => ChartDrawing;
}

/** A chart with an address of its own. It is drawn when it is first asked for, and only once. */
export interface Chart extends Omit<ChartDescription, "draw" | "drawAlone" | "note" | "source"> {
  readonly note: string | undefined;
  readonly source: string;
  readonly drawing: ChartDrawing;
  /**
   * The wide drawing as a file that can leave the site: title, legend, note, source and address inside.
   * @param address the full address of the chart
   */
  readonly standalone: (address: string) => string;
}

/** Makes a chart of its description. */
export function chartOf(description: ChartDescription): Chart {
  const { note, source, draw, drawAlone, ...said } = description;
  let drawing: ChartDrawing | undefined;
  return {
    ...said,
    get note() {
      return typeof note === "function" ? note() : note;
    },
    get source() {
      return source();
    },
    get drawing() {
      drawing ??= draw(said.id);
      return drawing;
    },
    standalone(address) {
      const { wide, legend = [] } = drawAlone?.(said.id) ?? this.drawing;
      return standaloneSvg(wide, {
        title: said.title,
        source: [this.note, `${text.shell.source}: ${source()}`, address].filter(Boolean).join(" "),
        palette: light,
        legend,
      });
    },
  };
}
