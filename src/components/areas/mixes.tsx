import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { ClusterMix } from "../../site/financing-views.ts";
import { mixCircumstances } from "../../site/mix-bars.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { Provenanced } from "../cited.tsx";
import { Shares } from "../financing/shares.tsx";
import { DataTable } from "../parts.tsx";
import { ClusterNotes } from "../record-notes.tsx";
import { SiteChart } from "../site-chart.tsx";
import { Foldable } from "./foldable.tsx";

const words = text.areaPage.financing;

/** So many bars fit on a printed page; a longer list is closed at first. */
const mostBars = 20;

export interface MixListProps {
  readonly site: Site;
  readonly mixes: readonly ClusterMix[];
  /** Id of the chart in the catalogue; it may have bars of published patterns below those of the clusters. */
  readonly chart: string;
}

/** Bars of the mixes of some clusters, by name, above the published patterns; and the same figures with their sources. */
export function MixBars({ site, mixes, chart: id }: MixListProps): VNode | null {
  const chart = site.chart(id);
  if (!chart) return null;
  const bars = chart.drawing.table.rows.length;
  const title = words.figure(mixes.length, bars - mixes.length);
  return (
    <>
      <Foldable summary={title} closed={bars > mostBars}>
        <SiteChart site={site} id={id} />
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
