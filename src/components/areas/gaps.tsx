import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { figuresOf } from "../../site/area-figures.ts";
import { gapsOf, type Wanted } from "../../site/area-gaps.ts";
import type { Portfolio } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { DataTable, Section } from "../parts.tsx";
import { Foldable } from "./foldable.tsx";
import { ClusterNames } from "./stages.tsx";

const words = text.areaPage.gaps;

/** More countries than this are closed at first; more clusters than the second number are counted, not named. */
const mostNames = 25;
const mostWanted = 40;

interface GapsProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

/** What is not known of an area: countries without a case, sections that records lack, and what would help most. */
export function AreaGapsSection({ site, portfolio }: GapsProps): VNode {
  const { countries, sections, wanted } = gapsOf(site, portfolio);
  const { clusters } = portfolio;
  return (
    <Section id="gaps" title={words.title}>
      <h3>{words.wanted}</h3>
      <ul class="wanted">
        {clusters.length === 0 && <li>{words.wantedNone}</li>}
        {wanted.map((gap) => (
          <WantedLine key={gap.field} site={site} portfolio={portfolio} wanted={gap} />
        ))}
      </ul>
      <p>
        <a href={site.href(address.contribute)}>{words.add}</a>
      </p>
      {clusters.length > 0 && countries.length > 0 && (
        <CountriesWithout site={site} portfolio={portfolio} missing={countries} />
      )}
      {sections.length > 0 && (
        <>
          <h3>{words.sections}</h3>
          <p class="lead">{words.lead}</p>
          <DataTable
            caption={words.sections}
            captionHidden
            rows={sections}
            columns={[
              { label: words.section, isHeader: true, cell: ({ field }) => text.pages.sections[field] },
              {
                label: words.missing,
                numeric: true,
                cell: ({ missing }) => words.of(missing, clusters.length),
              },
              {
                label: words.share,
                numeric: true,
                cell: ({ missing }) => formatShare((100 * missing) / clusters.length, 0),
              },
              { label: words.sought, numeric: true, cell: ({ sought }) => String(sought) },
            ]}
          />
        </>
      )}
    </Section>
  );
}

function WantedLine({ site, portfolio, wanted }: GapsProps & { wanted: Wanted }): VNode {
  const { coded } = figuresOf(site, portfolio);
  const line =
    wanted.field === "maturity"
      ? words.wantedStage(wanted.clusters.length)
      : words.wantedLine(text.pages.sections[wanted.field], wanted.clusters.length, coded);
  // Of many nobody reads the names; the list of clusters has them all.
  if (wanted.clusters.length > mostWanted) return <li>{line}</li>;
  return (
    <li>
      <details class="foldable">
        <summary>{line}</summary>
        <ClusterNames site={site} clusters={wanted.clusters} withPlace={portfolio.kind !== "country"} />
      </details>
    </li>
  );
}

function CountriesWithout({ site, portfolio, missing }: GapsProps & { missing: readonly string[] }): VNode {
  const pages = new Set(site.lists.portfolios.map(({ path }) => path));
  const title = words.countries(missing.length, portfolio.countries.length);
  const links = missing
    .map((country) => ({ label: site.label("countries", country), path: address.country(country) }))
    .map(({ label, path }) => ({ label, href: pages.has(path) ? site.href(path) : null }));
  return (
    <>
      <h3>{title}</h3>
      <Foldable summary={text.areaPage.all(missing.length)} closed={missing.length > mostNames}>
        <ul class="names">
          {links.map(({ label, href }) => (
            <li key={label}>{href === null ? label : <a href={href}>{label}</a>}</li>
          ))}
        </ul>
      </Foldable>
    </>
  );
}
