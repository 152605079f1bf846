import type { VNode } from "preact";
import type { AreaCovered } from "../model/types.generated.ts";
import { areaLinks, partOfCountry } from "../site/area.ts";
import type { Site } from "../site/site.ts";
import { LinkList, NotReported } from "./parts.tsx";

interface AreaProps {
  readonly site: Site;
  readonly covers: AreaCovered;
  /** Name of the place, shown when the record covers only a part of a country. */
  readonly place?: string | undefined;
}

/** The area of a record, each part with a link where it has a page; the source's own name where it has none. */
export function Area({ site, covers, place }: AreaProps): VNode {
  const links = areaLinks(site, covers);
  if (links.length === 0) return covers.as_stated ? <span>{covers.as_stated}</span> : <NotReported />;
  const pages = pagesOfAreas(site);
  const part = partOfCountry(covers, place);
  return (
    <>
      {part && `${part}, `}
      {links.map(({ label, path }, index) => (
        <span key={path}>
          {index > 0 && ", "}
          {pages.has(path) ? <a href={site.href(path)}>{label}</a> : label}
        </span>
      ))}
    </>
  );
}

/** Pages of the areas that a record names, for the margin. */
export function AreaList({ site, covers }: Omit<AreaProps, "place">): VNode | null {
  const pages = pagesOfAreas(site);
  const links = areaLinks(site, covers).filter(({ path }) => pages.has(path));
  return links.length === 0 ? null : (
    <LinkList links={links.map(({ label, path }) => ({ label, href: site.href(path) }))} />
  );
}

/** Areas without any record have no page. */
function pagesOfAreas(site: Site): Set<string> {
  return new Set(site.lists.portfolios.map(({ path }) => path));
}
