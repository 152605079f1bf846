import type { VNode } from "preact";
import type { Having } from "../../indicators/in-place.ts";
import { vocabularyOf } from "../../model/dataset.ts";
import type { Site } from "../../site/site.ts";
import { type StageService, servicesOfStage } from "../../site/stage-views.ts";
import { formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Foldable } from "../areas/foldable.tsx";
import { ClusterNames } from "../areas/stages.tsx";
import { DataTable, Section } from "../parts.tsx";
import type { StageProps } from "./stage-page.tsx";

const words = text.stagePage;

/** Services that a reader sees at once; the rest of the list is closed at first. */
const mostServices = 12;

/** Tools that clusters at the stage used, each with who names it. */
export function ToolsSection({ site, view: { clusters, inPlace } }: StageProps): VNode {
  const { tools } = inPlace;
  return (
    <Section
      id="tools"
      title={words.tools.title}
      lead={tools[0] && words.tools.lead(tools[0].known, clusters.length)}
    >
      {tools.length === 0 ? (
        <p class="not-reported">{words.tools.none(clusters.length)}</p>
      ) : (
        <DataTable
          caption={words.tools.title}
          captionHidden
          stacked
          rows={tools}
          columns={[
            { label: words.tools.tool, isHeader: true, cell: ({ id }) => site.label("tools", id) },
            { label: words.tools.clusters, numeric: true, cell: (row) => String(row.clusters.length) },
            { label: words.tools.who, prose: true, cell: (row) => <Who site={site} having={row} /> },
          ]}
        />
      )}
    </Section>
  );
}

/** Names of the clusters that have something. */
export function Who({ site, having }: { site: Site; having: Having }): VNode {
  const clusters = having.clusters.flatMap((id) => site.cluster(id) ?? []);
  return <ClusterNames site={site} clusters={clusters} withPlace={false} />;
}

/** Services of clusters at the stage by frequency, with the trust they need and what the guide expects of each. */
export function ServicesSection({ site, view }: StageProps): VNode {
  const services = servicesOfStage(site.dataset, view);
  const all = view.clusters.length;
  return (
    <Section
      id="services"
      title={words.services.title}
      lead={services[0] && words.services.lead(services[0].having.known, all)}
    >
      {services.length === 0 ? (
        <p class="not-reported">{words.services.none(all)}</p>
      ) : (
        <>
          <ServiceTable site={site} services={services.slice(0, mostServices)} />
          {services.length > mostServices && (
            <Foldable summary={`${words.services.all}: ${services.length}`} closed>
              <ServiceTable site={site} services={services} />
            </Foldable>
          )}
        </>
      )}
      <GuideExpects site={site} />
    </Section>
  );
}

function ServiceTable({ site, services }: { site: Site; services: readonly StageService[] }): VNode {
  return (
    <DataTable
      caption={words.services.title}
      captionHidden
      rows={services}
      columns={[
        { label: words.services.service, isHeader: true, cell: ({ term }) => term.label },
        {
          label: words.services.clusters,
          numeric: true,
          cell: ({ having }) =>
            words.moved.share(
              having.clusters.length,
              having.known,
              formatShare((100 * having.clusters.length) / having.known, 0),
            ),
        },
        { label: words.services.guide, cell: (service) => <GuideSays site={site} service={service} /> },
      ]}
    />
  );
}

/** The trust that the service needs and the stage from which the guide expects it; one that comes earlier is told in words. */
function GuideSays({ site, service: { term, ahead } }: { site: Site; service: StageService }): VNode {
  const { trust, from_stage: from } = term;
  if (trust === undefined) return <span class="not-reported">{words.services.silent}</span>;
  const when =
    from === undefined
      ? trust === "low" && words.services.fromStart
      : words.services.stageOn(site.label("stages", from).toLowerCase());
  return (
    <>
      {[words.services.trusts[trust], when].filter(Boolean).join(", ")}
      {ahead && <span class="note">{words.services.ahead}</span>}
    </>
  );
}

/** The advice of the guide beside the records, marked as such, with its page. */
function GuideExpects({ site }: { site: Site }): VNode {
  const terms = [...vocabularyOf(site.dataset, "services").terms.values()];
  const sources = new Set(terms.flatMap(({ trust, source }) => (trust === undefined ? [] : (source ?? []))));
  const cited = [...sources].map((source) => site.citationInWords(source)).join("; ");
  const named = (trust: string): string =>
    terms
      .filter((term) => term.trust === trust)
      .map(({ label }) => label.toLowerCase())
      .join(", ");
  return (
    <aside class="guide">
      <h3>{words.services.guideTitle}</h3>
      <p>{words.services.guideText(cited)}</p>
      <p>{words.services.little(named("low"))}</p>
      <p>{words.services.much(named("high"))}</p>
    </aside>
  );
}
