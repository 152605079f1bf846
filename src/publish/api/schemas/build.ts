/** Small builders of JSON Schema, so that definitions read like the shapes they describe. */

export type Schema = Readonly<Record<string, unknown>>;

/** A definition elsewhere, with its own words for this place. */
export function ref(name: string, description?: string): Schema {
  return { $ref: `#/$defs/${name}`, ...(description === undefined ? {} : { description }) };
}

export const text = (description: string): Schema => ({ type: "string", description });
export const integer = (description: string): Schema => ({ type: "integer", minimum: 0, description });
export const number = (description: string): Schema => ({ type: "number", description });
export const truth = (description: string): Schema => ({ type: "boolean", description });
export const webAddress = (description: string): Schema => ({ type: "string", format: "uri", description });

/** One of some fixed words. */
export const oneOf = (words: readonly string[], description: string): Schema => ({
  type: "string",
  enum: words,
  description,
});

/** The same, or null where there is no value. */
export function orNull({ type, description, $ref, ...rest }: Schema): Schema {
  if (typeof $ref === "string") return { anyOf: [{ $ref }, { type: "null" }], description };
  const words = Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {};
  return { type: [type, "null"].flat(), description, ...rest, ...words };
}

export const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });

/** Values by free keys. */
export const byKey = (values: Schema, description: string): Schema => ({
  type: "object",
  additionalProperties: values,
  description,
});

/**
 * An object with these fields and no others.
 * @param optional fields that may be left out; all others are always there
 */
export function closed(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  return {
    type: "object",
    description,
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}

/** Two numbers, from low to high. */
export const pair = (description: string): Schema => ({
  type: "array",
  minItems: 2,
  maxItems: 2,
  items: { type: "number" },
  description,
});
