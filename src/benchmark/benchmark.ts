import type { Dataset } from "../model/dataset.ts";
import type { RankBand } from "./bands.ts";
import { Coder } from "./coded.ts";
import { type Comparison, compareWithPeers } from "./comparison.ts";
import { bandsOf, type Composite, composites, isRanked } from "./composites.ts";
import { needsOf, stageToLearnFrom, usualFor } from "./needs.ts";
import { NeighbourIndex } from "./neighbour-index.ts";
import { explain, findPeers, furthestPeer, type Peer, type PeerRule, peersNamed } from "./peers.ts";
import { type Measured, measure } from "./scale.ts";
import { comparedIndicators, type Subject } from "./subject.ts";
import { findTwins, leftOut, type Needy, type Twin } from "./twinning.ts";

type Vocabularies = Pick<Dataset, "vocabularies">;

const sameDefinition = new Set(
  comparedIndicators.filter(({ comparison }) => comparison === "same-definition").map(({ id }) => id),
);

/** So many of the nearest clusters are asked for figures that a cluster lacks. */
const peersLookedAt = 20;

/**
 * All clusters, ready to be compared. The build makes one from the records, a browser from the same subjects as data:
 * the same code gives the same numbers. Also takes a subject that is not among the clusters.
 */
export class Benchmark {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly #vocabularies: Vocabularies;
  readonly #measured: ReadonlyMap<string, Measured>;
  readonly #coder = new Coder();
  readonly #all: NeighbourIndex;
  /** Clusters by each family of sectors they belong to. */
  readonly #byFamily = new Map<string, Subject[]>();
  readonly #byStage = new Map<string, Subject[]>();
  /** Services usual at a stage. */
  readonly #usual = new Map<string, readonly string[]>();
  /** Clusters that have a value, by indicator and definition. */
  readonly #holders = new Map<string, NeighbourIndex>();
  readonly #bands = new Map<Composite, Map<string, RankBand>>();
  readonly #needs = new WeakMap<Subject, Needy>();

  constructor(vocabularies: Vocabularies, subjects: readonly Subject[]) {
    this.#vocabularies = vocabularies;
    this.subjects = new Map(subjects.map((subject) => [subject.id, subject]));
    this.#measured = new Map(subjects.map((subject) => [subject.id, measure(vocabularies, subject)]));
    this.#all = new NeighbourIndex(this.#coder, this.#measured.values());
    for (const { subject, families } of this.#measured.values()) {
      for (const family of families) addTo(this.#byFamily, family, subject);
      if (subject.stage !== null) addTo(this.#byStage, subject.stage, subject);
    }
  }

  /** The subject with what its distances need; any subject, whether it is among the clusters or not. */
  measured(subject: Subject): Measured {
    const known = this.#measured.get(subject.id);
    return known?.subject === subject ? known : measure(this.#vocabularies, subject);
  }

  /** The nearest clusters by a rule; null when the record does not tell what the rule asks for. */
  peers(subject: Subject, rule: PeerRule, count = peersNamed): Peer[] | null {
    return findPeers(this.#all, this.measured(subject), rule, count);
  }

  /** The nearest clusters that pass a test. */
  nearestWhere(subject: Subject, test: (other: Subject) => boolean, count: number): Peer[] {
    const own = this.measured(subject);
    return this.#all
      .nearest(own, count, { each: (candidate) => test(candidate.subject) })
      .map((neighbour) => explain(own, neighbour));
  }

  /** One indicator among the nearest clusters that have it, by the same definition and no further than half apart. */
  comparison(subject: Subject, indicatorId: string): Comparison {
    const definition = sameDefinition.has(indicatorId)
      ? (subject.values[indicatorId]?.counted ?? this.mostFrequentDefinition(indicatorId))
      : undefined;
    const peers = this.#holdersOf(indicatorId, definition)
      .nearest(this.measured(subject), peersNamed, undefined, furthestPeer)
      .flatMap(({ measured, distance }) => {
        const value = measured.subject.values[indicatorId];
        return value ? [{ subject: measured.subject, value, distance }] : [];
      });
    return compareWithPeers(subject, indicatorId, peers);
  }

  /** Whether values of two definitions of one indicator may stand beside each other. */
  mayCompare(indicatorId: string, a: string | undefined, b: string | undefined): boolean {
    return !sameDefinition.has(indicatorId) || a === b;
  }

  /** All figures of a cluster that may be compared, in the order of the indicators. */
  comparisons(subject: Subject): Comparison[] {
    return comparedIndicators
      .filter(({ id }) => subject.values[id] !== undefined)
      .map(({ id }) => this.comparison(subject, id));
  }

  /**
   * Figures that a cluster lacks and at least five of its nearest twenty have, where all definitions compare. The peers
   * are the up to ten nearest of them that have the figure and are no further than any peer may be.
   */
  knownOfPeers(subject: Subject): Comparison[] {
    const nearest = this.#all.nearest(this.measured(subject), peersLookedAt, {}, furthestPeer);
    return comparedIndicators
      .filter(({ id }) => subject.values[id] === undefined && !sameDefinition.has(id))
      .map(({ id }) => {
        const peers = nearest.flatMap(({ measured, distance }) => {
          const value = measured.subject.values[id];
          return value ? [{ subject: measured.subject, value, distance }] : [];
        });
        return compareWithPeers(subject, id, peers.slice(0, peersNamed));
      })
      .filter(({ usual }) => usual !== null);
  }

  /** Rank with its band in each composite for which the cluster has enough values. */
  bands(subject: Subject): { readonly composite: Composite; readonly band: RankBand }[] {
    return composites.flatMap((composite) => {
      const band = isRanked(composite, subject)
        ? this.bandsOf(composite, subject).get(subject.id)
        : undefined;
      return band ? [{ composite, band }] : [];
    });
  }

  /** Bands of all clusters in one composite; with a subject that is not among them, as if it were. */
  bandsOf(composite: Composite, guest?: Subject): ReadonlyMap<string, RankBand> {
    if (guest && this.subjects.get(guest.id) !== guest)
      return bandsOf(composite, [...[...this.subjects.values()].filter(({ id }) => id !== guest.id), guest]);
    let bands = this.#bands.get(composite);
    if (!bands) {
      bands = bandsOf(composite, [...this.subjects.values()]);
      this.#bands.set(composite, bands);
    }
    return bands;
  }

  /** What a cluster lacks by its stage and by what is usual. */
  needs(subject: Subject): Needy {
    const known = this.#needs.get(subject);
    if (known) return known;
    const needs = needsOf(this.#vocabularies, subject, this.#usualFor(subject));
    const needy = { measured: this.measured(subject), needs };
    this.#needs.set(subject, needy);
    return needy;
  }

  /** Usual services; for all clusters of a stage at once where they learn from another one. */
  #usualFor(subject: Subject): readonly string[] {
    const target = stageToLearnFrom(this.#vocabularies, subject);
    if (target === null) return [];
    const others = this.#byStage.get(target) ?? [];
    // Nobody counts among the others: neither at the last stage, nor a guest that stands for one of the clusters.
    if (this.subjects.get(subject.id)?.stage === target) return usualFor(this.#vocabularies, subject, others);
    let usual = this.#usual.get(target);
    if (!usual) {
      usual = usualFor(this.#vocabularies, subject, others);
      this.#usual.set(target, usual);
    }
    return usual;
  }

  /** Partners by complementary need. */
  twins(subject: Subject, count: number, admits?: (partner: Measured) => boolean): Twin[] {
    return findTwins(this.needs(subject), this.#familyOf(subject), count, admits);
  }

  /** Clusters that would be partners if they were at work. */
  leftOut(subject: Subject, admits?: (partner: Measured) => boolean): Subject[] {
    return leftOut(this.needs(subject), this.#familyOf(subject), admits);
  }

  /** All clusters that share a family of sectors with a subject. */
  #familyOf(subject: Subject): Needy[] {
    const found = new Set(this.measured(subject).families.flatMap((id) => this.#byFamily.get(id) ?? []));
    return [...found].map((other) => this.needs(other));
  }

  #holdersOf(indicatorId: string, definition: string | undefined): NeighbourIndex {
    const key = `${indicatorId} ${definition ?? ""}`;
    let holders = this.#holders.get(key);
    if (!holders) {
      holders = new NeighbourIndex(
        this.#coder,
        [...this.#measured.values()].filter(({ subject: { values } }) => {
          const value = values[indicatorId];
          return value !== undefined && (definition === undefined || value.counted === definition);
        }),
      );
      this.#holders.set(key, holders);
    }
    return holders;
  }

  /** The definition that most clusters use; of equally frequent ones the one that comes first. */
  mostFrequentDefinition(indicatorId: string): string | undefined {
    const counts = new Map<string, number>();
    for (const { values } of this.subjects.values()) {
      const counted = values[indicatorId]?.counted;
      if (counted !== undefined) counts.set(counted, (counts.get(counted) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }
}

function addTo(groups: Map<string, Subject[]>, key: string, subject: Subject): void {
  const group = groups.get(key);
  if (group) group.push(subject);
  else groups.set(key, [subject]);
}
