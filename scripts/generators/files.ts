import { recordFolders, singleFiles } from "../../src/model/dataset.ts";
import type { VocabularyRecord } from "../../src/model/types.generated.ts";
import { describeFields } from "../../src/site/field-reference.ts";
import { buildVocabularySchema } from "../../src/validation/vocabulary-schema.ts";
import { writeEditorSettings } from "./editor-settings.ts";
import { writeFieldReference } from "./field-reference.ts";
import { writeNotation } from "./notation.ts";
import { writePublishedSchemas } from "./published-schemas.ts";
import { generateTypes } from "./types.ts";

type Schemas = ReadonlyMap<string, Record<string, unknown>>;

/** Paths of all generated files, relative to the project. */
const paths = {
  vocabularies: "schemas/vocabularies.schema.json",
  types: "src/model/types.generated.ts",
  notation: "src/model/notation.generated.ts",
  reference: "schemas/README.md",
  editor: ".vscode/settings.json",
} as const;

/**
 * The text of each generated file by its path. Nothing is read or written here, and nothing depends on what an earlier
 * run has written.
 *
 * @param schemas schemas by name; a vocabulary schema among them is replaced
 */
export async function generateFiles(
  schemas: Schemas,
  vocabularies: ReadonlyMap<string, VocabularyRecord>,
): Promise<ReadonlyMap<string, string>> {
  const vocabularySchema = buildVocabularySchema(vocabularies);
  const all = new Map(schemas).set("vocabularies", vocabularySchema);
  const published = writePublishedSchemas(all);
  return new Map([
    [paths.vocabularies, `${JSON.stringify(vocabularySchema, null, 2)}\n`],
    [paths.types, await generateTypes(all)],
    [paths.notation, writeNotation(all)],
    [paths.reference, writeFieldReference(all, describeFields(all))],
    ...published,
    [
      paths.editor,
      writeEditorSettings(recordFolders, singleFiles, [...Object.values(paths), ...published.keys()]),
    ],
  ]);
}

/** The vocabularies among files that were read, by id. */
export function vocabulariesOf(
  files: readonly { folder: string; id: string; value: unknown }[],
): ReadonlyMap<string, VocabularyRecord> {
  return new Map(
    files
      .filter(({ folder }) => folder === "vocabularies")
      .map(({ id, value }) => [id, value as VocabularyRecord]),
  );
}
