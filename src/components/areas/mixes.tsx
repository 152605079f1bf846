import type { VNode } from "preact";
import { drawFinancingMix, type FinancingMix as MixBar } from "../../charts/financing-mix.ts";
import { address } from "../../site/address.ts";
import { type ClusterMix, landscapeBars } from "../../site/financing-views.ts";
import { mixCircumstances } from "../../site/mix-bars.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { ChartFigure } from "../chart-figure.tsx";
import { Provenanced } from "../cited.tsx";
import { Shares } from "../financing/shares.tsx";
import { DataTable } from "../parts.tsx";
import { ClusterNotes } from "../record-notes.tsx";
import { Foldable } from "./foldable.tsx";

const words = text.areaPage.financing;

/** So many bars fit on a printed page; a longer list is closed at first. */
const mostBars = 20;

export interface MixListProps {
  readonly site: Site;
  readonly mixes: readonly ClusterMix[];
  /** What stands below the name of each cluster: its country, or its stage. */
  readonly placeOf: (mix: ClusterMix) => string;
  /** Bars of published patterns, drawn below the clusters. */
  readonly patterns: readonly MixBar[];
}

/** Bars of the mixes of some clusters, by name, above the published patterns; and the same figures with their sources. */
export function MixBars({ site, mixes, placeOf, patterns }: MixListProps): VNode | null {
  if (mixes.length + patterns.length === 0) return null;
  const places = new Map(mixes.map((mix) => [mix.cluster, placeOf(mix)]));
  const bars = [...landscapeBars(site, mixes, (cluster) => places.get(cluster) ?? ""), ...patterns];
  const title = words.figure(mixes.length, patterns.length);
  return (
    <>
      <Foldable summary={title} closed={bars.length > mostBars}>
        <ChartFigure
          id="financing-chart"
          source={site.chartSource}
          title={title}
          drawing={drawFinancingMix(bars, text.charts, { id: "financing-chart" })}
          note={words.note}
        />
      </Foldable>
      {mixes.length > 0 && (
        <Foldable summary={words.table} closed={mixes.length > mostBars}>
          <MixTable site={site} mixes={mixes} />
        </Foldable>
      )}
    </>
  );
}

/** Each mix in words with its year, basis and source. */
function MixTable({ site, mixes }: Pick<MixListProps, "site" | "mixes">): VNode {
  return (
    <DataTable
      caption={words.table}
      rows={mixes}
      columns={[
        {
          label: text.financing.mixes.cluster,
          isHeader: true,
          cell: ({ cluster, name, chosen }) => (
            <>
              <a href={site.href(address.cluster(cluster.id))}>{name}</a>
              <span class="note">
                {[mixCircumstances(site, chosen.mix), chosen.mix.scope].filter(Boolean).join(", ")}
              </span>
            </>
          ),
        },
        {
          label: text.financing.mixes.shares,
          cell: ({ cluster, chosen: { mix, shares, isWhole } }) => (
            <>
              <Shares site={site} shares={shares} isWhole={isWhole} qualifier={mix.qualifier} />
              <Provenanced of={mix.provenance} />
              <ClusterNotes site={site} cluster={cluster} source={mix.source} />
            </>
          ),
        },
      ]}
    />
  );
}
