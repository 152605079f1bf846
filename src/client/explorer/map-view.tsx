import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { explorer } from "../../text/en/explorer.ts";
import type { ViewProps } from "./view.ts";

/** The map that the server drew, with the links of its dots by the id of the cluster. */
export interface DrawnMap {
  readonly element: HTMLElement;
  readonly dots: ReadonlyMap<string, readonly SVGElement[]>;
}

/** Finds the dots of the drawn map by where they lead. */
export function readMap(element: HTMLElement): DrawnMap {
  const dots = new Map<string, SVGElement[]>();
  for (const link of element.querySelectorAll<SVGElement>("svg a")) {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    const id = href.split("/").at(-2) ?? "";
    const known = dots.get(id);
    if (known) known.push(link);
    else dots.set(id, [link]);
  }
  return { element, dots };
}

/** The drawn map with the dots of clusters that are filtered out small and grey, and out of the way of the keyboard. */
export function MapView({ catalogue, positions, map }: ViewProps & { map: DrawnMap }): VNode {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.append(map.element);
  }, [map]);
  useLayoutEffect(() => {
    const shown = new Set(positions.map((cluster) => catalogue.index.ids[cluster]));
    const drawings = new Set<SVGElement | null>();
    for (const [id, links] of map.dots) {
      for (const link of links) {
        link.classList.toggle("out", !shown.has(id));
        // One stop for the Tab key in each drawing; arrows lead to the other dots, see chart-reading.ts.
        const isStop = shown.has(id) && !drawings.has(link.ownerSVGElement);
        if (isStop) drawings.add(link.ownerSVGElement);
        link.setAttribute("tabindex", isStop ? "0" : "-1");
      }
    }
  }, [catalogue, positions, map]);
  const located = positions.filter((cluster) => catalogue.index.located[cluster] === 1).length;
  return (
    <>
      <p class="located">
        {explorer.located(located, positions.length)}
        {positions.length < catalogue.size && ` ${explorer.greyDots}`}
      </p>
      <div ref={holder} />
    </>
  );
}
