import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { yearOf } from "../../model/period.ts";
import { compareText } from "../../model/problem.ts";
import { address } from "../../site/address.ts";
import { portfolioChartId } from "../../site/charts/portfolio-charts.ts";
import type { Portfolio } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { newestAssessment } from "../../site/stage.ts";
import { text } from "../../text/index.ts";
import { stateRemark } from "../cluster-table.tsx";
import { Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";
import { Foldable } from "./foldable.tsx";

const words = text.areaPage.stages;

/** Names of a stage that are shown at once. */
const mostNames = 60;
/** With fewer clusters than this most stages are empty, and only the others are listed. */
const fewestForAllStages = 5;

interface StagesProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

/** The clusters of an area by stage: a bar for each part of it, and every cluster by name. */
export function AreaStagesSection({ site, portfolio }: StagesProps): VNode | null {
  const { clusters } = portfolio;
  if (clusters.length === 0) return null;
  const coded = clusters.filter((cluster) => newestAssessment(cluster, site.dataset)).length;
  const chart = portfolioChartId(portfolio, "stages");
  return (
    <Section id="stages" title={words.titleCoded(coded, clusters.length)}>
      <StageList site={site} clusters={clusters} withPlace={portfolio.kind !== "country"} />
      {site.chart(chart) && <SiteChart site={site} id={chart} showTitle={false} />}
    </Section>
  );
}

/** Each stage with its number and the names of its clusters; not coded ones last. */
function StageList({
  site,
  clusters,
  withPlace,
}: {
  site: Site;
  clusters: readonly Cluster[];
  withPlace: boolean;
}): VNode {
  const rows = [
    ...site.lists.stages.map(({ id, label }) => ({ id, label })),
    { id: null, label: words.notCoded },
  ];
  return (
    <dl class="stage-list">
      {rows.map(({ id, label }, index) => {
        const here = clusters
          .filter((cluster) => (newestAssessment(cluster, site.dataset)?.stage ?? null) === id)
          .toSorted((a, b) => compareText(a.record.name.toLowerCase(), b.record.name.toLowerCase()));
        if (here.length === 0 && clusters.length < fewestForAllStages) return null;
        return (
          <div key={label} id={id === null ? "stage-not-coded" : `stage-${id}`}>
            <dt>
              {id === null ? (
                <span class="not-reported">{label}</span>
              ) : (
                <a class={`stage-mark stage-${index + 1}`} href={site.href(address.stage(id))}>
                  {label}
                </a>
              )}
              <span class="count">{here.length}</span>
            </dt>
            <dd>
              {here.length === 0 ? (
                <span class="not-reported">{words.empty}</span>
              ) : (
                <Foldable
                  summary={text.areaPage.all(here.length)}
                  closed={here.length > mostNames || (id === null && here.length > 10)}
                >
                  <ClusterNames site={site} clusters={here} withPlace={withPlace} />
                </Foldable>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Names of clusters, each with its page, its country, and the year and state that a reader must know. */
export function ClusterNames({
  site,
  clusters,
  withPlace = true,
}: {
  site: Site;
  clusters: readonly Cluster[];
  withPlace?: boolean;
}): VNode {
  return (
    <ul class="names">
      {clusters.map((cluster) => (
        <li key={cluster.id}>
          <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>
          <small>{remarksOn(site, cluster, withPlace)}</small>
        </li>
      ))}
    </ul>
  );
}

/** Country, year in which the stage was judged, and that a cluster is dormant or has ended. */
function remarksOn(site: Site, cluster: Cluster, withPlace: boolean): string {
  const year = yearOf(newestAssessment(cluster, site.dataset)?.year);
  return [withPlace && site.placeOf(cluster), year, stateRemark(site, cluster)].filter(Boolean).join(", ");
}
