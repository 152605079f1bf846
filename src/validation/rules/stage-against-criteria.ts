import type { Dataset } from "../../model/dataset.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Assessment } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";

/** A stage that we conclude ourselves rests on at least this many criteria. */
const leastCriteria = 2;

export const stageAgainstCriteria: Rule = {
  id: "stage-against-criteria",
  title:
    "A stage rests on criteria: an inferred one on two, of which one fits the stage; the highest on one of its own.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of dataset.clusters) {
      for (const [index, assessment] of (record.maturity ?? []).entries()) {
        yield* judge(dataset, assessment, file, ["maturity", index]);
      }
    }
  },
};

function* judge(
  dataset: Dataset,
  { stage, basis, met = {} }: Assessment,
  file: string,
  path: readonly PathStep[],
): Iterable<Finding> {
  const stages: string[] = [...(dataset.vocabularies.get("stages")?.terms.keys() ?? [])];
  const criteria = dataset.vocabularies.get("criteria")?.terms;
  const stagesMet = Object.keys(met).map((criterion) => criteria?.get(criterion)?.stage);
  const position = stages.indexOf(stage);
  const below = stages[position - 1];
  const codes = (id: string): string =>
    [...(criteria?.values() ?? [])]
      .filter((term) => term.stage === id)
      .map((term) => term.id)
      .join(", ");
  const at = { file, path: [...path, "stage"] };
  if (basis === "inferred" && stagesMet.length < leastCriteria) {
    yield {
      ...at,
      message: `a stage that we infer rests on at least ${leastCriteria} criteria met, this one names ${stagesMet.length || "none"}`,
      remedy: "add the criteria that sources carry under `met`, or delete the assessment",
    };
  } else if (
    basis === "inferred" &&
    !stagesMet.some((id) => id === stage || (below !== undefined && id === below))
  ) {
    yield {
      ...at,
      message: `no criterion of ${stage}${below ? ` or ${below}, the stage below it,` : ""} is met`,
      remedy: `add one of ${codes(stage)} with its source under \`met\`, or infer a lower stage`,
    };
  }
  if (position > 0 && position === stages.length - 1 && !stagesMet.includes(stage)) {
    yield {
      ...at,
      message: `${stage} is the highest stage, and none of its own criteria (${codes(stage)}) is met`,
      remedy: "add the criterion that a source carries under `met`, or check the stage",
    };
  }
}
