import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { mostMixes, mostPatterns } from "../../site/area-brief/area-brief.ts";
import { citingOfMix } from "../../site/area-brief/sources.ts";
import { figuresOf } from "../../site/area-figures.ts";
import { mixCircumstances, usableShares } from "../../site/mix-bars.ts";
import { formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { MixMedians } from "../areas/financing.tsx";
import { Shares } from "../financing/shares.tsx";
import { Section } from "../parts.tsx";
import { type AreaBriefProps, BriefNotes } from "./props.tsx";

const words = text.areaBrief.financing;

/** How the clusters of the area are financed, beside what is published for it. */
export function MoneySection({ site, brief }: AreaBriefProps): VNode {
  const { portfolio, mixes, patterns } = brief;
  const { completeMixes, profile } = figuresOf(site, portfolio);
  const { clusters } = portfolio;
  const area = text.areaPage.financing;
  return (
    <Section id="money" title={words.title}>
      <p>
        {mixes.length === 0
          ? area.noMix(clusters.length)
          : words.mixes(mixes.length, completeMixes, clusters.length)}{" "}
        {mixes.length > 0 && <MixMedians mix={profile.mix} />}
      </p>
      <SingleMixes site={site} brief={brief} />
      {portfolio.kind === "sector" ? (
        <p class="note">{area.noPatternSector}</p>
      ) : patterns.reach.length === 0 ? (
        <p class="note">{area.noPattern}</p>
      ) : (
        <Published site={site} brief={brief} />
      )}
    </Section>
  );
}

/** A few mixes by name, where they are too few for medians. */
function SingleMixes({ site, brief }: AreaBriefProps): VNode | null {
  const { mixes, portfolio } = brief;
  const { mix } = figuresOf(site, portfolio).profile;
  if (mixes.length === 0 || mix.medians.size > 0) return null;
  return (
    <ul>
      {mixes.slice(0, mostMixes).map((one) => (
        <li key={one.cluster.id}>
          {one.name} ({mixCircumstances(site, one.chosen.mix)}):{" "}
          <Shares
            site={site}
            shares={one.chosen.shares}
            isWhole={one.chosen.isWhole}
            qualifier={one.chosen.mix.qualifier}
          />
          <BriefNotes site={site} brief={brief} citing={[citingOfMix(one)]} />
        </li>
      ))}
      {mixes.length > mostMixes && <li class="note">{words.moreMixes(mixes.length - mostMixes)}</li>}
    </ul>
  );
}

function Published({ site, brief }: AreaBriefProps): VNode {
  const { reach } = brief.patterns;
  return (
    <ul>
      {reach.slice(0, mostPatterns).map(({ pattern: { id, record }, countries }) => {
        const shares = record.mix && usableShares(record.mix);
        return (
          <li key={id}>
            {words.published} <a href={site.href(address.pattern(id))}>{record.name}</a> (
            {formatPeriod(record.period)};{" "}
            {words.standsFor(countries.length, brief.portfolio.countries.length)})
            {record.mix && shares && (
              <>
                :{" "}
                <Shares
                  site={site}
                  shares={shares}
                  isWhole={record.mix.completeness === "complete"}
                  qualifier={record.mix.qualifier}
                />
                <BriefNotes
                  site={site}
                  brief={brief}
                  citing={[{ record: `financing/${id}`, source: record.mix.source }]}
                />
              </>
            )}
          </li>
        );
      })}
      {reach.length > mostPatterns && <li class="note">{words.morePatterns(reach.length - mostPatterns)}</li>}
    </ul>
  );
}
