import type { VNode } from "preact";
import type { FinancingPattern } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { areaFacets } from "../../site/area.ts";
import type { Site } from "../../site/site.ts";
import { recordLinks } from "../../site/typed-links.ts";
import { formatNumber, formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Area } from "../area.tsx";
import { Cited, Statements } from "../cited.tsx";
import { Layout } from "../layout.tsx";
import { DetailsSection, FiguresSection } from "../other-figures.tsx";
import { FactStrip, NotReported, Opening, Section } from "../parts.tsx";
import { HistorySection } from "../record-history.tsx";
import { SearchFacets } from "../search-facets.tsx";
import { PatternAside } from "./pattern-aside.tsx";
import { LevelsSection, MixSection, PatternSecurity } from "./pattern-sections.tsx";

export interface PatternProps {
  readonly site: Site;
  readonly pattern: FinancingPattern;
}

const words = text.financing.pattern;

/** One published pattern: what it rests on, its shares, and what its source says. */
export function PatternPage({ site, pattern }: PatternProps): VNode {
  const { record } = pattern;
  const footnotes = site.footnotes(pattern);
  const props = { site, pattern };
  return (
    <Layout
      site={site}
      title={record.name}
      description={record.summary}
      path={address.pattern(pattern.id)}
      data={["json"]}
      links={recordLinks(site, address.pattern(pattern.id))}
      breadcrumbs={[{ label: text.financing.title, path: address.financing }]}
    >
      <SearchFacets
        kind={text.financing.kind}
        {...areaFacets(site, record.covers)}
        date={record.changes?.at(-1)?.date ?? record.added}
      />
      <Opening title={record.name} kicker={`${text.financing.kind} · ${text.financing.kinds[record.kind]}`}>
        <p data-pagefind-meta="summary">{record.summary}</p>
        <p class="note">{text.financing.kindNote[record.kind]}</p>
      </Opening>
      <PatternFacts {...props} />
      <div class="with-margin">
        <div class="body">
          <MixSection {...props} />
          <LevelsSection {...props} />
          <PatternSecurity {...props} />
          {record.statements && (
            <Section id="statements" title={words.statements}>
              <Statements footnotes={footnotes} statements={record.statements} />
            </Section>
          )}
          <FiguresSection site={site} figures={record.figures} footnotes={footnotes} />
          <DetailsSection details={record.details} footnotes={footnotes} />
          <HistorySection site={site} record={`financing/${pattern.id}`} path={address.pattern(pattern.id)} />
        </div>
        <PatternAside {...props} />
      </div>
    </Layout>
  );
}

function PatternFacts({ site, pattern }: PatternProps): VNode {
  const { kind, covers, period, sample } = pattern.record;
  return (
    <FactStrip
      facts={[
        { label: words.kind, value: text.financing.kinds[kind] },
        { label: words.area, value: <Area site={site} covers={covers} />, below: covers.as_stated },
        { label: words.period, value: period === undefined ? <NotReported /> : formatPeriod(period) },
        {
          label: words.sample,
          value: sample ? (
            <Cited footnotes={site.footnotes(pattern)} source={sample.source}>
              {`${formatNumber(sample.size, 0)} ${sample.unit}`}
            </Cited>
          ) : (
            <NotReported />
          ),
          below: sample?.note,
        },
      ]}
    />
  );
}
