/** Piles dots so that none hides another. Deterministic: the order of the rows decides, no simulation, no chance. */

/** Offsets 0, 1, -1, 2, -2, … up to `most` in both directions. */
function alternating(most: number): number[] {
  const offsets = [0];
  for (let i = 1; i <= most; i++) offsets.push(i, -i);
  return offsets;
}

/**
 * Moves dots on one scale up and down until they no longer touch. Returns for each position its line: 0 is the
 * middle. Where even the outermost line is taken dots overlap: the strip keeps its height, the table has them all.
 */
export function dodge(positions: readonly number[], diameter: number, most: number): number[] {
  const order = positions
    .map((_, index) => index)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const lastAt = new Map<number, number>();
  const result = positions.map(() => 0);
  for (const index of order) {
    const x = positions[index] ?? 0;
    const gap = (offset: number): number => x - (lastAt.get(offset) ?? -Infinity);
    const offsets = alternating(most);
    const free = offsets.find((offset) => gap(offset) >= diameter);
    // No room left: the line whose last dot is farthest away.
    const offset = free ?? offsets.reduce((best, other) => (gap(other) > gap(best) ? other : best), 0);
    lastAt.set(offset, x);
    result[index] = offset;
  }
  return result;
}

/** Cells of a block of dots: `columns` per line, filled line by line from the upper left. */
export function stack(count: number, columns: number): { column: number; line: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    column: index % columns,
    line: Math.floor(index / columns),
  }));
}
