/** Finds room for the number of each point beside it: the first of eight places that touches nothing. */
import type { TextItem } from "./marks.ts";
import { textWidth } from "./text-width.ts";

interface Point {
  x: number;
  y: number;
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, -0.8],
  [-0.8, 0.8],
];

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Numbers 1, 2, 3 … for points in their order. Where no place is free the least crowded one is taken. */
export function numberPoints(points: readonly Point[], radius: number, fontSize: number): TextItem[] {
  const taken: Box[] = points.map(({ x, y }) => around(x, y, radius * 2, radius * 2));
  return points.map((point, index) => {
    const text = String(index + 1);
    const width = textWidth(text, fontSize);
    const places = directions.map(([dx, dy]) => {
      const x = point.x + dx * (radius + 3 + width / 2);
      const y = point.y + dy * (radius + 2 + fontSize / 2);
      const box = around(x, y, width, fontSize);
      return { x, y, box, cost: taken.reduce((sum, other) => sum + overlap(box, other), 0) };
    });
    const best = places.reduce((least, place) => (place.cost < least.cost ? place : least));
    taken.push(best.box);
    return { x: best.x, y: best.y, text };
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { x1: x - width / 2, x2: x + width / 2, y1: y - height / 2, y2: y + height / 2 };
}
