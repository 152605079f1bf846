/** Where the marks of a chart lie, and which one a key or a finger means. Knows no page, so that it can be tested. */

/** A mark on the screen, in pixels. */
export interface Spot {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks whose middles differ by less than this stand in one row. */
const rowHeight = 8;

/** Marks smaller than this are hard to hit: they are also meant by a pointer beside them. */
const small = 20;

/**
 * The order in which keys walk through the marks. Dots go from left to right along their scale; bars, cells and labels
 * row by row, as they are read.
 * @returns indexes into `spots`
 */
export function readingOrder(spots: readonly Spot[], inRows: boolean): number[] {
  const at = (index: number): Spot => spots[index] as Spot;
  const order = [...spots.keys()];
  if (!inRows) return order.sort((a, b) => at(a).x - at(b).x || at(a).y - at(b).y);
  order.sort((a, b) => at(a).y - at(b).y);
  const rows = new Map<number, number>();
  let [row, top] = [0, Number.NEGATIVE_INFINITY];
  for (const index of order) {
    if (at(index).y - top > rowHeight) [row, top] = [row + 1, at(index).y];
    rows.set(index, row);
  }
  return order.sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0) || at(a).x - at(b).x);
}

/** The small mark nearest to a point; null when none lies within reach. */
export function nearestSpot(spots: readonly Spot[], x: number, y: number, reach: number): number | null {
  let [best, least] = [null as number | null, reach];
  spots.forEach((spot, index) => {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (spot.width > small || spot.height > small || distance > least) return;
    [best, least] = [index, distance];
  });
  return best;
}

/**
 * The mark that a key leads to; null for a key that does not walk. Left and right go through all marks; up and down to
 * the nearest one above or below, and where there is none, on in the order.
 */
export function markAfterKey(
  key: string,
  spots: readonly Spot[],
  order: readonly number[],
  from: number,
): number | null {
  const place = order.indexOf(from);
  const step = (by: number): number => order[Math.min(order.length - 1, Math.max(0, place + by))] ?? from;
  if (key === "ArrowRight") return step(1);
  if (key === "ArrowLeft") return step(-1);
  if (key === "Home") return order[0] ?? from;
  if (key === "End") return order.at(-1) ?? from;
  if (key === "ArrowDown") return nearestAcross(spots, from, 1) ?? step(1);
  if (key === "ArrowUp") return nearestAcross(spots, from, -1) ?? step(-1);
  return null;
}

/** The nearest mark below (1) or above (-1); what lies aside counts as farther away. */
function nearestAcross(spots: readonly Spot[], from: number, direction: 1 | -1): number | null {
  const start = spots[from];
  if (!start) return null;
  let [best, least] = [null as number | null, Number.POSITIVE_INFINITY];
  spots.forEach((spot, index) => {
    const along = (spot.y - start.y) * direction;
    const distance = along + 2 * Math.abs(spot.x - start.x);
    if (along < 1 || distance >= least) return;
    [best, least] = [index, distance];
  });
  return best;
}
