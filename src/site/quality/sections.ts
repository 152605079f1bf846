import { qualityOf } from "../../quality/quality.ts";
import { count, formatNumber } from "../../text/format.ts";
import type { Site } from "../site.ts";
import { conflictSection, duplicateSection } from "./doubts.ts";
import { agesSection, codingSection, evidenceSection } from "./evidence.ts";
import { regionSection, sectorSection } from "./gaps.ts";
import { type QualitySection, share, whole, words } from "./section.ts";

/** All sections in the order in which they are read. */
export function qualitySections(site: Site): QualitySection[] {
  const quality = qualityOf(site.dataset);
  return [
    regionSection(site, quality),
    sectorSection(site, quality),
    agesSection(quality),
    evidenceSection(quality),
    codingSection(site, quality),
    conflictSection(site, quality),
    duplicateSection(site, quality),
  ];
}

/** The figures that stand first: what a reader needs to know before using any number. */
export function qualityFacts(site: Site): { label: string; value: string; below: string }[] {
  const { evidence, coding } = qualityOf(site.dataset);
  const countries = site.lists.portfolios.filter(
    ({ kind, clusters }) => kind === "country" && clusters.length > 0,
  ).length;
  const { facts } = words;
  const kappa = coding.agreement?.kappa;
  return [
    {
      label: facts.clusters,
      value: whole(evidence.records),
      below: facts.countries(count(countries, "country", "countries")),
    },
    {
      label: facts.documents,
      value: whole(evidence.documents),
      below: facts.perRecord(formatNumber(evidence.medianPerRecord ?? 0, 1)),
    },
    {
      label: facts.singleSource,
      value: share(evidence.singleSource, evidence.records),
      below: facts.ofRecords(whole(evidence.singleSource), whole(evidence.records)),
    },
    {
      label: facts.doubleCoded,
      value: share(coding.doubleCoded, coding.coded),
      below: typeof kappa === "number" ? facts.kappa(formatNumber(kappa, 2)) : facts.noKappa,
    },
  ];
}
