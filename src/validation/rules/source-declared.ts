import { citedSource, forEachCitation } from "../../model/citation.ts";
import type { SourceRecord } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";
import { nearest, show } from "../suggest.ts";
import { valuesOf } from "../values.ts";
import type { RecordFile } from "./walk.ts";

export const sourceDeclared: Rule = {
  id: "source-declared",
  title: "Every citation names a source of the record itself or a file in data/sources.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const files = new Set(dataset.sources.filter(({ file }) => file !== null).map(({ id }) => id));
    for (const [entry, cited] of valuesOf(dataset).cited) {
      const own = ownSources(entry.record);
      const unknown = [...cited].filter((source) => !files.has(source) && !Object.hasOwn(own, source));
      if (unknown.length > 0) yield* undeclared(entry, unknown, [...Object.keys(own), ...files]);
    }
  },
};

/** Tells of every place where one of these sources is cited. */
function undeclared(
  { file, record }: RecordFile,
  unknown: readonly string[],
  known: readonly string[],
): Finding[] {
  const found: Finding[] = [];
  forEachCitation(record, (text, path) => {
    const source = citedSource(text);
    if (!unknown.includes(source)) return;
    const guess = nearest(source, known);
    found.push({
      file,
      path: [...path],
      message: `expected the id of a source, but ${show(source)} is neither under \`sources\` in this record nor a file in data/sources`,
      remedy: guess
        ? `did you mean \`${guess}\`?`
        : `add \`${source}\` under \`sources\` with title, publisher and year, or add data/sources/${source}.yaml`,
    });
  });
  return found;
}

/** The sources that a record declares for itself; none for records that cannot. */
export function ownSources(record: object): Readonly<Record<string, SourceRecord>> {
  return (record as { readonly sources?: Record<string, SourceRecord> }).sources ?? {};
}
