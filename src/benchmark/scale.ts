import { stagesInOrder } from "../indicators/stages.ts";
import type { Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { comparedRegions, groupingsOfCountry, regionLineage, regionOfCountry } from "../model/geography.ts";
import type { Subject } from "./subject.ts";

/** Where a cluster lies, from its countries outwards. */
interface Place {
  readonly countries: readonly string[];
  /** Smallest M49 regions of the countries. */
  readonly regions: readonly string[];
  readonly compared: readonly string[];
  readonly continents: readonly string[];
}

/** A subject with everything that a distance reads looked up once. */
export interface Measured {
  readonly subject: Subject;
  readonly sectors: readonly string[];
  /** Widest sectors of its sectors. */
  readonly families: readonly string[];
  readonly place: Place;
  readonly groupings: readonly string[];
  /** Place of the stage among all stages, from 0 for the first; null when it is not coded. */
  readonly stage: number | null;
  /** Steps from the first stage of the vocabulary to the last; at least 1, so that it can be divided by. */
  readonly stageSteps: number;
  /** Logarithm to the base 10 of the members; null when unknown or none. */
  readonly magnitude: number | null;
}

type Vocabularies = Pick<Dataset, "vocabularies">;

/**
 * Looks up what the vocabularies say about a subject. The scale of every distance comes from the vocabularies and from
 * fixed definitions alone, so that adding a record moves nobody.
 */
export function measure(vocabularies: Vocabularies, subject: Subject): Measured {
  const { sectors, stage, members } = subject;
  const terms = vocabularyOf(vocabularies, "sectors").terms;
  const stages = stagesInOrder(vocabularies).map(({ id }) => id);
  const place = stage === null ? -1 : stages.indexOf(stage);
  return {
    subject,
    sectors,
    families: distinct(sectors.map((sector) => terms.get(sector)?.broader ?? sector)),
    place: placeOf(vocabularies, subject),
    groupings: distinct(subject.countries.flatMap((country) => groupingsOfCountry(vocabularies, country))),
    stage: place < 0 ? null : place,
    stageSteps: Math.max(1, stages.length - 1),
    magnitude: members === null || members <= 0 ? null : Math.log10(members),
  };
}

function placeOf(vocabularies: Vocabularies, { countries, region }: Subject): Place {
  const starts =
    countries.length > 0 ? countries.map((code) => regionOfCountry(vocabularies, code)) : [region];
  const lineages = starts.map((start) => regionLineage(vocabularies, start ?? undefined));
  const compared: ReadonlySet<string> = new Set(comparedRegions);
  return {
    countries,
    regions: distinct(lineages.flatMap(([smallest]) => smallest ?? [])),
    compared: distinct(lineages.flatMap((lineage) => lineage.find((id) => compared.has(id)) ?? [])),
    // The last of a lineage is the world, the one before it the continent.
    continents: distinct(lineages.flatMap((lineage) => lineage.at(-2) ?? [])),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Whether two lists share an entry. */
export function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((entry) => b.includes(entry));
}
