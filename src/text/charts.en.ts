/** What charts say in English: labels, numbers and the sentences that describe a drawing. */
import type { ChartWords, YearSpan } from "../charts/words.ts";

// The locale is named, so the machine's own has no say.
const decimals = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

const number = (value: number): string => decimals.format(value);

/** The space does not break: "39 %" stays in one piece. */
const percent = (value: number): string => `${decimals.format(value)}\u00A0%`;

const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const clusters = (count: number): string => plural(count, "cluster", "clusters");

/** "is" or "are" to go with a count. */
const are = (count: number): string => (count === 1 ? "is" : "are");

const sentences = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(" ");

function years(span: YearSpan): string | false {
  if (span === null) return "No year is reported.";
  return span.first === span.last
    ? `All dated figures are from ${span.first}.`
    : `Figures are from ${span.first} to ${span.last}.`;
}

export const englishChartWords: ChartWords = {
  noData: "No data reported yet.",
  yearNotReported: "year not reported",
  notPrinted: "not stated in the source",
  number,
  percent,
  stages: {
    0: "not coded",
    1: "initiation",
    2: "establishment",
    3: "operationalisation",
    4: "transformation",
  },
  stageHeadings: {
    0: "Not coded",
    1: "Initiation",
    2: "Establish\u00ADment",
    3: "Operationali\u00ADsation",
    4: "Transfor\u00ADmation",
  },
  financing: {
    public: "public",
    private: "private",
    fees: "fees",
    services: "services",
    "services-and-projects": "services & projects",
    projects: "projects",
    donor: "donors",
    other: "other",
  },
  columns: {
    cluster: "Cluster",
    region: "Region",
    stage: "Stage",
    coding: "Coded by",
    latitude: "Latitude",
    longitude: "Longitude",
    place: "Place",
    total: "Total",
    year: "Year",
    value: "Value",
    kind: "Kind",
    policy: "Policy",
    start: "Start",
    end: "End",
    level: "Level",
    dimension: "Dimension",
    area: "Area",
    field: "Field",
    share: "Reported, per cent",
    records: "Records",
    mix: "Mix",
    basis: "Year and basis",
    unknown: "Not stated",
    members: "Members",
    definition: "Who is counted",
  },
  map: {
    exact: "town named by a source",
    standIn: "capital or centre stands in",
    describe: ({ n, standIns, notCoded }) =>
      sentences(
        `The map shows ${clusters(n)}.`,
        standIns > 0 && `For ${number(standIns)} no town is reported, so a capital or centre stands in.`,
        notCoded > 0 && `The stage of ${number(notCoded)} is not coded.`,
      ),
  },
  stageByRegion: {
    describe: ({ n, regions, most, fewest, notCoded }) =>
      sentences(
        `${clusters(n)} in ${plural(regions, "region", "regions")}.`,
        regions > 1 &&
          `${most.label} has the most (${number(most.value)}), ${fewest.label} the fewest (${number(fewest.value)}).`,
        notCoded > 0 && `The stage of ${number(notCoded)} is not coded.`,
      ),
  },
  ladder: {
    single: "one person",
    double: "two people",
    describe: ({ n, largest, singleCoded, notCoded }) =>
      sentences(
        `${clusters(n)} by region and stage.`,
        largest !== null &&
          `The largest group is ${largest.region} at ${englishChartWords.stages[largest.stage]} with ${number(largest.count)}.`,
        `${number(singleCoded)} ${are(singleCoded)} coded by one person only, ${number(notCoded)} ${are(notCoded)} not coded and not drawn.`,
      ),
  },
  ternary: {
    cluster: "a cluster's own mix",
    pattern: "pattern of a region",
    all: (source) => `all ${source}`,
    describe: ({ n, patterns, medianPublic, mostPublic, leastPublic, years: span }) =>
      sentences(
        `${plural(n, "mix has", "mixes have")} all three parts${patterns > 0 ? `, ${number(patterns)} of them regional patterns` : ""}.`,
        n > 1 &&
          `The public share runs from ${percent(leastPublic.value)} (${leastPublic.label}) to ${percent(mostPublic.value)} (${mostPublic.label}), the median is ${percent(medianPublic)}.`,
        years(span),
      ),
  },
  mix: {
    describe: ({ n, mostPublic, leastPublic, withUnknown }) =>
      sentences(
        `${plural(n, "financing mix", "financing mixes")}.`,
        mostPublic !== null &&
          leastPublic !== null &&
          (mostPublic.label === leastPublic.label
            ? `The public share of ${mostPublic.label} is ${percent(mostPublic.value)}.`
            : `The public share is highest in ${mostPublic.label} (${percent(mostPublic.value)}) and lowest in ${leastPublic.label} (${percent(leastPublic.value)}).`),
        withUnknown > 0 && `In ${number(withUnknown)} a part is not stated in the source and drawn hatched.`,
      ),
  },
  timeline: {
    ongoing: "ongoing",
    span: (start, end, ongoing) => {
      if (end === start) return String(start);
      if (end !== null) return `${start}–${end}`;
      return ongoing ? `since ${start}` : `${start}, end not reported`;
    },
    describe: ({ n, withoutStart, earliest, ongoing, unknownEnd, medianYears }) =>
      sentences(
        `${plural(n, "policy", "policies")}.`,
        earliest !== null &&
          `The earliest is ${earliest.label} (${earliest.value}); ${ongoing === 0 ? "of none is it known that it still runs" : `${number(ongoing)} ${are(ongoing)} still running`}${medianYears === null ? "" : `, and those that ended lasted ${plural(medianYears, "year", "years")} at the median`}.`,
        (unknownEnd > 0 || withoutStart > 0) &&
          `The end of ${number(unknownEnd)} and the start of ${number(withoutStart)} ${are(Math.max(unknownEnd, withoutStart))} not reported; those without a start are only in the table.`,
      ),
  },
  matrix: {
    describe: ({ n, most, empty, cells }) =>
      sentences(
        `${plural(n, "mention", "mentions")} of a dimension together with an area.`,
        `Most frequent is ${most.dimension} with ${most.area} (${number(most.count)}).`,
        empty > 0 && `${number(empty)} of ${number(cells)} combinations have none.`,
      ),
  },
  strip: {
    median: "median",
    own: "this cluster",
    peer: "peer",
    other: "other cluster",
    describe: ({ n, lowest, highest, summary, own, years: span, format }) =>
      sentences(
        `${plural(n, "value", "values")}${n > 1 ? `, from ${format(lowest.value)} (${lowest.label}) to ${format(highest.value)} (${highest.label})` : ""}.`,
        (own === null ? "" : `${own.label} has ${format(own.value)}; `) +
          (summary === null
            ? `${own === null ? "T" : "t"}here are too few peers to summarise.`
            : `${own === null ? "T" : "t"}he median of the peers is ${format(summary.median)}, half of them lie between ${format(summary.lower)} and ${format(summary.upper)}.`),
        years(span),
      ),
  },
  bands: {
    middle: "rank (middle draw)",
    low: "5th of 100 draws",
    high: "95th of 100 draws",
    alike: "not distinguishable from",
    title: (label, middle, low, high) => `${label}, rank ${middle}, between ${low} and ${high}`,
    describe: ({ n, first, widest }) =>
      sentences(
        `${plural(n, "cluster", "clusters")} ranked, each with the band in which nine of ten draws lie.`,
        `Highest in the middle draw is ${first}.`,
        `Least certain is ${widest.label}, between rank ${widest.low} and ${widest.high}.`,
      ),
  },
  coverage: {
    noRecords: "no records",
    records: (n) => `n = ${n}`,
    describe: ({ n, fields, regions, best, worst, noRecords }) =>
      sentences(
        `${plural(n, "record", "records")}, ${plural(fields, "field", "fields")}, ${plural(regions, "region", "regions")}.`,
        fields > 1 &&
          `Most often reported is ${best.label} (${percent(Math.round(best.value))}), least often ${worst.label} (${percent(Math.round(worst.value))}).`,
        noRecords > 0 && `${plural(noRecords, "region has", "regions have")} no records.`,
      ),
  },
  members: {
    describe: ({ n, series }) =>
      sentences(
        `${plural(n, "count", "counts")} of members under ${plural(series.length, "definition", "definitions")}.`,
        series
          .map(({ definition, first, firstTotal, last, lastTotal }) =>
            first === last
              ? `${definition}: ${number(lastTotal)} in ${last}.`
              : `${definition}: from ${number(firstTotal)} in ${first} to ${number(lastTotal)} in ${last}.`,
          )
          .join(" "),
      ),
  },
};
