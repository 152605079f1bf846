/**
 * Everything a chart says. The caller hands in one language; src/text/charts.en.ts is the English one. Sentences are
 * functions of facts, because languages order and inflect them differently.
 */
import type { Stage } from "./drawing.ts";

/** A value with the name it belongs to, for "Europe has most (20)". */
export interface Named {
  label: string;
  value: number;
}

/** First and last year of a set of figures; null when none carries a year. */
export type YearSpan = { first: number; last: number } | null;

export type FinancingKey =
  | "public"
  | "private"
  | "fees"
  | "services"
  | "services-and-projects"
  | "projects"
  | "donor"
  | "other";

export interface MapFacts {
  n: number;
  standIns: number;
  notCoded: number;
}

export interface StageByRegionFacts {
  n: number;
  regions: number;
  most: Named;
  fewest: Named;
  notCoded: number;
}

export interface LadderFacts {
  n: number;
  largest: { region: string; stage: Stage; count: number } | null;
  singleCoded: number;
  notCoded: number;
}

export interface TernaryFacts {
  n: number;
  patterns: number;
  medianPublic: number;
  mostPublic: Named;
  leastPublic: Named;
  years: YearSpan;
}

export interface MixFacts {
  n: number;
  mostPublic: Named | null;
  leastPublic: Named | null;
  withUnknown: number;
}

export interface TimelineFacts {
  n: number;
  withoutStart: number;
  earliest: Named | null;
  ongoing: number;
  unknownEnd: number;
  medianYears: number | null;
}

export interface MatrixFacts {
  n: number;
  most: { dimension: string; area: string; count: number };
  empty: number;
  cells: number;
}

export interface StripFacts {
  n: number;
  lowest: Named;
  highest: Named;
  /** Null when there are fewer than five peers. */
  summary: { median: number; lower: number; upper: number } | null;
  own: Named | null;
  years: YearSpan;
  format: (value: number) => string;
}

export interface CoverageFacts {
  n: number;
  fields: number;
  regions: number;
  best: Named;
  worst: Named;
  noRecords: number;
}

export interface MembersFacts {
  n: number;
  series: { definition: string; first: number; firstTotal: number; last: number; lastTotal: number }[];
}

export interface BandFacts {
  n: number;
  /** The record of the first row. */
  first: string;
  /** The record whose rank is least certain. */
  widest: { label: string; low: number; high: number };
}

/** Heads of table columns. */
export type ColumnName =
  | "cluster"
  | "region"
  | "stage"
  | "coding"
  | "latitude"
  | "longitude"
  | "place"
  | "total"
  | "year"
  | "value"
  | "kind"
  | "policy"
  | "start"
  | "end"
  | "level"
  | "dimension"
  | "area"
  | "field"
  | "share"
  | "records"
  | "mix"
  | "basis"
  | "unknown"
  | "members"
  | "definition";

export interface ChartWords {
  noData: string;
  /** For a figure whose year is missing. */
  yearNotReported: string;
  /** Names of stages; 0 is "not coded". */
  stages: Record<Stage, string>;
  /** The same as headings, with soft hyphens where a phone may break them. */
  stageHeadings: Record<Stage, string>;
  /** Axes and corners of the financing charts, legend entries and bar labels. */
  financing: Record<FinancingKey, string>;
  notPrinted: string;
  columns: Record<ColumnName, string>;
  number(value: number): string;
  /** Takes 0 to 100. */
  percent(value: number): string;
  map: { exact: string; standIn: string; describe(facts: MapFacts): string };
  stageByRegion: { describe(facts: StageByRegionFacts): string };
  ladder: { single: string; double: string; describe(facts: LadderFacts): string };
  ternary: {
    cluster: string;
    pattern: string;
    all(source: string): string;
    describe(facts: TernaryFacts): string;
  };
  mix: { describe(facts: MixFacts): string };
  timeline: {
    ongoing: string;
    span(start: number, end: number | null, ongoing: boolean): string;
    describe(facts: TimelineFacts): string;
  };
  matrix: { describe(facts: MatrixFacts): string };
  strip: { median: string; own: string; peer: string; other: string; describe(facts: StripFacts): string };
  bands: {
    middle: string;
    low: string;
    high: string;
    alike: string;
    title(label: string, middle: number, low: number, high: number): string;
    describe(facts: BandFacts): string;
  };
  coverage: { noRecords: string; records(n: number): string; describe(facts: CoverageFacts): string };
  members: { describe(facts: MembersFacts): string };
}
