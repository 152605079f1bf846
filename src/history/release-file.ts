import type { ReleaseRecord } from "../model/types.generated.ts";
import { writeInline } from "../validation/suggest.ts";

const head = `# yaml-language-server: $schema=../../schemas/release.schema.json
# Written by \`npm run release\`. Do not edit: the tag of this release holds exactly this state of the data.
`;

/** Writes a release as YAML: one line for each difference, field and table, so that two releases compare line by line. */
export function writeRelease(record: ReleaseRecord): string {
  const { differences = [], fields, columns, ...facts } = record;
  const lines = [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${writeInline(value)}`),
    ...(differences.length > 0 ? ["differences:"] : []),
    ...differences.map((difference) => `  - ${writeInline(difference)}`),
    "fields:",
    ...Object.entries(fields).flatMap(([kind, types]) => [
      `  ${kind}:`,
      ...Object.entries(types).map(([path, type]) => `    ${writeInline(path)}: ${writeInline(type)}`),
    ]),
    "columns:",
    ...Object.entries(columns).map(([table, names]) => `  ${writeInline(table)}: ${writeInline(names)}`),
  ];
  return `${head}${lines.join("\n")}\n`;
}
