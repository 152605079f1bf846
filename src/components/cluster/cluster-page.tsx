import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { comparedRegionOf, countriesOfCluster } from "../../model/geography.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { newestAssessment } from "../../site/stage.ts";
import { recordLinks } from "../../site/typed-links.ts";
import { text } from "../../text/index.ts";
import { type Crumb, Layout } from "../layout.tsx";
import { DetailsSection, FiguresSection } from "../other-figures.tsx";
import { MissingSection } from "../record-box.tsx";
import { HistorySection } from "../record-history.tsx";
import { SearchFacets } from "../search-facets.tsx";
import { DiamondSection, SwotSection, ValueChainSection } from "./analysis.tsx";
import { ClusterAside } from "./aside.tsx";
import { EvidenceSection } from "./evidence.tsx";
import { IndicatorsSection } from "./indicators.tsx";
import { EconomySection, FinancingSection } from "./money.tsx";
import type { ClusterProps } from "./opening.tsx";
import { ClusterOpening } from "./opening.tsx";
import { GovernanceSection, MembersSection, QualificationSection } from "./organisation.tsx";
import { PeersSection } from "./peers.tsx";
import { InitiationSection, StatusSection, StorySection } from "./story.tsx";
import { TwinningSection } from "./twinning.tsx";
import { ClusterWays } from "./ways.tsx";
import { FactorsSection, LabelsSection, ServicesSection } from "./work.tsx";

interface ClusterPageProps extends ClusterProps {
  /** The record in the words of schema.org; undefined where nothing of it may be passed on. */
  readonly jsonLd?: object | undefined;
}

/** Everything known about one cluster, story first, with its sources in the margin. */
export function ClusterPage({ site, cluster, jsonLd }: ClusterPageProps): VNode {
  const { record } = cluster;
  const footnotes = site.footnotes(cluster);
  const props = { site, cluster };
  return (
    <Layout
      site={site}
      title={record.name}
      description={record.summary}
      path={address.cluster(cluster.id)}
      data={["json"]}
      links={recordLinks(site, address.cluster(cluster.id))}
      jsonLd={jsonLd}
      breadcrumbs={breadcrumbsOf(site, cluster)}
    >
      <ClusterFacets {...props} />
      <ClusterOpening {...props} />
      <ClusterWays {...props} />
      <div class="with-margin">
        <div class="body">
          <StorySection story={record.story} footnotes={footnotes} />
          <StatusSection {...props} />
          <FinancingSection {...props} />
          <MembersSection {...props} />
          <EconomySection {...props} />
          <FiguresSection site={site} figures={record.figures} footnotes={footnotes} />
          <InitiationSection {...props} />
          <GovernanceSection {...props} />
          <QualificationSection {...props} />
          <ServicesSection {...props} />
          <ValueChainSection {...props} />
          <DiamondSection {...props} />
          <SwotSection {...props} />
          <FactorsSection {...props} />
          <LabelsSection {...props} />
          <EvidenceSection {...props} />
          <PeersSection {...props} />
          <TwinningSection {...props} />
          <IndicatorsSection {...props} />
          <DetailsSection details={record.details} footnotes={footnotes} />
          <MissingSection missing={record.missing} />
          <HistorySection site={site} record={`clusters/${cluster.id}`} path={address.cluster(cluster.id)} />
        </div>
        <ClusterAside {...props} />
      </div>
    </Layout>
  );
}

function ClusterFacets({ site, cluster }: ClusterProps): VNode {
  const { record } = cluster;
  const stage = newestAssessment(cluster, site.dataset)?.stage;
  return (
    <SearchFacets
      kind={text.pages.kinds.cluster}
      region={[site.regionLabel(cluster)].filter(Boolean)}
      country={countriesOfCluster(cluster).map((code) => site.label("countries", code))}
      stage={stage ? [site.label("stages", stage)] : []}
      sector={[record.sector, ...(record.secondary_sectors ?? [])].map((sector) =>
        site.label("sectors", sector),
      )}
      place={placeInWords(record.place?.name, site.placeOf(cluster))}
      date={record.changes?.at(-1)?.date ?? record.added}
    />
  );
}

/** "Lake Victoria, Uganda", without naming the country twice. */
function placeInWords(place = "", country = ""): string {
  return country && !place.includes(country) ? [place, country].filter(Boolean).join(", ") : place;
}

function breadcrumbsOf(site: Site, cluster: Cluster): Crumb[] {
  const region = comparedRegionOf(site.dataset, cluster);
  const { country } = cluster.record;
  return [
    { label: text.shell.navigation.clusters, path: address.clusters },
    ...(region ? [{ label: site.label("regions", region), path: address.region(region) }] : []),
    ...(country ? [{ label: site.label("countries", country), path: address.country(country) }] : []),
  ];
}
