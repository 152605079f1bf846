import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import type { PathStep, Problem } from "../model/problem.ts";
import { addLengthKeywords } from "./length-keywords.ts";
import { explainError } from "./schema-messages.ts";
import { type SchemaNode, schemasById } from "./schema-node.ts";
import { nearest } from "./suggest.ts";

// The package is CommonJS; its default export is the function itself, which its types do not say.
const addFormats = formatsPlugin as unknown as (ajv: Ajv2020) => void;

/** Checks records of one kind against their schema. */
export interface SchemaChecker {
  /**
   * @param kind name of the schema without ending, for example `cluster`
   * @param value parsed content of the file
   */
  check(kind: string, value: unknown, file: string): Problem[];
}

/**
 * The validator of JSON Schema with our settings and words, without any schema yet.
 * @param validateSchema whether to check schemas against the schema of JSON Schema, too
 */
export function createAjv(validateSchema = true): Ajv2020 {
  const ajv = new Ajv2020({
    validateSchema,
    allErrors: true,
    strict: true,
    strictRequired: true,
    // `type: [string, array]` is how a citation may be one or several.
    allowUnionTypes: true,
    // Otherwise a field called `constructor` would seem to be present in every record.
    ownProperties: true,
    verbose: true,
    // Making the code of the checks shorter takes more time than running it longer.
    code: { optimize: false },
  });
  addFormats(ajv);
  addLengthKeywords(ajv);
  // Labels of terms, which editors show (must match buildVocabularySchema), and units, for the field reference.
  ajv.addVocabulary(["enumDescriptions", "x-unit"]);
  return ajv;
}

/**
 * Compiles all schemas strictly.
 * @param schemas schemas by name, together with `vocabularies`
 * @throws when a schema is faulty: a fault of the program
 */
export function createSchemaChecker(schemas: ReadonlyMap<string, SchemaNode>): SchemaChecker {
  // Strict compiling finds the slips in a schema; a test checks the shipped ones in full, which takes a while.
  const ajv = createAjv(false);
  const byId = schemasById(schemas);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const compiled = new Map<string, ValidateFunction>();
  const compile = (kind: string): ValidateFunction => {
    const known = compiled.get(kind);
    if (known) return known;
    const validate = ajv.getSchema(`${kind}.schema.json`);
    if (!validate) throw new Error(`No schema for ${kind}.`);
    compiled.set(kind, validate);
    return validate;
  };
  return {
    check(kind, value, file) {
      const validate = compile(kind);
      if (validate(value)) return [];
      return oncePerMistake(validate.errors ?? []).map((error) => ({
        severity: "error",
        rule: "schema",
        file,
        ...explainError(error, pathOf(error), `${kind}.schema.json`, byId),
      }));
    },
  };
}

/** The path of an error as steps; indexes of lists become numbers. */
export function pathOf(error: ErrorObject): PathStep[] {
  return error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** One mistake, one message: drops errors that only follow from, or repeat, another one at the same place. */
function oncePerMistake(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    // `propertyNames` comes beside the error that says what is wrong with the name.
    if (error.keyword === "propertyNames") return false;
    if (error.keyword === "required" && isMisspelt(error, errors)) return false;
    const detail =
      error.params.additionalProperty ?? error.params.missingProperty ?? error.propertyName ?? "";
    const key = `${error.instancePath}|${detail}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a field is missing because its name is misspelt, which an error of its own says. */
function isMisspelt(missing: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const fields = Object.keys((missing.parentSchema?.properties as SchemaNode | undefined) ?? {});
  return errors.some(
    ({ keyword, instancePath, params }) =>
      keyword === "additionalProperties" &&
      instancePath === missing.instancePath &&
      nearest(String(params.additionalProperty), fields) === missing.params.missingProperty,
  );
}
