import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { clusterBrief, subjectOfCluster } from "../../site/benchmark-views.ts";
import { newestAssessment, sourcesOfAssessment } from "../../site/stage.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { ClusterProps } from "../cluster/opening.tsx";
import { Layout } from "../layout.tsx";
import { BriefBody } from "./brief-body.tsx";
import { shownFigures } from "./figures.tsx";
import { BriefSources, mostSources } from "./sources.tsx";

/** A cluster beside comparable ones on two pages of A4. */
export function ClusterBriefPage({ site, cluster }: ClusterProps): VNode {
  const { record, id } = cluster;
  const brief = clusterBrief(site, cluster);
  const footnotes = site.footnotes(cluster);
  const sourcesOf = (indicatorId: string): string[] =>
    (site.indicators.result(id, indicatorId)?.trace ?? []).flatMap(({ source }) => [...source]);
  const ofStage = sourcesOfAssessment(newestAssessment(cluster, site.dataset));
  const cited = [
    ...shownFigures(brief).flatMap(({ indicatorId }) => footnotes.numbersOf(sourcesOf(indicatorId))),
    ...footnotes.numbersOf(ofStage),
  ];
  const listed = new Set([...new Set(cited)].sort((a, b) => a - b).slice(0, mostSources));
  const notes = (source: readonly string[]): VNode => (
    <BriefNotes site={site} cluster={cluster} numbers={footnotes.numbersOf(source)} listed={listed} />
  );
  const place = [
    placeInWords(record.place?.name, site.placeOf(cluster)),
    site.label("sectors", record.sector),
    stageInWords(site, cluster),
  ];
  return (
    <Layout
      site={site}
      title={text.brief.title(record.name)}
      description={text.brief.description(record.name)}
      path={address.clusterBrief(id)}
      data={["json"]}
      indexed={false}
      breadcrumbs={[
        { label: text.shell.navigation.clusters, path: address.clusters },
        { label: record.name, path: address.cluster(id) },
      ]}
      searched="nothing"
    >
      <article class="brief">
        <p class="kicker">{text.brief.kicker(formatDate(site.dataset.date))}</p>
        <h1>{record.name}</h1>
        <p class="brief-place">{place.filter(Boolean).join(" · ")}</p>
        <p>{record.summary}</p>
        <p class="screen-only note">
          {text.brief.print} <a href={site.href(address.cluster(id))}>{text.brief.page}</a>
        </p>
        <BriefBody
          context={site}
          brief={brief}
          stageNotes={notes(ofStage)}
          notesOf={(indicatorId) => notes(sourcesOf(indicatorId))}
          sources={<BriefSources footnotes={footnotes} cited={new Set(cited)} />}
        />
      </article>
    </Layout>
  );
}

/** Numbers of sources: those that stand on the page lead there, the others to the list on the full page. */
function BriefNotes({
  site,
  cluster: { id },
  numbers,
  listed,
}: ClusterProps & { numbers: readonly number[]; listed: ReadonlySet<number> }): VNode | null {
  if (numbers.length === 0) return null;
  return (
    <sup class="notes">
      {numbers.map((number) => (
        <a
          key={number}
          href={`${listed.has(number) ? "" : site.href(address.cluster(id))}#source-${number}`}
          aria-label={text.shell.sourceNumber(number)}
        >
          {number}
        </a>
      ))}
    </sup>
  );
}

/** The place with its country, which is not said twice. */
function placeInWords(place: string | undefined, country: string | undefined): string | undefined {
  return place && country && !place.includes(country) ? `${place}, ${country}` : (place ?? country);
}

function stageInWords(site: ClusterProps["site"], cluster: ClusterProps["cluster"]): string {
  const { stage } = subjectOfCluster(site, cluster);
  return stage ? site.label("stages", stage) : text.lists.clusters.notCoded;
}
