import type { VocabularyRecord } from "../model/types.generated.ts";

/**
 * Builds the schema that holds the ids of every vocabulary as an enumeration. The lists live in data/vocabularies only;
 * this schema is made from them each time, and the committed copy serves editors and the generated types.
 *
 * @param vocabularies record by id of the vocabulary (its file name)
 */
export function buildVocabularySchema(vocabularies: ReadonlyMap<string, VocabularyRecord>): Record<string, unknown> {
  const definitions: Record<string, unknown> = {};
  for (const id of [...vocabularies.keys()].sort()) {
    const vocabulary = vocabularies.get(id);
    if (!vocabulary) continue;
    const ids = Object.keys(vocabulary.terms);
    definitions[id] = {
      title: `${vocabulary.title} term`,
      description: `A term of data/vocabularies/${id}.yaml. ${vocabulary.description}`,
      enum: ids,
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
