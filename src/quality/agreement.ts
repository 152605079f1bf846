/** How far two coders agree beyond what chance would bring about. */

/** Two judgements of one thing, each made without looking at the other. */
export type CodePair = readonly [first: string, second: string];

export interface Agreement {
  /** Number of things that both coders judged. */
  readonly n: number;
  /** Share of equal judgements, 0 to 1. */
  readonly observed: number;
  /** Share of equal judgements to be expected by chance from how often each coder used each category, 0 to 1. */
  readonly expected: number;
  /** Cohen's kappa: 1 full agreement, 0 no better than chance. Null when chance alone would give full agreement. */
  readonly kappa: number | null;
  /** Kappa with linear weights: being one category apart counts less than being three apart. */
  readonly weighted: number | null;
  /** `table[i][j]`: how often the first coder chose category i and the second category j. */
  readonly table: readonly (readonly number[])[];
}

/**
 * Cohen's kappa, (observed − expected) / (1 − expected): Cohen, "A coefficient of agreement for nominal scales",
 * Educational and Psychological Measurement 20 (1960); with linear weights: Cohen, "Weighted kappa", Psychological
 * Bulletin 70 (1968).
 *
 * @param pairs judgements in any order
 * @param categories all categories, in their order, which the weights rest on
 * @returns null without any pair
 * @throws when a judgement is none of the categories: a fault of the program, since the schemas allow no other
 */
export function cohensKappa(pairs: readonly CodePair[], categories: readonly string[]): Agreement | null {
  const n = pairs.length;
  if (n === 0) return null;
  const table = crossTable(pairs, categories);
  const first = table.map((row) => sum(row) / n);
  const second = categories.map((_, column) => sum(table.map((row) => row[column] ?? 0)) / n);
  const steps = Math.max(1, categories.length - 1);
  // The weight of a pair is how far it agrees: 1 on the diagonal, falling to 0 in the far corners.
  const linear = (i: number, j: number): number => 1 - Math.abs(i - j) / steps;
  const exact = (i: number, j: number): number => (i === j ? 1 : 0);
  const shares = (weight: (i: number, j: number) => number) => ({
    observed: overCells(categories.length, (i, j) => (weight(i, j) * (table[i]?.[j] ?? 0)) / n),
    expected: overCells(categories.length, (i, j) => weight(i, j) * (first[i] ?? 0) * (second[j] ?? 0)),
  });
  const plain = shares(exact);
  return { n, ...plain, kappa: beyondChance(plain), weighted: beyondChance(shares(linear)), table };
}

function crossTable(pairs: readonly CodePair[], categories: readonly string[]): number[][] {
  const table = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) {
    const row = table[categories.indexOf(a)];
    const column = categories.indexOf(b);
    if (!row || column < 0) throw new Error(`No category ${row ? b : a}.`);
    row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

/** Rounding may leave a hair where chance alone gives full agreement. */
const hair = 1e-12;

function beyondChance({ observed, expected }: { observed: number; expected: number }): number | null {
  return 1 - expected < hair ? null : (observed - expected) / (1 - expected);
}

function overCells(size: number, value: (i: number, j: number) => number): number {
  let total = 0;
  for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) total += value(i, j);
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
