import type { VNode } from "preact";
import type { Source } from "../model/dataset.ts";
import { isRestricted } from "../model/redistribution.ts";
import { address } from "../site/address.ts";
import { compareNatural } from "../site/footnotes.ts";
import { pathOfRecord } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { count, formatDate, formatNumber, formatPeriod } from "../text/format.ts";
import { text } from "../text/index.ts";
import { CorrectionList } from "./corrections.tsx";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { DataTable, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

const words = text.pages.source;

/** Every document with what cites it, most cited first. */
export function SourcesPage({ site }: { site: Site }): VNode {
  const rows = site.dataset.sources
    .map((source) => ({ source, records: recordsCiting(site, source) }))
    .sort((a, b) => b.records.size - a.records.size);
  const uses = [...site.uses.values()].reduce((sum, list) => sum + list.length, 0);
  const lead = words.lead(count(rows.length, "document", "documents"), formatNumber(uses, 0));
  return (
    <Layout
      site={site}
      title={words.title}
      description={lead}
      path={address.sources}
      data={["json", "csv"]}
      searched="nothing"
    >
      <Opening title={words.title}>
        <p>{lead}</p>
      </Opening>
      <DataTable
        caption={words.title}
        captionHidden
        rows={rows}
        columns={[
          {
            label: words.document,
            isHeader: true,
            cell: ({ source }) => <a href={site.href(address.source(source.id))}>{source.title}</a>,
          },
          { label: words.publisher, cell: ({ source }) => source.publisher },
          { label: words.year, cell: ({ source }) => formatPeriod(source.year) },
          { label: words.uses, numeric: true, cell: ({ records }) => words.records(records.size) },
        ]}
      />
      <Section id="corrections" title={text.pages.corrections.title} lead={text.pages.corrections.lead}>
        <CorrectionList site={site} corrections={site.dataset.corrections} />
      </Section>
    </Layout>
  );
}

/** Citing records with the places in the document that they cite. */
function recordsCiting(site: Site, source: Source): Map<string, string[]> {
  const records = new Map<string, Set<string>>();
  for (const { record, locator } of site.uses.get(source.id) ?? []) {
    records.set(record, (records.get(record) ?? new Set()).add(locator));
  }
  return new Map(
    [...records].map(([record, locators]) => [record, [...locators].filter(Boolean).sort(compareNatural)]),
  );
}

/** One document: what it is, where to find it, and every record that cites it with the pages. */
export function SourcePage({ site, source }: { site: Site; source: Source }): VNode {
  const records = [...recordsCiting(site, source)];
  const corrections = site.dataset.corrections.filter(({ record }) =>
    [record.source].flat().some((citation) => citation.split(" ")[0] === source.id),
  );
  return (
    <Layout
      site={site}
      title={`${source.title}, ${source.publisher}, ${formatPeriod(source.year)}`}
      description={`${source.publisher}, ${source.title}, ${formatPeriod(source.year)}`}
      path={address.source(source.id)}
      data={["json"]}
      breadcrumbs={[{ label: words.title, path: address.sources }]}
    >
      <SearchFacets kind={text.pages.kinds.source} />
      <Opening title={source.title} kicker={text.pages.kinds.source}>
        <p>
          {source.publisher}, {formatPeriod(source.year)}.{" "}
          {source.url ? (
            <a href={source.url} rel="noopener nofollow">
              {words.open}
            </a>
          ) : (
            <span class="not-reported">{words.withoutAddress}</span>
          )}
        </p>
      </Opening>
      <Pairs rows={factsOf(source)} />
      <Section id="uses" title={words.citedBy}>
        <DataTable
          caption={words.citedBy}
          captionHidden
          rows={records}
          columns={[
            {
              label: text.pages.indicators.record,
              isHeader: true,
              cell: ([record]) => <a href={site.href(pathOfRecord(record))}>{site.nameOf(record)}</a>,
            },
            {
              label: words.places,
              cell: ([, locators]) =>
                locators.length > 0 ? locators.join(", ") : <span class="not-reported">{words.noPlace}</span>,
            },
          ]}
        />
      </Section>
      {corrections.length > 0 && (
        <Section id="corrections" title={words.corrections}>
          <CorrectionList site={site} corrections={corrections} />
        </Section>
      )}
    </Layout>
  );
}

function factsOf(source: Source): [string, string][] {
  const facts: [string, string | undefined][] = [
    [words.authors, source.authors?.join("; ")],
    [words.readLabel, source.read && formatDate(source.read)],
    [words.cites, source.cites],
    [words.pageBasis, source.page_basis],
    [words.licence, isRestricted(source) ? words.restrictedText : source.licence],
    [words.noteLabel, source.note],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}
