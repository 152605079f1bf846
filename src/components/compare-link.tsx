import type { VNode } from "preact";
import { type CompareKind, compareAddress, fewestCompared, mostCompared } from "../site/compare/address.ts";
import { kindOfPortfolio } from "../site/compare/areas.ts";
import type { Portfolio } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { compare } from "../text/en/compare.ts";

/** The way to a comparison. Any page may place it; `label` says what will stand side by side. */
export function CompareLink(props: {
  site: Pick<Site, "href">;
  ids: readonly string[];
  kind?: CompareKind;
  label: string;
}): VNode {
  return <a href={props.site.href(compareAddress(props.ids, props.kind))}>{props.label}</a>;
}

/** The way to a comparison of areas: those of the kind of the first, as many as fit. Nothing where fewer than two are. */
export function CompareAreas(props: { site: Pick<Site, "href">; areas: readonly Portfolio[] }): VNode | null {
  const [first] = props.areas;
  if (!first) return null;
  const areas = props.areas
    .filter(({ kind, clusters }) => kind === first.kind && clusters.length > 0)
    .slice(0, mostCompared);
  if (areas.length < fewestCompared || !areas.includes(first)) return null;
  return (
    <p class="screen-only">
      <CompareLink
        site={props.site}
        kind={kindOfPortfolio[first.kind]}
        ids={areas.map(({ id }) => id)}
        label={compare.link.among(areas.map(({ term }) => term.label))}
      />
    </p>
  );
}
