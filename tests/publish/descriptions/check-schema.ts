import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);

function validatorOf(name: string): ValidateFunction {
  const known = ajv.getSchema(name);
  if (known) return known;
  const path = join(import.meta.dirname, "schemas", `${name}.schema.json`);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

/**
 * Checks a description against our own schema of its standard.
 * @param name file of tests/publish/descriptions/schemas without its ending
 * @returns what is wrong, one line a fault
 */
export function faultsOf(name: string, document: unknown): string[] {
  const validate = validatorOf(name);
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
