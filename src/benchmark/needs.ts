import { stageAfter, stagesInOrder } from "../indicators/stages.ts";
import type { Dataset } from "../model/dataset.ts";
import { criterionStates } from "./next-stage.ts";
import type { Subject } from "./subject.ts";

type Vocabularies = Pick<Dataset, "vocabularies">;

/** Something that a cluster seems to lack. */
export interface Need {
  readonly kind: "criterion" | "service";
  /** Id of the criterion or service. */
  readonly id: string;
  /**
   * stated: a source says that it is missing. own-stage: its stage asks for it and no source shows it. next-stage: the
   * next stage asks for it. usual: others at the next stage offer it.
   */
  readonly reason: "stated" | "own-stage" | "next-stage" | "usual";
  /** True where the record names no service at all: then nothing tells whether this one is missing. */
  readonly open?: true;
}

/** How much a need counts when partners are put in order. */
const needWeight: Readonly<Record<Need["reason"], number>> = {
  stated: 3,
  "own-stage": 2,
  "next-stage": 1,
  usual: 1,
};

/** Weight of some needs together. What a record leaves wholly open counts nothing. */
export function weightOf(needs: readonly Need[]): number {
  return needs.reduce((sum, { reason, open }) => sum + (open ? 0 : needWeight[reason]), 0);
}

/** A service is usual when this share of the clusters whose services are known offers it. */
const usualFrom = 0.2;
/** With fewer clusters nothing can be called usual. */
const fewestWithServices = 5;

/**
 * What a cluster lacks by the criteria of its stage and of the next one, and by the services that clusters of the next
 * stage usually offer. "Lacks" means that no source shows it, unless a source states it.
 *
 * @param usual services that are usual for it, see `usualFor`
 * @returns nothing when no stage is coded
 */
export function needsOf(vocabularies: Vocabularies, own: Subject, usual: readonly string[]): Need[] {
  const stages = stagesInOrder(vocabularies).map(({ id }) => id);
  const rank = own.stage === null ? -1 : stages.indexOf(own.stage);
  if (rank < 0) return [];
  const criteria = stages.slice(0, rank + 2).flatMap((stage, index) =>
    criterionStates(vocabularies, stage, own).flatMap(({ criterion, state }): Need[] => {
      // A later stage rests on the earlier ones: there only what a source calls missing is a need.
      if (state === "met" || (state === "not-shown" && index < rank)) return [];
      const reason = state === "not-met" ? "stated" : index > rank ? "next-stage" : "own-stage";
      return [{ kind: "criterion", id: criterion.id, reason }];
    }),
  );
  const isSilent = own.inPlace.services.length === 0;
  const services = usual
    .filter((service) => !own.inPlace.services.includes(service))
    .map((id): Need => ({ kind: "service", id, reason: "usual", ...(isSilent ? { open: true } : {}) }));
  return [...criteria, ...services];
}

/**
 * Stage whose clusters show a cluster what is usual: the next one, at the last stage its own; null when none is coded.
 */
export function stageToLearnFrom(
  vocabularies: Vocabularies,
  { stage }: Pick<Subject, "stage">,
): string | null {
  return stageAfter(vocabularies, stage)?.id ?? stage;
}

/** Services that are usual among the others at the stage from which a cluster can learn. */
export function usualFor(vocabularies: Vocabularies, own: Subject, all: Iterable<Subject>): string[] {
  const target = stageToLearnFrom(vocabularies, own);
  return target === null
    ? []
    : usualServices([...all].filter(({ stage, id }) => stage === target && id !== own.id));
}

/** Services that a fifth and more of some clusters offer, counted over those whose services are known; most usual first. */
export function usualServices(clusters: readonly Subject[]): string[] {
  const known = clusters.filter(({ inPlace }) => inPlace.services.length > 0);
  if (known.length < fewestWithServices) return [];
  const counts = new Map<string, number>();
  for (const { inPlace } of known)
    for (const service of inPlace.services) counts.set(service, (counts.get(service) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count / known.length >= usualFrom)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([service]) => service);
}

/** Whether the sources show that a cluster has what another needs. */
export function has({ inPlace }: Subject, { kind, id }: Need): boolean {
  return (kind === "criterion" ? inPlace.met : inPlace.services).includes(id);
}
