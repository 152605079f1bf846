import { chosenMix } from "../indicators/financing-mix.ts";
import { type Bucket, sharesByBucket } from "../indicators/financing-parts.ts";
import {
  donorShare,
  projectsShare,
  publicShareOfFinance,
  selfFinancingShare,
} from "../indicators/financing-shares.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";

/** From this share on, in percent, one kind of money makes a cluster "mainly" financed by it. Our own definition. */
const mainShare = 200 / 3;

/** Kinds of money that can be the main one, each with the group of sources and the indicator that measures it. */
const kinds = [
  { id: "mainly-public", bucket: "public", indicator: publicShareOfFinance },
  { id: "mainly-own-income", bucket: "private", indicator: selfFinancingShare },
  { id: "mainly-projects", bucket: "projects", indicator: projectsShare },
  { id: "mainly-donors", bucket: "donor", indicator: donorShare },
] as const satisfies readonly { id: string; bucket: Bucket; indicator: unknown }[];

/** Classes of financing in the order in which they are shown. */
export const financingClasses = [...kinds.map(({ id }) => id), "mixed", "not-told-apart"] as const;

export type FinancingClass = (typeof financingClasses)[number];

/**
 * The class of the mix that all financing indicators of a cluster use; undefined when it has none that can be read.
 * The thresholds are our own definition, made to find clusters, not to judge them: "mainly …" when two thirds or more
 * are stated to be of one kind, "mixed" when no kind can reach two thirds, whatever the unstated rest is, and otherwise
 * "not told apart", because too little is stated.
 */
export function financingClassOf(cluster: Cluster, dataset: Dataset): FinancingClass | undefined {
  const chosen = chosenMix(cluster, dataset);
  if (typeof chosen === "string") return undefined;
  const stated = sharesByBucket(dataset, chosen.shares);
  const shares = kinds.map(({ id, bucket, indicator }) => {
    const whole = indicator.compute(cluster, dataset).value;
    return { id, atLeast: whole ?? stated.get(bucket) ?? 0, isWhole: whole !== null };
  });
  const main = shares.find(({ atLeast }) => atLeast >= mainShare);
  if (main) return main.id;
  const rest = 100 - shares.reduce((sum, { atLeast }) => sum + atLeast, 0);
  const canBeMain = shares.some(({ atLeast, isWhole }) => !isWhole && atLeast + rest >= mainShare);
  return canBeMain ? "not-told-apart" : "mixed";
}
