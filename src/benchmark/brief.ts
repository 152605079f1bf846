import { stageAfter } from "../indicators/stages.ts";
import type { Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { RankBand } from "./bands.ts";
import type { Benchmark } from "./benchmark.ts";
import { type Comparison, largestGaps } from "./comparison.ts";
import type { Composite } from "./composites.ts";
import { type CriterionOf, criterionStates } from "./next-stage.ts";
import type { Peer } from "./peers.ts";
import { type PolicyAround, type PolicyNote, policiesAround } from "./policies-around.ts";
import { isAtWork, type Subject } from "./subject.ts";

/** What two printed pages say about a cluster. The build and the what-if page make it with this one function. */
export interface Brief {
  readonly subject: Subject;
  /** Figures of the cluster beside its peers, in the order of the indicators. */
  readonly comparisons: readonly Comparison[];
  /** Figures that the cluster lacks and five or more of its nearest twenty have. */
  readonly missing: readonly Comparison[];
  /** The comparisons with the largest differences, at most three. */
  readonly gaps: readonly Comparison[];
  readonly bands: readonly { readonly composite: Composite; readonly band: RankBand }[];
  readonly peers: readonly Peer[];
  readonly step: NextStep;
  /** Policies under which the peers live. */
  readonly policies: readonly PolicyAround[];
}

/** The own stage, and what the next one asks for. */
export interface NextStep {
  /** Null when no stage is coded. */
  readonly stage: Term | null;
  /** Null at the last stage, and when no stage is coded. */
  readonly next: Term | null;
  /** Criteria of the own stage. */
  readonly own: readonly CriterionOf[];
  /** Criteria of the next stage; of the own one where there is no next. */
  readonly asks: readonly CriterionOf[];
  /** The nearest clusters at the next stage that are still at work, with what they have. */
  readonly ahead: readonly Peer[];
}

const [peersInBrief, examplesAhead] = [10, 3];

/** Puts together what is known about one cluster among the others; any subject, whether it is on record or not. */
export function makeBrief(
  benchmark: Benchmark,
  vocabularies: Pick<Dataset, "vocabularies">,
  notes: readonly PolicyNote[],
  subject: Subject,
): Brief {
  const comparisons = benchmark.comparisons(subject);
  const peers = benchmark.peers(subject, "nearest", peersInBrief) ?? [];
  return {
    subject,
    comparisons,
    missing: benchmark.knownOfPeers(subject),
    gaps: largestGaps(comparisons),
    bands: benchmark.bands(subject),
    peers,
    step: nextStepOf(benchmark, vocabularies, subject),
    policies: policiesAround(
      peers.map((peer) => peer.subject),
      notes,
    ),
  };
}

function nextStepOf(
  benchmark: Benchmark,
  vocabularies: Pick<Dataset, "vocabularies">,
  subject: Subject,
): NextStep {
  const stage = subject.stage
    ? (vocabularyOf(vocabularies, "stages").terms.get(subject.stage) ?? null)
    : null;
  const next = stageAfter(vocabularies, subject.stage);
  const asked = next ?? stage;
  return {
    stage,
    next,
    own: stage ? criterionStates(vocabularies, stage.id, subject) : [],
    asks: asked ? criterionStates(vocabularies, asked.id, subject) : [],
    ahead: next
      ? benchmark.nearestWhere(subject, (other) => other.stage === next.id && isAtWork(other), examplesAhead)
      : [],
  };
}
