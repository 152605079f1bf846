import { compile } from "json-schema-to-typescript";

type Json = Record<string, unknown>;

/** Record kinds in the order in which their types are generated; the key names the schema file. */
const rootSchemas = [
  "cluster",
  "policy",
  "financing-pattern",
  "statistic",
  "source",
  "vocabulary",
  "correction",
  "release",
  "redirects",
  "site",
];

/**
 * Generates the TypeScript types of all records from the schemas.
 *
 * Titles of properties are dropped first: the generator would turn each into a type of its own. Titles of definitions
 * stay, they become the names of the types.
 *
 * @param schemas schema by file name without ending, for example `cluster`
 */
export async function generateTypes(schemas: ReadonlyMap<string, Json>): Promise<string> {
  const prepared = new Map<string, string>();
  for (const [name, schema] of schemas)
    prepared.set(`${name}.schema.json`, JSON.stringify(withoutPropertyTitles(schema)));
  const root = {
    title: "All records",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(rootSchemas.map((name) => [name, { $ref: `${name}.schema.json` }])),
  };
  return compile(root as never, "AllRecords", {
    bannerComment: "/* Generated from schemas/ by `npm run generate`. Do not edit; edit the schemas. */",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    style: { printWidth: 110 },
    $refOptions: {
      resolve: {
        file: {
          order: 1,
          canRead: true,
          read: (file: { url: string }) => {
            const name = file.url.split("/").at(-1) ?? "";
            const text = prepared.get(name);
            if (text === undefined) throw new Error(`A schema refers to ${name}, which is not in schemas/.`);
            return text;
          },
        },
      },
    },
  });
}

/** Copies a schema, leaving out `title` and `examples` of everything that stands below `properties`. */
function withoutPropertyTitles(value: unknown, below = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutPropertyTitles(item, below));
  if (value === null || typeof value !== "object") return value;
  const result: Json = {};
  for (const [key, child] of Object.entries(value as Json)) {
    const inProperty = below === "properties-entry";
    if (inProperty && (key === "title" || key === "examples")) continue;
    if (key === "examples") continue;
    if (key === "properties" && below !== "properties") {
      result[key] = mapValues(child as Json, (property) =>
        withoutPropertyTitles(property, "properties-entry"),
      );
    } else if (key === "$defs") {
      result[key] = mapValues(child as Json, (definition) => withoutPropertyTitles(definition));
    } else {
      result[key] = withoutPropertyTitles(child, inProperty && key === "items" ? "properties-entry" : "");
    }
  }
  return result;
}

function mapValues(object: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
