import type { VNode } from "preact";
import type { FinancingPattern } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { usableShares } from "../../site/mix-bars.ts";
import type { Site } from "../../site/site.ts";
import { formatNumber, formatPeriod, sentenceCase } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Area } from "../area.tsx";
import { Provenanced } from "../cited.tsx";
import { DataTable, LinkList, Section } from "../parts.tsx";
import { PatternNotes } from "../record-notes.tsx";
import { SiteChart } from "../site-chart.tsx";
import { Shares } from "./shares.tsx";

interface Props {
  readonly site: Site;
}

/** Patterns that print shares for a region as bars, those that give shares or levels as a table, then all others. */
export function PatternsSection({ site }: Props): VNode {
  const words = text.financing.patterns;
  const patterns = [...site.dataset.patterns].sort(
    (a, b) => kinds.indexOf(a.record.kind) - kinds.indexOf(b.record.kind),
  );
  return (
    <Section id="patterns" title={words.title} lead={words.lead}>
      {site.chart("financing-patterns") ? (
        <SiteChart site={site} id="financing-patterns" />
      ) : (
        <p class="not-reported">{words.none}</p>
      )}
      <PatternTable site={site} patterns={patterns.filter(speaksOfShares)} />
      <h3>{words.others}</h3>
      <LinkList
        links={patterns
          .filter((pattern) => !speaksOfShares(pattern))
          .map(({ id, record }) => ({
            label: record.name,
            href: site.href(address.pattern(id)),
            note: `${sentenceCase(text.financing.kinds[record.kind])}. ${record.summary}`,
          }))}
      />
    </Section>
  );
}

/** Kinds in the order of the catalogue: what rests on many clusters first. */
const kinds = Object.keys(text.financing.kinds);

function speaksOfShares({ record }: FinancingPattern): boolean {
  return record.mix !== undefined || record.levels !== undefined;
}

function PatternTable({ site, patterns }: Props & { patterns: readonly FinancingPattern[] }): VNode {
  const words = text.financing.patterns;
  return (
    <DataTable
      caption={words.table(patterns.length)}
      rows={patterns}
      columns={[
        {
          label: words.name,
          isHeader: true,
          cell: (pattern) => <NameAndSample site={site} pattern={pattern} />,
        },
        {
          label: words.shares,
          cell: (pattern) => pattern.record.mix && <PrintedShares site={site} pattern={pattern} />,
        },
        {
          label: words.words,
          cell: (pattern) => pattern.record.levels && <Levels site={site} pattern={pattern} />,
        },
      ]}
    />
  );
}

interface PatternProps extends Props {
  readonly pattern: FinancingPattern;
}

/** Name with what limits the pattern: what it rests on, where, when and how many were asked. */
function NameAndSample({ site, pattern }: PatternProps): VNode {
  const { name, kind, covers, period, sample } = pattern.record;
  return (
    <>
      <a href={site.href(address.pattern(pattern.id))}>{name}</a>
      <span class="note">
        {text.financing.kinds[kind]}, <Area site={site} covers={covers} />, {formatPeriod(period)}
        {sample && (
          <>
            , {formatNumber(sample.size, 0)} {sample.unit}
            <PatternNotes site={site} pattern={pattern} source={sample.source} />
          </>
        )}
        {sample?.note && ` (${sample.note.replace(/\.$/, "")})`}
      </span>
    </>
  );
}

function PrintedShares({ site, pattern }: PatternProps): VNode | null {
  const { mix } = pattern.record;
  const shares = mix && usableShares(mix);
  if (!mix || !shares) return null;
  return (
    <>
      <Shares
        site={site}
        shares={shares}
        isWhole={mix.completeness === "complete"}
        qualifier={mix.qualifier}
      />
      <Provenanced of={mix.provenance} />
      <PatternNotes site={site} pattern={pattern} source={mix.source} />
    </>
  );
}

function Levels({ site, pattern }: PatternProps): VNode {
  return (
    <>
      {(pattern.record.levels ?? []).map(({ part, text: level, source }, index) => (
        <span key={part}>
          {index > 0 && "; "}
          {site.label("financing-sources", part)}: {level}
          <PatternNotes site={site} pattern={pattern} source={source} />
        </span>
      ))}
    </>
  );
}

/** Rules of thumb with what they say: context for the figures, never a verdict. */
export function RulesSection({ site }: Props): VNode {
  const words = text.financing.rules;
  const rules = site.dataset.patterns.filter(({ record }) => record.kind === "rule-of-thumb");
  return (
    <Section id="rules" title={words.title} lead={words.lead}>
      {rules.length === 0 && <p class="not-reported">{words.none}</p>}
      {rules.map((pattern) => (
        <div key={pattern.id}>
          <h3>
            <a href={site.href(address.pattern(pattern.id))}>{pattern.record.name}</a>
          </h3>
          <p>{pattern.record.summary}</p>
          <ul class="terms">
            {(pattern.record.statements ?? []).map((statement) => (
              <li key={statement.text}>
                {statement.text}
                <Provenanced of={statement.provenance} />
                <PatternNotes site={site} pattern={pattern} source={statement.source} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
