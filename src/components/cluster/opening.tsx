import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { newestFirst } from "../../model/period.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { isDoubleCoded, newestAssessment } from "../../site/stage.ts";
import { formatMoneyText, formatNumber, formatPeriod, formatShare, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited } from "../cited.tsx";
import { formatFigure } from "../other-figures.tsx";
import { type Fact, FactStrip, NotReported, Opening, OtherNames } from "../parts.tsx";

/** What each part of a cluster page is given. */
export interface ClusterProps {
  readonly site: Site;
  readonly cluster: Cluster;
}

/** Name, summary and the five facts that a reader looks for first. */
export function ClusterOpening({ site, cluster }: ClusterProps): VNode {
  const { record } = cluster;
  const words = text.cluster.facts;
  return (
    <>
      <Opening
        title={record.name}
        kicker={[site.label("entity-types", record.entity), sectorInWords(site, cluster)].join(" · ")}
      >
        <OtherNames record={record} />
        <p data-pagefind-meta="summary">{record.summary}</p>
      </Opening>
      <FactStrip
        facts={[
          { label: words.stage, ...stageFact({ site, cluster }) },
          { label: words.members, ...membersFact({ site, cluster }) },
          keyFigureFact({ site, cluster }),
          { label: words.founded, ...foundedFact({ site, cluster }) },
          { label: words.place, value: site.placeOf(cluster) ?? <NotReported />, below: record.place?.name },
        ]}
      />
    </>
  );
}

/** The sector by our list, and in parentheses as the source names it where that says more. */
function sectorInWords(site: Site, { record }: Cluster): string {
  const label = site.label("sectors", record.sector);
  const stated = record.sector_as_stated;
  return stated && stated.toLowerCase() !== label.toLowerCase() ? `${label} (${stated})` : label;
}

function stageFact({ site, cluster }: ClusterProps): Fact {
  const assessment = newestAssessment(cluster, site.dataset);
  const words = text.cluster.facts;
  if (!assessment) return { value: <span class="not-reported">{words.notCoded}</span> };
  return {
    value: <a href={site.href(address.stage(assessment.stage))}>{site.label("stages", assessment.stage)}</a>,
    below: `${text.cluster.basis[assessment.basis]}, ${isDoubleCoded(assessment) ? words.doubleCoded : words.singleCoded}, ${formatPeriod(assessment.year)}`,
  };
}

function membersFact({ site, cluster }: ClusterProps): Fact {
  const result = site.indicators.result(cluster.id, "members.total");
  const index = Number(/\[(\d+)\]/.exec(result?.trace[0]?.field ?? "")?.[1] ?? Number.NaN);
  const entry = cluster.record.members?.[index];
  if (entry?.total === undefined) return { value: <NotReported /> };
  return {
    value: (
      <Cited footnotes={site.footnotes(cluster)} source={entry.source} provenance={entry.provenance}>
        {qualify(formatNumber(entry.total, 0), entry.qualifier)}
      </Cited>
    ),
    below: `${site.label("member-definitions", entry.counted).toLowerCase()}, ${formatPeriod(entry.year)}`,
  };
}

type LabelledFact = Fact & { label: string };

/** The share of public money; where it is not reported, the size of the economy, else the first figure of the record. */
function keyFigureFact(props: ClusterProps): LabelledFact {
  return (
    publicShareFact(props) ??
    economyFact(props) ??
    otherFigureFact(props) ?? { label: text.cluster.facts.publicShare, value: <NotReported /> }
  );
}

function publicShareFact({ site, cluster }: ClusterProps): LabelledFact | null {
  const result = site.indicators.result(cluster.id, "financing.public_share");
  if (typeof result?.value !== "number") return null;
  return {
    label: text.cluster.facts.publicShare,
    value: (
      <Cited footnotes={site.footnotes(cluster)} source={result.trace.flatMap((input) => [...input.source])}>
        {formatShare(result.value)}
      </Cited>
    ),
    below: formatPeriod(result.year ?? "unknown"),
  };
}

/** Employees of the latest year that states them, else turnover, else firms. */
function economyFact({ site, cluster }: ClusterProps): LabelledFact | null {
  const rows = newestFirst(cluster.record.economy ?? []);
  const field = (["employees", "turnover", "firms"] as const).find((name) =>
    rows.some((row) => row[name] !== undefined),
  );
  const row = rows.find((candidate) => field && candidate[field] !== undefined);
  const value = field && row?.[field];
  if (!field || !row || value === undefined) return null;
  return {
    label: text.cluster.economy[field],
    value: (
      <Cited footnotes={site.footnotes(cluster)} source={row.source} provenance={row.provenance}>
        {qualify(typeof value === "number" ? formatNumber(value, 0) : formatMoneyText(value), row.qualifier)}
      </Cited>
    ),
    below: `${site.label("perimeters", row.perimeter).toLowerCase()}, ${formatPeriod(row.year)}`,
  };
}

function otherFigureFact({ site, cluster }: ClusterProps): LabelledFact | null {
  const figure = cluster.record.figures?.[0];
  if (!figure) return null;
  return {
    label: site.measure(figure.measure),
    value: (
      <Cited footnotes={site.footnotes(cluster)} source={figure.source} provenance={figure.provenance}>
        {formatFigure(figure)}
      </Cited>
    ),
    below: [figure.perimeter, formatPeriod(figure.year)].filter(Boolean).join(", "),
  };
}

function foundedFact({ site, cluster }: ClusterProps): Fact {
  const { founded } = cluster.record;
  if (!founded) return { value: <NotReported /> };
  return {
    value: (
      <Cited footnotes={site.footnotes(cluster)} source={founded.source} provenance={founded.provenance}>
        {qualify(formatPeriod(founded.year), founded.qualifier)}
      </Cited>
    ),
    below: [founded.what && text.cluster.foundedWhat[founded.what], founded.note].filter(Boolean).join(". "),
  };
}
