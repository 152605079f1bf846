import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../model/problem.ts";

export type JsonSchema = Record<string, unknown>;

/** Schemas by name without ending, for example `cluster`. */
export type Schemas = ReadonlyMap<string, JsonSchema>;

/**
 * Reads the schemas of the project.
 * @throws when one cannot be read or is not JSON: a fault of the program, not of the data
 */
export function readSchemas(folder: string): Schemas {
  const ending = ".schema.json";
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort(compareText)
      .map((name) => [
        name.slice(0, -ending.length),
        JSON.parse(readFileSync(join(folder, name), "utf8")) as JsonSchema,
      ]),
  );
}
