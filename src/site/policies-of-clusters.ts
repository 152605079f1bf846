import type { Cluster, Policy } from "../model/dataset.ts";
import { countriesOfCluster } from "../model/geography.ts";
import { compareText } from "../model/problem.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import type { Site } from "./site.ts";

/** State of the study of a policy's effects; `not-reported` where no source says anything. */
export type EvaluationState = NonNullable<PolicyRecord["evaluation"]>["state"] | "not-reported";

/** A policy that some clusters live under. */
export interface PolicyOfClusters {
  readonly policy: Policy;
  /** Name of the policy, for the link. */
  readonly label: string;
  /** Address of its page, without the prefix of the site. */
  readonly path: string;
  /** How many of the clusters it concerns: those that name it, and those whose country it covers. */
  readonly clusters: number;
  /** How many of them name it in their record. */
  readonly named: number;
  /** It covers only a part of a country, so that a cluster which does not name it may lie outside. */
  readonly partOfCountry: boolean;
  readonly evaluation: { readonly state: EvaluationState; readonly words: string };
}

/** Levels of a state and of what lies within it; wider policies concern everybody and tell nothing about a place. */
const levelsOfStates: readonly string[] = ["national", "regional", "local"];

/**
 * Policies that these clusters name in their records, or that cover the country of one of them at national, regional or
 * local level. Those that concern most of the clusters come first, of these the ones named most often, then by id.
 */
export function policiesOfClusters(
  site: Pick<Site, "dataset" | "clustersOfPolicy">,
  clusters: readonly Cluster[],
): PolicyOfClusters[] {
  const ids = new Set(clusters.map(({ id }) => id));
  return site.dataset.policies
    .flatMap((policy): PolicyOfClusters[] => {
      const naming = (site.clustersOfPolicy.get(policy.id) ?? []).filter(({ id }) => ids.has(id));
      const concerned = new Set([
        ...naming.map(({ id }) => id),
        ...clusters.filter((cluster) => coversCountryOf(policy, cluster)).map(({ id }) => id),
      ]);
      if (concerned.size === 0) return [];
      return [
        {
          policy,
          label: policy.record.name,
          path: address.policy(policy.id),
          clusters: concerned.size,
          named: naming.length,
          partOfCountry: policy.record.covers.subdivisions !== undefined,
          evaluation: evaluationOf(policy),
        },
      ];
    })
    .sort((a, b) => b.clusters - a.clusters || b.named - a.named || compareText(a.policy.id, b.policy.id));
}

function coversCountryOf({ record: { covers, levels = [] } }: Policy, cluster: Cluster): boolean {
  return (
    levels.some((level) => levelsOfStates.includes(level)) &&
    countriesOfCluster(cluster).some((country) => covers.countries?.some((code) => code === country))
  );
}

/** What is recorded about the study of a policy's effects, as readers see it. */
export function evaluationOf({ record: { evaluation } }: Policy): PolicyOfClusters["evaluation"] {
  return evaluation
    ? { state: evaluation.state, words: text.policy.evaluation.state[evaluation.state] }
    : { state: "not-reported", words: text.shell.notReported };
}
