import type { Cluster } from "../model/dataset.ts";
import { comparedRegionOf } from "../model/geography.ts";
import type { Site } from "./site.ts";
import { newestAssessment } from "./stage.ts";

/** Label of the compared region of a cluster; undefined where it has none. */
export function regionName(site: Pick<Site, "dataset" | "label">, cluster: Cluster): string | undefined {
  const region = comparedRegionOf(site.dataset, cluster);
  return region === null ? undefined : site.label("regions", region);
}

/** Label of the stage of a cluster; undefined where it is not coded. */
export function stageName(site: Pick<Site, "dataset" | "label">, cluster: Cluster): string | undefined {
  const stage = newestAssessment(cluster, site.dataset)?.stage;
  return stage && site.label("stages", stage);
}

/** Region and stage of a cluster, as far as they are known. */
export function regionAndStage(site: Pick<Site, "dataset" | "label">, cluster: Cluster): string {
  return [regionName(site, cluster), stageName(site, cluster)?.toLowerCase()].filter(Boolean).join(", ");
}
