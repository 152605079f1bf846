import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import type { AddressProblem } from "./address.ts";

/** A part of the address that could not be used, in words; what is very long is cut. */
export function sentenceOfProblem(problem: AddressProblem): string {
  const value = problem.value.length > 60 ? `${problem.value.slice(0, 60)}…` : problem.value;
  if (problem.kind === "value")
    return explorer.problems.value(lists.facets[problem.facet] ?? problem.facet, value);
  return explorer.problems[problem.kind](value);
}
