import { tooLittleEvidence } from "../../model/stage-code.ts";
import type { Agreement } from "../../quality/agreement.ts";
import { ageBands } from "../../quality/figure-ages.ts";
import { type Quality, qualityOf } from "../../quality/quality.ts";
import { formatNumber, formatShare } from "../../text/format.ts";
import type { Site } from "../site.ts";
import { cell, numeric, type QualitySection, sectionNames, share, whole, words } from "./section.ts";

export function agesSection({ ages }: Quality): QualitySection {
  const own = words.ages;
  const all = ages.reduce((sum, { figures }) => sum + figures, 0);
  const inBand = (band: (typeof ageBands)[number]): number =>
    ages.reduce((sum, { bands }) => sum + bands[band], 0);
  const row = (label: string, figures: number, countOf: (band: (typeof ageBands)[number]) => number) => [
    cell(label),
    cell(whole(figures)),
    ...ageBands.map((band) => cell(share(countOf(band), figures))),
  ];
  return {
    id: "ages",
    title: own.title,
    lead: own.lead(share(inBand("11-"), all), share(inBand("undated"), all), whole(all)),
    columns: [
      { label: own.section },
      numeric(own.figures),
      ...ageBands.map((band) => numeric(own.bands[band])),
    ],
    rows: [
      ...ages.map(({ section, figures, bands }) =>
        row(sectionNames[section], figures, (band) => bands[band]),
      ),
      row(own.all, all, inBand),
    ],
  };
}

export function evidenceSection({ evidence }: Quality): QualitySection {
  const own = words.evidence;
  return {
    id: "documents",
    title: own.title,
    lead: own.lead(whole(evidence.singleSource), whole(evidence.selfOnly), whole(evidence.records)),
    columns: [{ label: own.documents }, numeric(own.records), numeric(own.share)],
    rows: evidence.bands.map(({ from, to, records }) => [
      cell(to === null ? own.from(whole(from)) : own.range(whole(from), whole(to))),
      cell(whole(records)),
      cell(share(records, evidence.records)),
    ]),
  };
}

/** How many stages were judged twice, and how far the two coders agree. */
export function codingInWords(site: Site): string {
  const own = words.coding;
  const { coding } = qualityOf(site.dataset);
  const { agreement } = coding;
  return [
    own.lead(whole(coding.coded), whole(coding.clusters), whole(coding.doubleCoded)),
    agreement
      ? own.agreement(
          whole(agreement.n),
          formatShare(100 * agreement.observed, 0),
          formatShare(100 * agreement.expected, 0),
          kappaInWords(agreement.kappa),
        )
      : own.nobody,
    ...(coding.whereBothNamedOne ? [staged(coding.whereBothNamedOne)] : []),
  ].join(" ");
}

function staged({ n, kappa, weighted }: Agreement): string {
  return words.coding.staged(whole(n), kappaInWords(kappa), kappaInWords(weighted));
}

function kappaInWords(kappa: number | null): string {
  return kappa === null ? words.coding.undefinedKappa : formatNumber(kappa, 2);
}

export function codingSection(site: Site, { coding }: Quality): QualitySection {
  const own = words.coding;
  const label = (category = ""): string =>
    category === tooLittleEvidence ? own.tooLittle : site.label("stages", category);
  return {
    id: "coding",
    title: own.title,
    lead: codingInWords(site),
    columns: [
      { label: own.first },
      ...coding.categories.map((category) => numeric(label(category))),
      numeric(own.all),
    ],
    rows: (coding.agreement?.table ?? []).map((row, index) => [
      cell(label(coding.categories[index])),
      ...row.map((value) => cell(whole(value))),
      cell(whole(row.reduce((sum, value) => sum + value, 0))),
    ]),
  };
}
