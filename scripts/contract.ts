import type { ValidateFunction } from "ajv";
import type { Schemas } from "../src/load/read-schemas.ts";
import { createAjv } from "../src/validation/schema-check.ts";

/**
 * Judges answers of the API by the published schemas.
 *
 * @param schemas published schemas by kind of answer
 * @returns tells the first fault of an answer of a kind; null when it has none
 */
export function contractOf(schemas: Schemas): (kind: string, answer: unknown) => string | null {
  const ajv = createAjv(false);
  const validators = new Map<string, ValidateFunction>();
  return (kind, answer) => {
    let validate = validators.get(kind);
    if (!validate) {
      const schema = schemas.get(kind);
      if (!schema) throw new Error(`No published schema for ${kind}.`);
      validate = ajv.compile(schema);
      validators.set(kind, validate);
    }
    if (validate(answer)) return null;
    const [first] = validate.errors ?? [];
    return `${first?.instancePath || "/"} ${first?.message} ${JSON.stringify(first?.params)}`;
  };
}
