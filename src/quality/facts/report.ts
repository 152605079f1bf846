import { type Carrying, carryings, type FactResult } from "./fact-coverage.ts";

/** A fact that no record carries on purpose. */
export interface LeftOut {
  /** Id of the entry; `*` for every entry. */
  readonly entry: string;
  /** Name of the fact in the fact file. */
  readonly what: string;
  /** Needed only where the entry has several facts of that name. */
  readonly value?: unknown;
  readonly reason: string;
}

/**
 * Reads the parsed content of a file of reasons.
 * @throws Error with the place and the remedy, for content that is not a list of reasons
 */
export function readLeftOut(content: unknown): LeftOut[] {
  if (!Array.isArray(content)) throw new Error("write a list of reasons: entry, what, reason");
  content.forEach((item: Partial<LeftOut> | null, index) => {
    const lacking = (["entry", "what", "reason"] as const).find((key) => typeof item?.[key] !== "string");
    if (lacking) throw new Error(`reason ${index + 1} has no \`${lacking}\`; add it as a text`);
  });
  return content as LeftOut[];
}

export interface CoverageReport {
  readonly numeric: CoverageCount;
  readonly worded: CoverageCount;
  /** Facts that no record carries, with the reason where one is given. */
  readonly missing: readonly { readonly result: FactResult; readonly reason: string | null }[];
  /** Reasons that fit no missing fact. */
  readonly unused: readonly LeftOut[];
}

export interface CoverageCount {
  readonly facts: number;
  readonly by: Readonly<Record<Carrying, number>>;
  /** Facts carried in some way / all facts, 0 to 1; 1 for no facts. */
  readonly share: number;
}

export function reportCoverage(results: readonly FactResult[], leftOut: readonly LeftOut[]): CoverageReport {
  const used = new Set<LeftOut>();
  const missing = results
    .filter(({ carrying }) => carrying === "missing")
    .map((result) => {
      const known = leftOut.find((candidate) => fits(candidate, result));
      if (known) used.add(known);
      return { result, reason: known?.reason ?? null };
    });
  return {
    numeric: countOf(results.filter(({ isNumeric }) => isNumeric)),
    worded: countOf(results.filter(({ isNumeric }) => !isNumeric)),
    missing,
    unused: leftOut.filter((candidate) => !used.has(candidate)),
  };
}

function fits({ entry, what, value }: LeftOut, result: FactResult): boolean {
  return (
    (entry === "*" || entry === result.entry) &&
    what === result.fact.what &&
    (value === undefined || JSON.stringify(value) === JSON.stringify(result.fact.value))
  );
}

function countOf(results: readonly FactResult[]): CoverageCount {
  const counts = Map.groupBy(results, ({ carrying }) => carrying);
  const by = Object.fromEntries(carryings.map((carrying) => [carrying, counts.get(carrying)?.length ?? 0]));
  const missing = by.missing ?? 0;
  return {
    facts: results.length,
    by: by as Record<Carrying, number>,
    share: results.length === 0 ? 1 : (results.length - missing) / results.length,
  };
}

const meanings: Readonly<Record<Carrying, string>> = {
  figure: "in a field, with document and year",
  undated: "in a field, with document; year differs or is not given",
  words: "in a text with its document",
  elsewhere: "in the record, from another document",
  statement: "in words, with its document",
  missing: "in no record",
};

/** The report for a terminal: the shares first, then each fact that no record carries. */
export function coverageText({ numeric, worded, missing, unused }: CoverageReport): string {
  const lines = (title: string, count: CoverageCount): string[] => [
    `${title}: ${count.facts}, carried ${(100 * count.share).toFixed(1)} %`,
    ...carryings
      .filter((carrying) => count.by[carrying] > 0)
      .map((carrying) => `  ${String(count.by[carrying]).padStart(5)}  ${meanings[carrying]}`),
  ];
  const describe = ({ entry, fact, isNumeric }: FactResult): string =>
    `${entry}: ${fact.what} = ${JSON.stringify(fact.value)}${fact.unit ? ` ${fact.unit}` : ""}${fact.year == null ? "" : ` (${fact.year})`}${isNumeric ? "" : " [words]"}`;
  const withReason = missing.filter(({ reason }) => reason !== null);
  const without = missing.filter(({ reason }) => reason === null);
  return `${[
    ...lines("Facts with a number", numeric),
    ...lines("Facts in words", worded),
    "",
    `Left out on purpose: ${withReason.length}`,
    ...withReason.map(({ result, reason }) => `  ${describe(result)}\n    ${reason}`),
    "",
    `Carried by no record, without a reason: ${without.length}`,
    ...without.map(({ result }) => `  ${describe(result)}`),
    ...(unused.length > 0
      ? ["", "Reasons that fit no missing fact:", ...unused.map(({ entry, what }) => `  ${entry}: ${what}`)]
      : []),
  ].join("\n")}\n`;
}
