import type { Dataset, Policy } from "../model/dataset.ts";
import { countriesCovered } from "../model/geography.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** The policies of an area told apart: its own, and those of wider areas that also cover it. */
export interface AreaPolicies {
  /** Policies that cover nothing but the area or parts of it. */
  readonly own: readonly Policy[];
  /** Policies that cover the area and others beside it. */
  readonly wider: readonly Policy[];
}

/** Most is enough: M49 counts a few far islands of European states into regions of Africa and Oceania. */
const mostOfIt = 0.75;

/**
 * Divides what speaks of an area. A policy about the whole world belongs to no smaller area. A sector has no borders, so
 * that all its policies are its own.
 */
export function dividePolicies({ dataset }: Pick<Site, "dataset">, portfolio: Portfolio): AreaPolicies {
  const { kind, countries, policies } = portfolio;
  if (kind === "sector") return { own: policies, wider: [] };
  if (kind === "country") {
    const isOwn = (policy: Policy): boolean => covered(dataset, policy).size === 1;
    return { own: policies.filter(isOwn), wider: policies.filter((policy) => !isOwn(policy)) };
  }
  const listed = new Set(policies);
  const wider = dataset.policies.filter((policy) => {
    if (listed.has(policy) || policy.record.covers.regions?.includes("world")) return false;
    const all = covered(dataset, policy);
    const inside = countries.filter((country) => all.has(country)).length;
    return inside > 0 && inside >= mostOfIt * countries.length;
  });
  return { own: policies, wider };
}

function covered(dataset: Dataset, { record }: Policy): ReadonlySet<string> {
  return countriesCovered(dataset, record.covers);
}
