import type { Schema } from "../../src/publish/api/schemas/build.ts";
import { answerKinds, answerName, publishedDefinitions } from "../../src/publish/api/schemas/definitions.ts";

/**
 * Writes the schema of each kind of answer of the API. Each holds all that it refers to, so that any validator takes it
 * alone.
 *
 * @param schemas schemas against which records are checked, by name
 * @returns text by path, relative to the project
 */
export function writePublishedSchemas(
  schemas: ReadonlyMap<string, Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const definitions = publishedDefinitions(schemas);
  return new Map(
    answerKinds.map((kind) => {
      const name = answerName(kind);
      const root = definitions.get(name) ?? {};
      const used = [...namesWithin(root, definitions)].sort();
      const schema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $comment:
          "Generated from schemas/ and src/publish/api by `npm run generate`. Do not edit; edit these.",
        $id: `published/${kind}.schema.json`,
        title: name,
        ...root,
        $defs: Object.fromEntries(used.map((each) => [each, definitions.get(each)])),
      };
      return [`schemas/published/${kind}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`];
    }),
  );
}

/** Names of all definitions that a schema refers to, directly and through others. */
function namesWithin(
  schema: Schema,
  definitions: ReadonlyMap<string, Schema>,
  found = new Set<string>(),
): Set<string> {
  for (const [, name = ""] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([A-Za-z]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    const inner = definitions.get(name);
    if (!inner) throw new Error(`A published shape refers to ${name}, which is not defined.`);
    namesWithin(inner, definitions, found);
  }
  return found;
}
