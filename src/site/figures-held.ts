import { chosenMix } from "../indicators/financing-mix.ts";
import { membershipsWithTotal } from "../indicators/members-total.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import { newestAssessment } from "./stage.ts";

/** What a record can have figures for, with the test; in the order in which they are shown. */
const tests = {
  members: (cluster) => membershipsWithTotal(cluster).length > 0,
  "members-over-time": (cluster) => yearsOfMembers(cluster) >= 2,
  economy: ({ record }) => (record.economy ?? []).length > 0,
  "financing-mix": (cluster, dataset) => typeof chosenMix(cluster, dataset) !== "string",
  fees: ({ record }) => record.fees !== undefined,
  staff: ({ record }) =>
    (record.people ?? []).some(({ headcount, fte }) => headcount !== undefined || fte !== undefined),
  founded: ({ record }) => yearOf(record.founded?.year) !== null,
  stage: (cluster, dataset) => newestAssessment(cluster, dataset) !== undefined,
  services: ({ record }) => (record.services ?? []).length > 0,
  "joint-actions": ({ record }) => (record.joint_actions ?? []).length > 0,
} as const satisfies Record<string, (cluster: Cluster, dataset: Dataset) => boolean>;

export type FiguresHeld = keyof typeof tests;

export const figuresHeld = Object.keys(tests) as FiguresHeld[];

/** What the record of a cluster has figures for. */
export function figuresHeldBy(cluster: Cluster, dataset: Dataset): FiguresHeld[] {
  return figuresHeld.filter((id) => tests[id](cluster, dataset));
}

/** Number of different years for which a total of members is stated; undated totals do not count. */
function yearsOfMembers(cluster: Cluster): number {
  const years = membershipsWithTotal(cluster).map(({ entry }) => yearOf(entry.year));
  return new Set(years.filter((year) => year !== null)).size;
}
