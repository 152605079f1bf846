import type { ErrorObject } from "ajv";
import type { PathStep } from "../model/problem.ts";
import { describeField, type SchemaSet } from "./schema-node.ts";
import { enumerate, nearest, show } from "./suggest.ts";

/** The parts of a Problem that depend on the error. */
interface Explanation {
  readonly path: readonly PathStep[];
  readonly atKey?: boolean;
  readonly message: string;
  readonly remedy: string;
}

const typeNames: Record<string, string> = {
  integer: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
  object: "fields below it",
  array: "a list (lines that begin with `- `)",
};

/**
 * Says an Ajv error as a contributor would want to hear it: what was expected, what was found, what to write. Patterns
 * are never shown; the schema's own description and example stand in for them.
 */
export function explainError(
  error: ErrorObject,
  path: readonly PathStep[],
  schemaId: string,
  schemas: SchemaSet,
): Explanation {
  if (error.propertyName !== undefined) return explainName(error, path, schemaId, schemas);
  const field = describeField(schemas, schemaId, path);
  const example = field.example === undefined ? "" : `, for example ${inline(field.example)}`;
  const found = show(error.data);
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      const guess = nearest(name, field.properties);
      const remedy = guess ? `did you mean \`${guess}\`?` : `fields here: ${enumerate(field.properties, 40)}`;
      return { path: [...path, name], atKey: true, message: `there is no field ${show(name)} here`, remedy };
    }
    case "required": {
      const name = String(error.params.missingProperty);
      const missing = describeField(schemas, schemaId, [...path, name]);
      const sample = missing.example === undefined ? "…" : inline(missing.example);
      return { path: [...path], message: `the field \`${name}\` is missing (${firstSentence(missing.description)})`, remedy: `add \`${name}: ${sample}\`` };
    }
    case "enum": {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const guess = typeof error.data === "string" ? nearest(error.data, allowed) : undefined;
      const list = vocabularyFile(error);
      const choice = guess ? `did you mean \`${guess}\`?` : `use one of: ${enumerate(allowed)}`;
      return { path, message: `${found} is not a known term`, remedy: list ? `${choice} (list: ${list})` : choice };
    }
    case "type": {
      const expected = [error.params.type].flat().map((type) => typeNames[String(type)] ?? String(type));
      return { path, message: `expected ${expected.join(" or ")}, got ${found}`, remedy: `write ${expected[0]}${example}` };
    }
    case "pattern":
    case "format":
      return { path, message: `${found} does not fit: ${lowerFirst(firstSentence(field.description))}`, remedy: `write it${example || " as described"}` };
    default:
      return { path, ...explainBound(error, found), remedy: `change it${example}` };
  }
}

/** A key of a mapping that is not among the allowed ones, for example a misspelt kind of member. */
function explainName(error: ErrorObject, path: readonly PathStep[], schemaId: string, schemas: SchemaSet): Explanation {
  const name = String(error.propertyName);
  const allowed = error.keyword === "enum" ? (error.params.allowedValues as unknown[]).map(String) : [];
  const guess = nearest(name, allowed);
  const list = vocabularyFile(error);
  const { description } = describeField(schemas, schemaId, path);
  const choice = guess ? `did you mean \`${guess}\`?` : allowed.length > 0 ? `use one of: ${enumerate(allowed)}` : firstSentence(description);
  return {
    path: [...path, name],
    atKey: true,
    message: `${show(name)} is not a known name here`,
    remedy: list ? `${choice} (list: ${list})` : choice,
  };
}

function explainBound(error: ErrorObject, found: string): { message: string } {
  const limit = String(error.params.limit ?? "");
  const messages: Record<string, string> = {
    minimum: `expected at least ${limit}, got ${found}`,
    maximum: `expected at most ${limit}, got ${found}`,
    minLength: "expected text, found none",
    maxLength: `the text is longer than ${limit} characters`,
    minItems: `expected at least ${limit} in the list`,
    maxItems: `expected at most ${limit} in the list`,
    minProperties: "expected at least one field below it",
    maxProperties: `expected at most ${limit} fields below it`,
  };
  return { message: messages[error.keyword] ?? `${found} does not fit (${error.keyword})` };
}

/** The file that holds the terms, when the enumeration comes from a vocabulary. */
function vocabularyFile(error: ErrorObject): string | undefined {
  const description = error.parentSchema?.description;
  return typeof description === "string" ? /data\/vocabularies\/[a-z-]+\.yaml/.exec(description)?.[0] : undefined;
}

function inline(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}

function firstSentence(description: string | undefined): string {
  return (description ?? "see the field reference").split(/(?<=\.)\s/)[0]?.replace(/\.$/, "") ?? "";
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
