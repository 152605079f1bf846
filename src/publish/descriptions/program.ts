import manifest from "../../../package.json" with { type: "json" };

/** The program that makes the site. Its version is not that of the data. */
export const program = {
  name: manifest.name,
  version: manifest.version,
  description: manifest.description,
  licence: manifest.license,
  node: manifest.engines.node,
} as const;
