import type { Dataset, FinancingPattern, Term, Vocabulary } from "../model/dataset.ts";
import type { SiteSettings } from "../model/types.generated.ts";
import { Benchmark } from "./benchmark.ts";
import { type PolicyNote, policyNotesOf } from "./policies-around.ts";
import type { Subject } from "./subject.ts";

/** The benchmark as plain data: all that a browser needs to get the numbers of the build. */
export interface PackedBenchmark {
  /** Date of the data, year-month-day. */
  readonly date: string;
  readonly site: SiteSettings;
  /** Terms by vocabulary, in their order, without definitions and sources unless they are needed. */
  readonly vocabularies: Readonly<Record<string, readonly Term[]>>;
  readonly patterns: readonly FinancingPattern[];
  readonly subjects: readonly Subject[];
  readonly policies: readonly PolicyNote[];
}

/** Vocabularies that distances, indicators and their words need, and whether with definitions. */
const packedVocabularies: Readonly<Record<string, "labels" | "whole">> = {
  sectors: "labels",
  regions: "labels",
  countries: "labels",
  groupings: "labels",
  stages: "whole",
  criteria: "whole",
  shapes: "labels",
  drivers: "labels",
  "entity-types": "labels",
  statuses: "labels",
  services: "labels",
  tools: "labels",
  labels: "labels",
  "legal-forms": "labels",
  "member-types": "labels",
  "member-definitions": "labels",
  perimeters: "labels",
  "financing-sources": "labels",
  "financing-bases": "labels",
  "security-classes": "labels",
};

/** Leaves out what no browser needs. */
export function packBenchmark(dataset: Dataset, subjects: readonly Subject[]): PackedBenchmark {
  const vocabularies = Object.entries(packedVocabularies).map(([id, how]): [string, Term[]] => {
    const terms = [...(dataset.vocabularies.get(id)?.terms.values() ?? [])];
    return [id, how === "whole" ? terms : terms.map(({ definition, source, ...term }) => term)];
  });
  return {
    date: dataset.date,
    site: dataset.site,
    vocabularies: Object.fromEntries(vocabularies),
    patterns: dataset.patterns,
    subjects,
    policies: policyNotesOf(dataset),
  };
}

/** A dataset of one's own with the vocabularies of the observatory, and the benchmark of its clusters. */
export interface UnpackedBenchmark {
  /** Without clusters: what indicators of a guest are computed with. */
  readonly dataset: Dataset;
  readonly benchmark: Benchmark;
  readonly policies: readonly PolicyNote[];
}

/** Makes the benchmark from the data of `packBenchmark`. */
export function unpackBenchmark({
  date,
  site,
  vocabularies,
  patterns,
  subjects,
  policies,
}: PackedBenchmark): UnpackedBenchmark {
  const dataset: Dataset = {
    clusters: [],
    policies: [],
    patterns,
    statistics: [],
    corrections: [],
    releases: [],
    sources: [],
    vocabularies: new Map(
      Object.entries(vocabularies).map(([id, terms]): [string, Vocabulary] => [
        id,
        { id, title: id, description: "", terms: new Map(terms.map((term) => [term.id, term])) },
      ]),
    ),
    redirects: { moved: [] },
    site,
    date,
  };
  return { dataset, benchmark: new Benchmark(dataset, subjects), policies };
}
