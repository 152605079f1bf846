import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { securityRows } from "../../site/financing-tables.ts";
import type { Site } from "../../site/site.ts";
import { formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Provenanced } from "../cited.tsx";
import { DataTable, Section } from "../parts.tsx";
import { ClusterNotes, PatternNotes } from "../record-notes.tsx";

/** How long financing is secured: published shares of clusters, and the classes of single clusters. */
export function SecuritySection({ site }: { site: Site }): VNode {
  const words = text.financing.security;
  const rows = securityRows(site, site.dataset.patterns);
  return (
    <Section id="security" title={words.title} lead={words.lead}>
      {rows.length === 0 ? (
        <p class="not-reported">{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={rows}
          columns={[
            {
              label: words.pattern,
              isHeader: true,
              cell: ({ pattern: { id, record } }) => (
                <a href={site.href(address.pattern(id))}>{record.name}</a>
              ),
            },
            {
              label: words.class,
              cell: ({ term }) => (term === null ? words.unnamed : site.label("security-classes", term)),
            },
            {
              label: words.share,
              numeric: true,
              cell: ({ pattern, term, share }) => (
                <>
                  {formatShare(share)}
                  <Provenanced of={term === null ? "derived" : undefined} />
                  <PatternNotes site={site} pattern={pattern} source={pattern.record.security?.source} />
                </>
              ),
            },
          ]}
        />
      )}
      <SecurityOfClusters site={site} />
    </Section>
  );
}

/** The class of each cluster for which a source states one, as the indicator chooses it. */
function SecurityOfClusters({ site }: { site: Site }): VNode {
  const words = text.financing.security;
  const rows = site.dataset.clusters.flatMap((cluster) => {
    const result = site.indicators.result(cluster.id, "financing.security");
    const term = result?.extra?.class;
    return typeof term === "string" && result ? [{ cluster, term, result }] : [];
  });
  if (rows.length === 0) return <p class="not-reported">{words.noClusters}</p>;
  return (
    <DataTable
      caption={words.clusters}
      rows={rows}
      columns={[
        {
          label: words.cluster,
          isHeader: true,
          cell: ({ cluster }) => <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>,
        },
        {
          label: words.class,
          cell: ({ cluster, term, result }) => (
            <>
              {site.label("security-classes", term)}
              <ClusterNotes
                site={site}
                cluster={cluster}
                source={result.trace.flatMap(({ source }) => [...source])}
              />
            </>
          ),
        },
        { label: words.year, cell: ({ result }) => result.year ?? text.shell.yearNotStated },
      ]}
    />
  );
}
