/** Shortens the path of an outline: steps instead of positions, whole tenths of a pixel, no steps nobody can see. */

/** Paths from `compactPath` count tenths of a pixel; draw them with this transform. */
export const tenths = "scale(0.1)";

type Point = readonly [x: number, y: number];

/**
 * Rewrites a path of M, L and Z as relative whole numbers. Points closer than `tolerance` tenths to the one before
 * are dropped; positions are rounded before differences are taken, so errors do not add up.
 */
export function compactPath(path: string, tolerance: number, closed: boolean): string {
  return path
    .split("M")
    .slice(1)
    .map((part) => thin(readPoints(part), tolerance))
    .filter((points) => points.length >= (closed ? 3 : 2))
    .map((points) => writePart(points) + (closed ? "z" : ""))
    .join("");
}

function readPoints(part: string): Point[] {
  return part
    .replaceAll("Z", "")
    .split("L")
    .map((pair): Point => {
      const [x = 0, y = 0] = pair.split(",").map((value) => Math.round(Number(value) * 10));
      return [x, y];
    });
}

/** Keeps a point when it is far enough from the last one kept, and always the end. */
function thin(points: readonly Point[], tolerance: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const far = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= tolerance;
    if (far || (index === points.length - 1 && kept.length > 1)) kept.push(point);
  });
  return kept;
}

function writePart(points: readonly Point[]): string {
  const [start = [0, 0], ...rest] = points;
  let [x, y] = start;
  const steps = rest.flatMap((point) => {
    const step = [point[0] - x, point[1] - y];
    [x, y] = point;
    return step;
  });
  // A minus sign separates as well as a space does.
  return `M${start[0]} ${start[1]}l${steps.join(" ").replaceAll(" -", "-")}`;
}
