import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { vocabularyOf } from "../../model/dataset.ts";
import { comparedRegions } from "../../model/geography.ts";
import { regionName, stageName } from "../../site/cluster-words.ts";
import { groupShares, type ShareGroup } from "../../site/financing-tables.ts";
import { formatNumber, formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { DataTable, Section } from "../parts.tsx";
import type { MixesProps } from "./mixes.tsx";

/** Fewer mixes than this are all shown above; a table of groups of one would only repeat them. */
const fewestToGroup = 3;

/** Public shares by region and by stage, each with the number of clusters behind it. */
export function GroupsSection({ site, mixes }: MixesProps): VNode | null {
  if (mixes.length < fewestToGroup) return null;
  const words = text.financing.groups;
  const regionOf = (cluster: Cluster): string => regionName(site, cluster) ?? words.noRegion;
  const stageOf = (cluster: Cluster): string => stageName(site, cluster) ?? words.noStage;
  const regions = [...comparedRegions.map((region) => site.label("regions", region)), words.noRegion];
  const stages = [
    ...[...vocabularyOf(site.dataset, "stages").terms.values()].map(({ label }) => label),
    words.noStage,
  ];
  return (
    <Section id="groups" title={words.title} lead={words.lead}>
      <GroupTable head={words.region} groups={groupShares(site.dataset.clusters, mixes, regions, regionOf)} />
      <GroupTable head={words.stage} groups={groupShares(site.dataset.clusters, mixes, stages, stageOf)} />
    </Section>
  );
}

function GroupTable({ head, groups }: { head: string; groups: readonly ShareGroup[] }): VNode {
  const words = text.financing.groups;
  return (
    <DataTable
      caption={head}
      rows={groups}
      columns={[
        { label: head, isHeader: true, cell: ({ label }) => label },
        { label: words.all, numeric: true, cell: ({ clusters }) => formatNumber(clusters, 0) },
        { label: words.mixes, numeric: true, cell: (group) => formatNumber(group.mixes, 0) },
        { label: words.known, numeric: true, cell: ({ shares }) => formatNumber(shares.length, 0) },
        { label: words.range, numeric: true, cell: ({ shares }) => rangeOf(shares) },
        {
          label: words.median,
          numeric: true,
          cell: ({ median, shares }) =>
            median === null
              ? shares.length > 0 && <span class="not-reported">{words.tooFew}</span>
              : formatShare(median),
        },
      ]}
    />
  );
}

/** The one share, or the lowest and the highest; nothing without a share. */
function rangeOf(shares: readonly number[]): string | null {
  const [low, high] = [shares[0], shares.at(-1)];
  if (low === undefined || high === undefined) return null;
  return low === high ? formatShare(low) : text.financing.groups.between(formatShare(low), formatShare(high));
}
