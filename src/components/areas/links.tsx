import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { Portfolio } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { LinkList, Section } from "../parts.tsx";

const words = text.pages.portfolio;

interface AreaProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

/** Ways to wider and narrower pages. */
export function AreaLinks({ site, portfolio: { wider, narrower, kind, term } }: AreaProps): VNode {
  const rows = [
    { label: words.wider, links: existing(site, wider) },
    { label: kind === "grouping" ? words.countriesOf : words.narrower, links: existing(site, narrower) },
  ].filter(({ links }) => links.length > 0);
  return (
    <div class="area-links">
      {rows.map(({ label, links }) => (
        <nav key={label} aria-label={label}>
          <span>{label}</span>
          <LinkList inline links={links} />
        </nav>
      ))}
      {term.as_of && <p class="note">{words.asOf(formatDate(term.as_of))}</p>}
    </div>
  );
}

/** Statistics that speak of the same area. */
export function AreaStatistics({ site, portfolio: { statistics } }: AreaProps): VNode | null {
  if (statistics.length === 0) return null;
  return (
    <Section id="statistics" title={words.statistics}>
      <LinkList
        links={statistics.map(({ id, record }) => ({
          label: record.name,
          href: site.href(address.statistic(id)),
          note: record.summary,
        }))}
      />
    </Section>
  );
}

/** Links to areas that have a page, with their counts; areas without any record are left out. */
function existing(site: Site, links: Portfolio["wider"]): { label: string; href: string; count?: number }[] {
  const known = new Set(site.lists.portfolios.map(({ path }) => path));
  return links
    .filter(({ path }) => known.has(path))
    .map(({ label, path, count: clusters }) => ({
      label,
      href: site.href(path),
      ...(clusters === undefined ? {} : { count: clusters }),
    }));
}
