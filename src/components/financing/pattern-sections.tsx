import type { VNode } from "preact";
import { patternChartId } from "../../site/charts/financing-charts.ts";
import { securityRows } from "../../site/financing-tables.ts";
import { usableShares } from "../../site/mix-bars.ts";
import { formatShare, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited, Notes } from "../cited.tsx";
import { Pairs } from "../pairs.tsx";
import { DataTable, Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";
import type { PatternProps } from "./pattern-page.tsx";
import { unstated } from "./shares.tsx";

const words = text.financing.pattern;

/** The bar of the mix and each share with its source. */
export function MixSection({ site, pattern }: PatternProps): VNode | null {
  const { mix } = pattern.record;
  const shares = mix && usableShares(mix);
  if (!mix || !shares) return null;
  const rest = unstated(shares, mix.completeness === "complete");
  const rows = [
    ...[...shares].map(([term, share]) => ({
      label: site.label("financing-sources", term),
      share,
      isRest: false,
    })),
    ...(rest > 0 ? [{ label: words.notStated, share: rest, isRest: true }] : []),
  ];
  return (
    <Section id="mix" title={words.mix}>
      <SiteChart
        site={site}
        id={patternChartId(pattern.id)}
        showTitle={false}
        source={<Notes footnotes={site.footnotes(pattern)} source={mix.source} />}
      />
      <DataTable
        caption={words.mix}
        captionHidden
        rows={rows}
        columns={[
          { label: words.source, isHeader: true, cell: ({ label }) => label },
          {
            label: words.share,
            numeric: true,
            cell: ({ share, isRest }) => (
              <Cited
                footnotes={site.footnotes(pattern)}
                source={mix.source}
                provenance={isRest ? "derived" : mix.provenance}
              >
                {qualify(formatShare(share), mix.qualifier)}
              </Cited>
            ),
          },
        ]}
      />
      {mix.note && <p class="note">{mix.note}</p>}
    </Section>
  );
}

/** What the source says in words where it prints no number. */
export function LevelsSection({ site, pattern }: PatternProps): VNode | null {
  const { levels } = pattern.record;
  if (!levels) return null;
  return (
    <Section id="levels" title={words.levels}>
      <Pairs
        rows={levels.map((level) => [
          site.label("financing-sources", level.part),
          <Cited key={level.part} footnotes={site.footnotes(pattern)} source={level.source}>
            {level.text}
          </Cited>,
        ])}
      />
    </Section>
  );
}

/** Shares of clusters by class of security, with the rest that no class names. */
export function PatternSecurity({ site, pattern }: PatternProps): VNode | null {
  const { security } = pattern.record;
  if (!security) return null;
  return (
    <Section id="security" title={words.security}>
      <Pairs
        rows={securityRows(site, [pattern]).map(({ term, share }) => [
          term === null ? text.financing.security.unnamed : site.label("security-classes", term),
          <Cited
            key={term}
            footnotes={site.footnotes(pattern)}
            source={security.source}
            provenance={term === null ? "derived" : undefined}
          >
            {text.financing.security.of(formatShare(share))}
          </Cited>,
        ])}
      />
      {security.note && <p class="note">{security.note}</p>}
    </Section>
  );
}
