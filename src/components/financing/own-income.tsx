import type { VNode } from "preact";
import type { Cluster, FinancingPattern } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { ownIncomeFigures, ownIncomeRows } from "../../site/financing-tables.ts";
import { mixCircumstances } from "../../site/mix-bars.ts";
import type { Site } from "../../site/site.ts";
import { formatPeriod, formatShare, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Provenanced } from "../cited.tsx";
import { formatFigure, Measure } from "../other-figures.tsx";
import { DataTable, Section } from "../parts.tsx";
import { ClusterNotes, RecordNotes } from "../record-notes.tsx";
import type { MixesProps } from "./mixes.tsx";

/** Own income as printed, the self-financing share where it can be told, and targets that sources name. */
export function OwnIncomeSection({ site, mixes }: MixesProps): VNode {
  const words = text.financing.ownIncome;
  const rows = ownIncomeRows(site, mixes);
  return (
    <Section id="own-income" title={words.title} lead={words.lead}>
      {rows.length === 0 ? (
        <p class="not-reported">{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={rows}
          columns={[
            {
              label: words.cluster,
              isHeader: true,
              cell: ({ cluster, name, mix }) => (
                <>
                  <a href={site.href(address.cluster(cluster.id))}>{name}</a>
                  <span class="note">{mixCircumstances(site, mix)}</span>
                </>
              ),
            },
            {
              label: words.parts,
              cell: ({ cluster, mix, parts }) => (
                <>
                  {parts
                    .map(
                      ([term, share]) =>
                        `${site.label("financing-sources", term)} ${qualify(formatShare(share), mix.qualifier)}`,
                    )
                    .join(", ")}
                  <Provenanced of={mix.provenance} />
                  <ClusterNotes site={site} cluster={cluster} source={mix.source} />
                </>
              ),
            },
            { label: words.share, cell: ({ cluster }) => <SelfFinancing site={site} cluster={cluster} /> },
          ]}
        />
      )}
      <OwnIncomeFigures site={site} />
    </Section>
  );
}

/** The indicator, or why it has no value. */
function SelfFinancing({ site, cluster }: { site: Site; cluster: Cluster }): VNode {
  const result = site.indicators.result(cluster.id, "financing.self_financing_share");
  if (typeof result?.value !== "number")
    return <span class="not-reported">{text.pages.absence[result?.reason ?? "not-reported"]}</span>;
  return (
    <>
      {formatShare(result.value)}
      <Provenanced
        of={result.status === "derived" || result.status === "estimated" ? result.status : undefined}
      />
      <ClusterNotes
        site={site}
        cluster={cluster}
        source={result.trace.flatMap(({ source }) => [...source])}
      />
    </>
  );
}

/** Targets and durations; a statement that several records repeat stands here once. */
function OwnIncomeFigures({ site }: { site: Site }): VNode | null {
  const words = text.financing.ownIncome;
  const { patterns, clusters } = site.dataset;
  const rows = ownIncomeFigures<Cluster | FinancingPattern>([...patterns, ...clusters]);
  const pathOf = (holder: Cluster | FinancingPattern): string =>
    patterns.some((pattern) => pattern === holder) ? address.pattern(holder.id) : address.cluster(holder.id);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={words.figures}
      rows={rows}
      columns={[
        {
          label: words.measure,
          isHeader: true,
          cell: ({ figure }) => <Measure site={site} measure={figure.measure} />,
        },
        {
          label: words.value,
          cell: ({ holder, figure }) => (
            <>
              {formatFigure(figure)}
              <Provenanced of={figure.provenance} />
              <RecordNotes site={site} entry={holder} path={pathOf(holder)} source={figure.source} />
            </>
          ),
        },
        { label: words.covers, cell: ({ figure }) => figure.perimeter },
        { label: words.year, cell: ({ figure }) => formatPeriod(figure.year) },
        {
          label: words.record,
          cell: ({ holder }) => <a href={site.href(pathOf(holder))}>{holder.record.name}</a>,
        },
      ]}
    />
  );
}
