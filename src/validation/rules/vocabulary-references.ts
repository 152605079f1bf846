import type { Term, Vocabulary } from "../../model/dataset.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";
import { nearest, show } from "../suggest.ts";
import { vocabularyFile } from "./walk.ts";

/** Fields of a term that name a term of another list, with that list. Must match vocabulary.schema.json. */
const targets = {
  region: "regions",
  stage: "stages",
  from_stage: "stages",
  phase: "policy-phases",
  dimension: "policy-dimensions",
} as const;

/** Fields of a term that name several terms of another list. */
const listTargets = { members: "countries", ecosystems: "ecosystems" } as const;

export const vocabularyReferences: Rule = {
  id: "vocabulary-references",
  title:
    "Terms that name other terms (broader term, region, stage, members …) name existing ones, without circles.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const vocabulary of dataset.vocabularies.values()) {
      const check = (path: readonly PathStep[], list: string, id: string): Finding[] =>
        unknownTerm(dataset.vocabularies.get(list), list, id, vocabularyFile(vocabulary.id), path);
      for (const [id, term] of vocabulary.terms) {
        const path = ["terms", id];
        for (const [field, list] of Object.entries(targets)) {
          const value = term[field as keyof typeof targets];
          if (value !== undefined) yield* check([...path, field], list, value);
        }
        for (const [field, list] of Object.entries(listTargets)) {
          for (const [index, value] of (term[field as keyof typeof listTargets] ?? []).entries())
            yield* check([...path, field, index], list, value);
        }
        if (term.broader !== undefined) {
          yield* check([...path, "broader"], vocabulary.id, term.broader);
          yield* circle(vocabulary, term);
        }
      }
    }
  },
};

function unknownTerm(
  list: Vocabulary | undefined,
  listId: string,
  id: string,
  file: string,
  path: readonly PathStep[],
): Finding[] {
  if (list?.terms.has(id)) return [];
  const guess = nearest(id, list?.terms.keys() ?? []);
  return [
    {
      file,
      path,
      message: list
        ? `${show(id)} is not a term of ${vocabularyFile(listId)}`
        : `${show(id)} should be a term of ${vocabularyFile(listId)}, which does not exist`,
      remedy: guess ? `did you mean \`${guess}\`?` : `use a term of that list, or add \`${id}\` to it`,
    },
  ];
}

/** A term must not lie below itself. Only the terms of the circle are told, not those that hang below it. */
function* circle(vocabulary: Vocabulary, term: Term): Iterable<Finding> {
  const chain = [term.id];
  for (let id = term.broader; id !== undefined; id = vocabulary.terms.get(id)?.broader) {
    if (id === term.id) {
      yield {
        file: vocabularyFile(vocabulary.id),
        path: ["terms", term.id, "broader"],
        message: `the term lies below itself: ${[...chain, id].join(" → ")}`,
        remedy: "name a broader term outside this circle, or delete `broader` at the topmost one",
      };
    }
    if (chain.includes(id)) return;
    chain.push(id);
  }
}
