import type { ErrorObject } from "ajv";
import type { PathStep } from "../model/problem.ts";
import { repairNumber, repairText } from "./repair.ts";
import { describeField, type FieldDescription, type SchemaSet } from "./schema-node.ts";
import { enumerate, nearest, show, writeInline } from "./suggest.ts";

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
  const found = show(error.data);
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      const top = path.length === 0 ? [] : describeField(schemas, schemaId, []).properties;
      const message = `there is no field ${show(name)} here`;
      return { path: [...path, name], atKey: true, message, remedy: adviseName(name, field.properties, top) };
    }
    case "required": {
      const name = String(error.params.missingProperty);
      const missing = describeField(schemas, schemaId, [...path, name]);
      const message = `the field \`${name}\` is missing (${firstSentence(missing.description)})`;
      return { path, message, remedy: adviseMissing(name, missing) };
    }
    case "enum":
      return { path, message: `${found} is not a known term`, remedy: adviseTerm(error, error.data) };
    case "type": {
      const expected = [error.params.type].flat().map((type) => typeNames[String(type)] ?? String(type));
      return {
        path,
        message: `expected ${expected.join(" or ")}, got ${found}`,
        remedy: adviseType(error, field),
      };
    }
    case "pattern":
    case "format":
      return { path, ...explainForm(error, found, field) };
    default:
      return { path, ...explainBound(error, found, field) };
  }
}

/** A key of a mapping that is not among the allowed ones, for example a misspelt kind of member. */
function explainName(
  error: ErrorObject,
  path: readonly PathStep[],
  schemaId: string,
  schemas: SchemaSet,
): Explanation {
  const name = String(error.propertyName);
  const { description } = describeField(schemas, schemaId, path);
  const isTerm = error.keyword === "enum";
  return {
    path: [...path, name],
    atKey: true,
    message: `${show(name)} is not a known ${isTerm ? "term" : "name"} here`,
    remedy: isTerm ? adviseTerm(error, name) : `change it: ${lowerFirst(firstSentence(description))}`,
  };
}

/** A text that has not the form it should have. */
function explainForm(
  error: ErrorObject,
  found: string,
  field: FieldDescription,
): { message: string; remedy: string } {
  if (String(error.data).trim() === "")
    return { message: `expected text, got ${found}`, remedy: adviseType(error, field) };
  // Where the form is defined, it is described best; the field itself says what the text is about.
  const described = error.parentSchema?.description;
  const form = firstSentence(typeof described === "string" ? described : field.description);
  const text = repairText(error.data, error.parentSchema?.pattern);
  const mended = repairNumber(error.data, field.types) ?? (text === undefined ? undefined : asCode(text));
  return {
    message: `expected ${lowerFirst(form)}, got ${found}`,
    remedy: mended === undefined ? `write it as described${withExample(field)}` : `write ${mended}`,
  };
}

/**
 * How to add a missing field. Years and sources are never filled in by an example: a contributor in a hurry would copy
 * it, and a wrong year or source is worse than none.
 */
function adviseMissing(name: string, { example, terms, description }: FieldDescription): string {
  if (name === "year") return "add `year:` with the year that the source gives, or `year: unknown`";
  if (name === "source")
    return "add `source:` with the id of the document and the place in it, such as `<id> p. <page>`";
  const list = vocabularyNamed(description);
  if (terms.length > 0)
    return `add \`${name}:\` with one of: ${enumerate(terms)}${list ? ` (list: ${list})` : ""}`;
  return `add \`${name}: ${example === undefined ? "…" : writeInline(example)}\``;
}

/** What to do about an unknown field: the name that was meant, the place where it belongs, or the names that exist. */
function adviseName(name: string, here: readonly string[], top: readonly string[]): string {
  const guess = nearest(name, here);
  if (guess) return `did you mean \`${guess}\`?`;
  if (top.includes(name)) return `\`${name}\` stands at the top of the record: move it to the left`;
  return `use one of the fields here: ${enumerate(here)} (field reference: schemas/README.md)`;
}

/** What to write instead of an unknown term: the term whose id or label comes near, or the terms that exist. */
function adviseTerm(error: ErrorObject, found: unknown): string {
  const allowed = (error.params.allowedValues as unknown[]).map(String);
  const labels = (error.parentSchema?.enumDescriptions as string[] | undefined) ?? [];
  const guess =
    typeof found === "string"
      ? (nearest(found, allowed) ?? nearestByLabel(found, allowed, labels))
      : undefined;
  const choice = guess ? `did you mean \`${guess}\`?` : `use one of: ${enumerate(allowed)}`;
  const list = vocabularyFile(error);
  return list ? `${choice} (list: ${list})` : choice;
}

/** People write `Uganda` where the id is `UG`. */
function nearestByLabel(
  found: string,
  ids: readonly string[],
  labels: readonly string[],
): string | undefined {
  const label = nearest(found, labels);
  return label === undefined ? undefined : ids[labels.indexOf(label)];
}

function adviseType(error: ErrorObject, field: FieldDescription): string {
  const types = error.keyword === "type" ? [error.params.type].flat().map(String) : field.types;
  const number = repairNumber(error.data, types);
  if (number) return `write ${number}`;
  return `write ${typeNames[types[0] ?? "string"]}${withExample(field)}${error.data === null ? orDelete(field) : ""}`;
}

function explainBound(
  error: ErrorObject,
  found: string,
  field: FieldDescription,
): { message: string; remedy: string } {
  const limit = String(error.params.limit ?? "");
  const example = withExample(field);
  const complete = `complete it${example}${orDelete(field)}`;
  switch (error.keyword) {
    case "minimum":
      return {
        message: `expected at least ${limit}, got ${found}`,
        remedy: `write ${limit} or more${example}`,
      };
    case "maximum":
      return {
        message: `expected at most ${limit}, got ${found}`,
        remedy: `write ${limit} or less${example}`,
      };
    case "minLength":
      return { message: "expected text, found none", remedy: `write text${example}${orDelete(field)}` };
    case "maxLength":
      return { message: `the text is longer than ${limit} characters`, remedy: "shorten it" };
    case "minItems":
      return { message: `expected at least ${limit} in the list, got ${found}`, remedy: complete };
    case "maxItems":
      return { message: `expected at most ${limit} in the list`, remedy: `shorten the list${example}` };
    case "minProperties":
      return { message: `expected at least one field below it, got ${found}`, remedy: complete };
    case "maxProperties":
      return { message: `expected at most ${limit} fields below it`, remedy: "keep the most important ones" };
    default:
      return {
        message: `expected ${lowerFirst(firstSentence(field.description))}, got ${found}`,
        remedy: `change it${example}`,
      };
  }
}

function withExample({ example }: FieldDescription): string {
  if (example === undefined) return "";
  return `, for example ${typeof example === "number" ? example : asCode(writeInline(example))}`;
}

function asCode(text: string): string {
  return `\`${text}\``;
}

/** A field that need not be there can go when there is nothing to say. */
function orDelete({ required }: FieldDescription): string {
  return required ? "" : ", or delete the field";
}

/** The file that holds the terms, when the enumeration comes from a vocabulary. */
function vocabularyFile(error: ErrorObject): string | undefined {
  return vocabularyNamed(error.parentSchema?.description);
}

/** The vocabulary file that a description names: the generated schema of terms says where each list lives. */
function vocabularyNamed(description: unknown): string | undefined {
  return typeof description === "string"
    ? /data\/vocabularies\/[a-z0-9-]+\.yaml/.exec(description)?.[0]
    : undefined;
}

function firstSentence(description: string | undefined): string {
  return (description ?? "see the field reference").split(/(?<=\.)\s/)[0]?.replace(/\.$/, "") ?? "";
}

function lowerFirst(text: string): string {
  return /^[A-Z](?:[a-z]| )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
