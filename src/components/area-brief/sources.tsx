import type { VNode } from "preact";
import { figuresOf } from "../../site/area-figures.ts";
import { formatPeriod, list } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";
import { type AreaBriefProps, mostSources } from "./props.tsx";

/** Countries and sections that are named; more are counted. */
const [mostCountries, mostSections] = [8, 4];

/** What is not known of the area: countries without a case, sections that records lack, and what would help most. */
export function GapsSection({ site, brief: { gaps, portfolio } }: AreaBriefProps): VNode {
  const words = text.areaBrief.gaps;
  const { clusters, kind } = portfolio;
  const sections = gaps.sections
    .slice(0, mostSections)
    .map(({ field, missing }) => words.section(text.pages.sections[field].toLowerCase(), missing));
  return (
    <Section id="gaps" title={words.title}>
      {kind !== "country" && gaps.countries.length > 0 && (
        <p>{countriesInWords(site, portfolio, gaps.countries)}</p>
      )}
      <p>{sections.length === 0 ? words.none : words.sections(sections.join(", "), clusters.length)}</p>
      {gaps.wanted.length > 0 && <p>{words.wanted(wantedInWords(site, portfolio, gaps.wanted))}</p>}
    </Section>
  );
}

function countriesInWords(
  site: AreaBriefProps["site"],
  { countries: all }: AreaBriefProps["brief"]["portfolio"],
  missing: readonly string[],
): string {
  const words = text.areaBrief.gaps;
  if (missing.length > mostCountries) return words.countriesMany(missing.length, all.length);
  return words.countries(list(missing.map((country) => site.label("countries", country))), 0);
}

function wantedInWords(
  site: AreaBriefProps["site"],
  portfolio: AreaBriefProps["brief"]["portfolio"],
  wanted: AreaBriefProps["brief"]["gaps"]["wanted"],
): string {
  const words = text.areaPage.gaps;
  const { coded } = figuresOf(site, portfolio);
  return wanted
    .map(({ field, clusters }) =>
      field === "maturity"
        ? words.wantedStage(clusters.length)
        : words.wantedLine(text.pages.sections[field], clusters.length, coded),
    )
    .map((line) => line.charAt(0).toLowerCase() + line.slice(1))
    .join("; ");
}

/** The documents behind the figures: those of what is named one by one first, then those on which most figures rest. */
export function SourcesSection({ brief: { sources } }: AreaBriefProps): VNode {
  const words = text.areaBrief.sources;
  const shown = sources.list.slice(0, mostSources);
  return (
    <Section id="sources" title={words.title}>
      {shown.length === 0 ? (
        <p class="not-reported">{words.none}</p>
      ) : (
        <>
          <ol class="source-list">
            {shown.map(({ number, source, figures }) => (
              <li key={number} id={`source-${number}`} value={number}>
                {source.publisher}, {source.title}, {formatPeriod(source.year)}; {words.rests(figures)}
              </li>
            ))}
          </ol>
          <p class="note">{words.note(sources.list.length - shown.length)}</p>
        </>
      )}
    </Section>
  );
}
