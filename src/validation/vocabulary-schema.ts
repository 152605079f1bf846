import type { VocabularyRecord } from "../model/types.generated.ts";

/**
 * Builds the schema that holds the ids of every vocabulary as an enumeration. The lists live in data/vocabularies only;
 * this schema is made from them each time, and the committed copy serves editors and the generated types.
 *
 * Titles come from the ids, not from the titles of the lists: they become names of types, which a better wording of a
 * list should not change. The labels stand in `enumDescriptions`, which editors show beside each term.
 *
 * @param vocabularies record by id of the vocabulary (its file name); only `terms` need have the right shape
 */
export function buildVocabularySchema(
  vocabularies: ReadonlyMap<string, VocabularyRecord>,
): Record<string, unknown> {
  const definitions: Record<string, unknown> = {};
  for (const id of [...vocabularies.keys()].sort()) {
    const vocabulary = vocabularies.get(id);
    if (!vocabulary) continue;
    const ids = Object.keys(vocabulary.terms);
    const meaning = typeof vocabulary.description === "string" ? ` ${vocabulary.description}` : "";
    definitions[id] = {
      title: `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")} term`,
      description: `A term of data/vocabularies/${id}.yaml.${meaning}`,
      enum: ids,
      enumDescriptions: ids.map((term) => String(vocabulary.terms[term]?.label ?? term)),
      examples: ids.slice(0, 1),
    };
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "vocabularies.schema.json",
    title: "Vocabulary terms",
    description: "Generated from data/vocabularies by `npm run generate`. Do not edit.",
    $defs: definitions,
  };
}
