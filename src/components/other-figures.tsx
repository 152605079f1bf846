import type { VNode } from "preact";
import { vocabularyOf } from "../model/dataset.ts";
import { newestFirst } from "../model/period.ts";
import type { OtherDetail, OtherFigure } from "../model/types.generated.ts";
import type { Footnotes } from "../site/footnotes.ts";
import type { Site } from "../site/site.ts";
import { formatMoney, formatNumber, formatPeriod, qualify, sentenceCase } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Cited, Notes, Provenanced } from "./cited.tsx";
import { DataTable, Section } from "./parts.tsx";

/** Figures that have no field of their own, with unit, perimeter and year. */
export function FiguresSection({
  site,
  figures,
  footnotes,
  title,
}: {
  site: Site;
  figures: readonly OtherFigure[] | undefined;
  footnotes: Footnotes;
  title?: string;
}): VNode | null {
  if (!figures) return null;
  const words = text.cluster.figures;
  return (
    <Section id="figures" title={title ?? words.title}>
      <DataTable
        caption={title ?? words.title}
        captionHidden
        rows={byMeasure(figures)}
        columns={[
          {
            label: words.measure,
            isHeader: true,
            cell: (row) => <Measure site={site} measure={row.measure} />,
          },
          {
            label: words.value,
            numeric: true,
            cell: (row) => (
              <Cited footnotes={footnotes} source={row.source} provenance={row.provenance}>
                {formatFigure(row)}
              </Cited>
            ),
          },
          { label: words.year, cell: (row) => formatPeriod(row.year) },
          { label: words.covers, optional: true, cell: (row) => row.perimeter },
          { label: words.note, optional: true, cell: (row) => row.note },
        ]}
      />
    </Section>
  );
}

/** Figures of one measure side by side, the newest first; the measures stay in the order of the record. */
function byMeasure(figures: readonly OtherFigure[]): readonly OtherFigure[] {
  return [...Map.groupBy(figures, ({ measure }) => measure).values()].flatMap(newestFirst);
}

/** The name of a measure, with its definition where a reader points at it. */
export function Measure({ site, measure }: { site: Site; measure: string }): VNode {
  const term = vocabularyOf(site.dataset, "measures").terms.get(measure);
  return <span title={term?.definition}>{site.measure(measure)}</span>;
}

/** A figure with qualifier and unit: "more than 2,000 firms", "20 to 30 %". */
export function formatFigure({ value, to, unit, qualifier }: OtherFigure): string {
  const isYear = /^(calendar )?year$/.test(unit);
  const number = (amount: number): string => (isYear ? String(amount) : formatNumber(amount, 4));
  const range = to === undefined ? number(value) : `${number(value)} to ${number(to)}`;
  return qualify(isYear ? range : withUnit(range, value, to, unit), qualifier);
}

/** A number or range with its unit; an amount of money as money: "CAD 153 million". */
function withUnit(range: string, value: number, to: number | undefined, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) {
    const money = (amount: number): string => formatMoney({ amount, currency: unit });
    return to === undefined ? money(value) : `${money(value)} to ${money(to)}`;
  }
  return unit === "percent" ? `${range}\u00a0%` : `${range} ${unit.replace(/^percent\b/, "%")}`;
}

/** Facts in words that have no field of their own. */
export function DetailsSection({
  details,
  footnotes,
}: {
  details: readonly OtherDetail[] | undefined;
  footnotes: Footnotes;
}): VNode | null {
  if (!details) return null;
  return (
    <Section id="details" title={text.cluster.details}>
      <dl class="pairs">
        {details.map((detail, index) => (
          <div key={index}>
            <dt>{sentenceCase(detail.topic)}</dt>
            <dd>
              {detail.text}
              {detail.year !== undefined && detail.year !== "unknown" && ` (${formatPeriod(detail.year)})`}
              {detail.note && ` ${detail.note}`}
              <Provenanced of={detail.provenance} />
              <Notes footnotes={footnotes} source={detail.source} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
