import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { type ClusterMix, unusableMixes } from "../../site/financing-views.ts";
import { mixCircumstances } from "../../site/mix-bars.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { Provenanced } from "../cited.tsx";
import { DataTable, Section } from "../parts.tsx";
import { ClusterNotes } from "../record-notes.tsx";
import { SiteChart } from "../site-chart.tsx";
import { Shares } from "./shares.tsx";

export interface MixesProps {
  readonly site: Site;
  readonly mixes: readonly ClusterMix[];
}

/** One bar for each cluster with a mix, sorted by public share, and the same figures with their sources. */
export function MixesSection({ site, mixes }: MixesProps): VNode {
  const words = text.financing.mixes;
  return (
    <Section id="mixes" title={words.title} lead={words.lead}>
      {mixes.length === 0 ? (
        <p class="not-reported">{words.none}</p>
      ) : (
        <>
          <SiteChart site={site} id="financing-landscape" />
          <MixTable site={site} mixes={mixes} />
        </>
      )}
      <Unusable site={site} />
    </Section>
  );
}

function MixTable({ site, mixes }: MixesProps): VNode {
  const words = text.financing.mixes;
  return (
    <DataTable
      caption={words.table}
      rows={mixes}
      columns={[
        {
          label: words.cluster,
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
          label: words.shares,
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

/** Clusters whose figures are no shares, with the reason. They are counted here, so that nothing is dropped in silence. */
function Unusable({ site }: { site: Site }): VNode | null {
  const unusable = unusableMixes(site, site.dataset.clusters);
  if (unusable.length === 0) return null;
  return (
    <>
      <p>{text.financing.mixes.unusable(unusable.length)}</p>
      <ul class="terms missing">
        {unusable.map(({ cluster, reason }) => (
          <li key={cluster.id}>
            <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>:{" "}
            <span class="not-reported">{text.pages.absence[reason]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ternary plot of mixes with three real parts; words instead of an empty triangle when there is none. */
export function TernarySection({ site, mixes }: MixesProps): VNode {
  const words = text.financing.ternary;
  return (
    <Section id="three-parts" title={words.title} lead={words.lead}>
      {!site.chart("financing-three-parts") ? (
        <p class="not-reported">{words.none(mixes.length)}</p>
      ) : (
        <SiteChart site={site} id="financing-three-parts" />
      )}
    </Section>
  );
}
