import { sourceKey } from "../../model/source-index.ts";
import type { Finding, Rule } from "../rule.ts";
import { ownSources } from "./source-declared.ts";
import { worldRecords } from "./walk.ts";

export const sourceDuplicate: Rule = {
  id: "source-duplicate",
  title: "A document is declared once: not twice in a record, and not again when data/sources has it.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    const files = new Map(
      dataset.sources.filter(({ file }) => file !== null).map((source) => [sourceKey(source), source]),
    );
    for (const { file, record } of worldRecords(dataset)) {
      const seen = new Map<string, string>();
      for (const [key, source] of Object.entries(ownSources(record))) {
        const document = sourceKey(source);
        const shared = files.get(document);
        const first = seen.get(document);
        const what = source.url ? "address" : "title, publisher and year";
        if (shared) {
          yield {
            file,
            path: ["sources", key],
            atKey: true,
            message: `the source \`${key}\` has the same ${what} as ${shared.file}`,
            remedy: `cite \`${shared.id}\` instead of \`${key}\` and delete this source`,
          };
        } else if (first !== undefined) {
          yield {
            file,
            path: ["sources", key],
            atKey: true,
            message: `the source \`${key}\` has the same ${what} as \`${first}\` in this record`,
            remedy: `cite \`${first}\` instead of \`${key}\` and delete this source`,
          };
        } else seen.set(document, key);
      }
    }
  },
};
