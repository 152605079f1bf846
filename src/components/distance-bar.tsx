import type { VNode } from "preact";
import type { Distance } from "../benchmark/distance.ts";
import { formatDistance } from "../text/format.ts";
import { text } from "../text/index.ts";

const [width, height, gap] = [200, 12, 1];

/** A distance as a bar from 0 to 1, divided by what adds to it; what is unknown is hollow. */
export function DistanceBar({ distance, name }: { distance: Distance; name: string }): VNode {
  let from = 0;
  const parts = distance.contributions
    .filter(({ part }) => part > 0)
    .map(({ id, part, difference }) => {
      const x = from * width;
      from += part;
      return { id, part, x, isUnknown: difference === null };
    });
  const label = parts
    .map(({ id, part }) => `${text.benchmark.variable[id]} ${formatDistance(part)}`)
    .join(", ");
  return (
    <svg
      class="distance-bar"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${text.benchmark.peers.barOf(name)}: ${label}`}
    >
      <path d={`M0 ${height - 0.5}H${width}`} stroke="var(--line)" />
      {parts.map(({ id, part, x, isUnknown }) => (
        <rect
          key={id}
          x={round(x + (isUnknown ? 0.5 : 0))}
          y={isUnknown ? 1.5 : 1}
          width={round(Math.max(0.5, part * width - gap - (isUnknown ? 1 : 0)))}
          height={isUnknown ? height - 4 : height - 3}
          fill={isUnknown ? "none" : "var(--dot)"}
          stroke={isUnknown ? "var(--muted)" : undefined}
        >
          <title>{`${text.benchmark.variable[id]} ${formatDistance(part)}`}</title>
        </rect>
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
