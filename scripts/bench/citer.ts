import type { Draw } from "./draw.ts";

/** Gives citations and remembers which own sources are cited, since each declared one must be. */
export interface Citer {
  cite(): string;
  /** The field `sources` with the sources of the record's own that were cited; nothing when none was. */
  sources(): object;
}

export function createCiter(draw: Draw, id: string): Citer {
  const shared = "giz-cluster-guide-2021";
  const own = draw.some(["annual-report-2024", "website", "survey-2023"], draw.between(0, 2));
  const cited = new Set<string>();
  return {
    cite() {
      const source = draw.skewed([shared, ...own]);
      if (source !== shared) cited.add(source);
      return `${source} p. ${draw.between(2, 180)}`;
    },
    sources() {
      const declared = [...cited].map((key) => [
        key,
        {
          title: `${key} of ${id}`,
          publisher: id,
          year: 2024,
          url: `https://www.${id}.example.org/documents/${key}.pdf`,
          kind: "report",
        },
      ]);
      return declared.length > 0 ? { sources: Object.fromEntries(declared) } : {};
    },
  };
}
