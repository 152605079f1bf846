import type { Policy } from "../model/dataset.ts";
import { address, dataAddress } from "../site/address.ts";
import { policyBenchmark } from "../site/policy-benchmark.ts";
import { evaluationOf } from "../site/policy-evaluation.ts";
import { stagesOfPolicy } from "../site/policy-stages.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";

/** The figures of a policy page beyond its record: stages reached, standing at its level, look-alikes with distances. */
export function policyPageData(site: Site, policy: Policy) {
  const { others, dimensions, areas, standings, evaluation, lookAlikes } = policyBenchmark(site, policy);
  return {
    stages_reached: stagesReached(site, policy),
    same_level: {
      n: others.length,
      dimensions,
      areas,
      evaluation,
      indicators: Object.fromEntries(
        standings.map(({ indicator, own, values, notComparable, notReported, ...summary }) => [
          indicator.id,
          {
            value: own?.value ?? null,
            reason: own?.reason ?? null,
            n: values.length,
            not_reported: notReported,
            ...summary,
            // The values themselves stand once, in the file of the indicator.
            values: site.absolute(dataAddress(address.indicator(indicator.id))),
            not_comparable: notComparable.map(({ policy: { id }, value, result, warnings }) => ({
              id,
              value,
              currency: result.extra?.currency ?? null,
              year: result.year,
              warnings,
            })),
          },
        ]),
      ),
    },
    look_alikes: {
      note: text.policyBenchmark.lookAlikes.notEffect,
      reason: lookAlikes.reason,
      nearest: lookAlikes.peers.map(({ policy: other, distance, knownShare, contributions }) => ({
        id: other.id,
        name: other.record.name,
        url: site.absolute(address.policy(other.id)),
        distance,
        known_share: knownShare,
        evaluation: evaluationOf(other).state,
        contributions,
      })),
    },
  };
}

/** Ids of the clusters that name the policy, by stage. */
function stagesReached(site: Site, policy: Policy) {
  const { stages, notCoded, known, fitting, all } = stagesOfPolicy(site, policy);
  const ids = (clusters: typeof notCoded) => clusters.map(({ id }) => id);
  return {
    n: all,
    known,
    fitting: policy.record.stages_targeted ? fitting : null,
    stages: stages.map(({ stage, target, clusters }) => ({
      stage: stage.id,
      targeted: policy.record.stages_targeted ? target !== undefined : null,
      clusters: ids(clusters),
    })),
    not_coded: ids(notCoded),
  };
}
