import type { Benchmark } from "../../benchmark/benchmark.ts";
import { type Brief, makeBrief } from "../../benchmark/brief.ts";
import type { PolicyNote } from "../../benchmark/policies-around.ts";
import { subjectOf } from "../../benchmark/subject.ts";
import { clusterIndicators } from "../../indicators/catalogue.ts";
import type { Cluster, Dataset } from "../../model/dataset.ts";
import type { ClusterRecord } from "../../model/types.generated.ts";

/** Id under which figures of one's own take part. No record can have it: ids have no dot. */
const guestId = "own.figures";

/**
 * The brief of a record that is not published, made by the code of the build.
 *
 * @param dataset vocabularies and patterns; its clusters take no part
 * @param basedOn a cluster on record whose place the figures take, so that it is not its own peer
 */
export function briefOfGuest(
  record: ClusterRecord,
  basedOn: string | null,
  {
    dataset,
    benchmark,
    policies,
  }: { dataset: Dataset; benchmark: Benchmark; policies: readonly PolicyNote[] },
): Brief {
  const cluster: Cluster = { id: basedOn ?? guestId, file: "", record };
  const alone: Dataset = { ...dataset, clusters: [cluster] };
  const results = new Map(
    clusterIndicators.map((indicator) => [indicator.id, indicator.compute(cluster, alone)]),
  );
  const subject = subjectOf(alone, cluster, (id) => results.get(id));
  return makeBrief(benchmark, dataset, policies, subject);
}
