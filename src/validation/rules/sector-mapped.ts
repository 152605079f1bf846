import type { Finding, Rule } from "../rule.ts";
import { vocabularyFile } from "./walk.ts";

export const sectorMapped: Rule = {
  id: "sector-mapped",
  title: "Each sector names its classes of ISIC Rev. 4 and the industrial ecosystems it falls into.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const [id, { ecosystems, isic }] of dataset.vocabularies.get("sectors")?.terms ?? []) {
      const at = { file: vocabularyFile("sectors"), path: ["terms", id], atKey: true };
      if (ecosystems === undefined) {
        yield {
          ...at,
          message: `the sector \`${id}\` names no industrial ecosystems`,
          remedy: "add `ecosystems`, with an empty list when none of the 14, or no particular one, covers it",
        };
      } else if (ecosystems.length > 0 && isic === undefined) {
        yield {
          ...at,
          message: `the sector \`${id}\` names no class of ISIC Rev. 4`,
          remedy:
            "add `isic` with the sections, divisions or classes it falls into, for example `isic: [C3030]`",
        };
      }
    }
  },
};
