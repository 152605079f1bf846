import type { Finding, Rule } from "../rule.ts";
import { valuesOf } from "../values.ts";
import { ownSources } from "./source-declared.ts";

export const sourceCited: Rule = {
  id: "source-cited",
  title: "Every source, in a record or in data/sources, is cited somewhere.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    const citedFiles = new Set<string>();
    for (const [{ file, record }, cited] of valuesOf(dataset).cited) {
      const own = ownSources(record);
      // A record's own source hides a file of the same name.
      for (const source of cited) if (!Object.hasOwn(own, source)) citedFiles.add(source);
      for (const key of Object.keys(own)) {
        if (cited.has(key)) continue;
        yield {
          file,
          path: ["sources", key],
          atKey: true,
          message: `nothing in this record cites the source \`${key}\``,
          remedy: `write \`source: ${key}\` at the facts it carries, or delete it`,
        };
      }
    }
    for (const { id, file } of dataset.sources) {
      if (file === null || citedFiles.has(id)) continue;
      yield {
        file,
        path: [],
        message: "no record cites this document",
        remedy: `write \`source: ${id}\` with the page at the facts it carries, or delete the file`,
      };
    }
  },
};
