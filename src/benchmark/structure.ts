import { type Measured, meet } from "./scale.ts";

/**
 * What makes two clusters comparable. Only structure decides: where it is, what it does, how far and how large it is,
 * how it began. Results, money and services stay out, so that nobody is compared with those who do equally well.
 */
export interface StructuralVariable {
  readonly id: StructuralId;
  /** Points out of the sum of all weights. */
  readonly weight: number;
  /** Difference from 0 (alike) to 1 (as different as can be); null when it is unknown on either side. */
  difference(a: Measured, b: Measured): number | null;
}

export type StructuralId = "sector" | "stage" | "region" | "members" | "shape" | "age" | "driver";

/** A cluster with a hundred times the members is as different in size as can be. */
export const magnitudesApart = 2;
/** A generation: clusters that began twenty years apart differ fully in age. */
export const yearsApart = 20;

/** The variables with their weights, our own judgement: the one place where they stand. */
export const structuralVariables: readonly StructuralVariable[] = [
  { id: "sector", weight: 4, difference: sectorDifference },
  { id: "stage", weight: 4, difference: stageDifference },
  { id: "region", weight: 3, difference: regionDifference },
  { id: "members", weight: 3, difference: membersDifference },
  { id: "shape", weight: 2, difference: shapeDifference },
  { id: "age", weight: 2, difference: ageDifference },
  { id: "driver", weight: 2, difference: driverDifference },
];

export const totalWeight = structuralVariables.reduce((sum, { weight }) => sum + weight, 0);

/** 0 for the same main sector, ¼ when any named sector is shared, ½ within one family of sectors, otherwise 1. */
function sectorDifference(a: Measured, b: Measured): number {
  if (a.sectors[0] === b.sectors[0]) return 0;
  if (meet(a.sectors, b.sectors)) return 0.25;
  return meet(a.families, b.families) ? 0.5 : 1;
}

/** Stages apart, as a share of the steps from the first stage of the vocabulary to the last. */
function stageDifference(a: Measured, b: Measured): number | null {
  return a.stage === null || b.stage === null ? null : Math.abs(a.stage - b.stage) / a.stageSteps;
}

/** 0 in one country, ¼ in one smallest region of UN M49, ½ in one compared region, ¾ on one continent, otherwise 1. */
function regionDifference({ place: a }: Measured, { place: b }: Measured): number | null {
  if (a.continents.length === 0 || b.continents.length === 0) return null;
  if (meet(a.countries, b.countries)) return 0;
  if (meet(a.regions, b.regions) && a.countries.length > 0 && b.countries.length > 0) return 0.25;
  if (meet(a.compared, b.compared)) return 0.5;
  return meet(a.continents, b.continents) ? 0.75 : 1;
}

/** Orders of magnitude between the numbers of members; two of them count fully. */
function membersDifference(a: Measured, b: Measured): number | null {
  if (a.magnitude === null || b.magnitude === null) return null;
  return Math.min(1, Math.abs(a.magnitude - b.magnitude) / magnitudesApart);
}

function shapeDifference({ subject: a }: Measured, { subject: b }: Measured): number | null {
  return a.shape === null || b.shape === null ? null : Number(a.shape !== b.shape);
}

/** Years between the foundings; twenty of them count fully. */
function ageDifference({ subject: a }: Measured, { subject: b }: Measured): number | null {
  if (a.founded === null || b.founded === null) return null;
  return Math.min(1, Math.abs(a.founded - b.founded) / yearsApart);
}

/** Jaccard distance of the drivers: the share of all drivers named that only one of the two has. */
function driverDifference({ subject: a }: Measured, { subject: b }: Measured): number | null {
  if (a.drivers.length === 0 || b.drivers.length === 0) return null;
  const shared = a.drivers.filter((driver) => b.drivers.includes(driver)).length;
  return 1 - shared / new Set([...a.drivers, ...b.drivers]).size;
}
