import type { VNode } from "preact";
import type { MixProfile } from "../../indicators/area-profile.ts";
import { address } from "../../site/address.ts";
import { figuresOf } from "../../site/area-figures.ts";
import { type PatternReach, patternsOfArea } from "../../site/area-patterns.ts";
import { portfolioChartId } from "../../site/charts/portfolio-charts.ts";
import { clusterMixes } from "../../site/financing-views.ts";
import { usableShares } from "../../site/mix-bars.ts";
import { type Portfolio, worldPath } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { formatPeriod, formatShare, list } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Shares } from "../financing/shares.tsx";
import { DataTable, LinkList, Section } from "../parts.tsx";
import { PatternNotes } from "../record-notes.tsx";
import { MixBars } from "./mixes.tsx";

const words = text.areaPage.financing;

/** More countries than this are counted instead of named. */
const mostNamed = 12;

interface FinancingProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

/** How the clusters of an area are financed, beside what is published for it. What nobody states is said. */
export function AreaFinancingSection({ site, portfolio }: FinancingProps): VNode | null {
  const { clusters } = portfolio;
  const { reach } = patternsOfArea(site, portfolio);
  if (clusters.length === 0 && reach.length === 0) return null;
  const mixes = clusterMixes(site, clusters);
  const { profile, completeMixes } = figuresOf(site, portfolio);
  const supported = clusters.filter(({ record }) => record.supporters).length;
  return (
    <Section id="financing" title={words.title}>
      {clusters.length > 0 && (
        <p>
          {mixes.length === 0
            ? words.noMix(clusters.length)
            : words.mixes(mixes.length, completeMixes, clusters.length)}{" "}
          {mixes.length > 0 && <MixMedians mix={profile.mix} />}{" "}
          {supported > 0 && words.supporters(supported, clusters.length)}
        </p>
      )}
      {portfolio.path === worldPath && mixes.length > 0 && (
        <p>
          <a href={site.href(address.financing)}>{words.everything(mixes.length)}</a>
        </p>
      )}
      <MixBars
        site={site}
        mixes={portfolio.path === worldPath ? [] : mixes}
        chart={portfolioChartId(portfolio, "financing")}
      />
      <Published site={site} portfolio={portfolio} />
      <OtherAccounts site={site} portfolio={portfolio} />
    </Section>
  );
}

/** Median shares of the complete mixes, or that they are too few. */
export function MixMedians({ mix }: { mix: MixProfile }): VNode | null {
  if (mix.n === 0) return null;
  if (mix.medians.size === 0) return <>{words.tooFewMixes(mix.n)}</>;
  const parts = [...mix.medians].map(([bucket, share]) => `${words.bucket[bucket]} ${formatShare(share)}`);
  return <>{words.medians(mix.n, parts.join(", "))}</>;
}

/** The patterns that stand for countries of the area with their source, and the countries for which none is published. */
function Published({ site, portfolio }: FinancingProps): VNode {
  const { reach, without } = patternsOfArea(site, portfolio);
  const { kind, countries } = portfolio;
  const names = (ids: readonly string[]): string => list(ids.map((id) => site.label("countries", id)));
  if (kind === "sector") return <p class="note">{words.noPatternSector}</p>;
  if (reach.length === 0) return <p class="note">{words.noPattern}</p>;
  return (
    <>
      <DataTable
        caption={words.patterns}
        rows={reach}
        columns={[
          {
            label: words.pattern,
            isHeader: true,
            cell: ({ pattern: { id, record } }) => (
              <>
                <a href={site.href(address.pattern(id))}>{record.name}</a>
                <span class="note">
                  {text.financing.kinds[record.kind]}, {formatPeriod(record.period)}
                </span>
              </>
            ),
          },
          { label: words.printed, cell: (row) => <PrintedShares site={site} reach={row} /> },
          {
            label: words.standsFor,
            prose: true,
            cell: (row) =>
              row.countries.length === countries.length
                ? words.wholeArea
                : row.countries.length > mostNamed
                  ? text.areaPage.beside.reach(row.countries.length, countries.length)
                  : names(row.countries),
          },
        ]}
      />
      {without.length > 0 && (
        <p class="note">
          {without.length > mostNamed
            ? words.withoutMany(without.length, countries.length)
            : words.without(names(without))}
        </p>
      )}
    </>
  );
}

function PrintedShares({ site, reach: { pattern } }: { site: Site; reach: PatternReach }): VNode | null {
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
      <PatternNotes site={site} pattern={pattern} source={mix.source} />
    </>
  );
}

/** Accounts of single cases, instruments and rules that speak of the area without shares for it as a whole. */
function OtherAccounts({ site, portfolio }: FinancingProps): VNode | null {
  const drawn = new Set(patternsOfArea(site, portfolio).reach.map(({ pattern }) => pattern));
  const others = portfolio.patterns.filter((pattern) => !drawn.has(pattern));
  if (others.length === 0) return null;
  return (
    <details class="foldable">
      <summary>
        {words.others}: {others.length}
      </summary>
      <LinkList
        links={others.map(({ id, record }) => ({
          label: record.name,
          href: site.href(address.pattern(id)),
          note: `${text.financing.kinds[record.kind]}. ${record.summary}`,
        }))}
      />
    </details>
  );
}
