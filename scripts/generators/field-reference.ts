import { type FieldRow, recordKinds } from "../../src/site/field-reference.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Where the records of each kind stand. */
const places: Readonly<Record<string, string>> = {
  cluster: "data/clusters/<id>.yaml",
  policy: "data/policies/<id>.yaml",
  "financing-pattern": "data/financing/<id>.yaml",
  statistic: "data/statistics/<id>.yaml",
  source: "data/sources/<id>.yaml, or under `sources` in a record",
  correction: "data/corrections/<id>.yaml",
  release: "data/releases/<version>.yaml",
  vocabulary: "data/vocabularies/<id>.yaml",
  redirects: "data/redirects.yaml",
  site: "data/site.yaml",
};

/**
 * Writes the field reference for people as Markdown: a table of all fields for each kind of record.
 *
 * @param schemas schemas by name, for title and description of each kind
 * @param rows fields of all kinds, in order
 */
export function writeFieldReference(schemas: ReadonlyMap<string, Schema>, rows: readonly FieldRow[]): string {
  const sections = recordKinds.map((kind) => {
    const { title, description } = schemas.get(kind) ?? {};
    const fields = rows.filter((row) => row.kind === kind).map(writeRow);
    return [
      `## ${title}`,
      "",
      `${description} Schema: [${kind}.schema.json](${kind}.schema.json). Place: ${writePlace(places[kind] ?? "")}.`,
      "",
      "| Field | Meaning | Type | Required | Example | Allowed terms |",
      "| --- | --- | --- | --- | --- | --- |",
      ...fields,
      "",
    ].join("\n");
  });
  return `${head}\n${recordKinds.map((kind) => writeContentsLine(schemas.get(kind))).join("\n")}\n\n${sections.join("\n")}`;
}

const head = `<!-- Generated from schemas/ and data/vocabularies/ by \`npm run generate\`. Do not edit; edit the schemas. -->

# Field reference

Every field that a record may have. A dot leads to a field inside another one: \`members.year\` is the \`year\` of each
entry under \`members\`. A star stands for a key that you choose. A field that is required inside another one must be
there only when that other one is.

The [JSON schemas](https://json-schema.org) in this folder hold the same facts for programs; editors use them to help
while you type. Dates and other text that looks like a number stand in quotes.
`;

function writeContentsLine(schema: Schema | undefined): string {
  const title = String(schema?.title);
  return `- [${title}](#${title.toLowerCase().replaceAll(" ", "-")})`;
}

function writePlace(place: string): string {
  const [path, ...rest] = place.split(", ");
  return [`\`${path}\``, ...rest].join(", ");
}

function writeRow({
  path,
  title,
  description,
  type,
  required,
  example,
  vocabulary,
  terms,
}: FieldRow): string {
  const meaning = title.toLowerCase() === description.toLowerCase() ? title : `**${title}.** ${description}`;
  const allowed = vocabulary
    ? `[${vocabulary}](../data/vocabularies/${vocabulary}.yaml)`
    : terms.map((term) => `\`${term}\``).join(", ");
  const cells = [`\`${path}\``, meaning, type, required ? "yes" : "no", example && `\`${example}\``, allowed];
  return `| ${cells.map(escapeCell).join(" | ")} |`;
}

/** A bar would end the cell, also inside code. */
function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
