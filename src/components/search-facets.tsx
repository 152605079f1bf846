import type { VNode } from "preact";

interface SearchFacetsProps {
  /** Kind of page: Cluster, Policy, Region … */
  readonly kind: string;
  readonly region?: readonly string[];
  readonly country?: readonly string[];
  readonly stage?: readonly string[];
  readonly sector?: readonly string[];
  readonly dimension?: readonly string[];
  /** Place and stage in words, shown below a search result. */
  readonly place?: string | undefined;
  /** Date by which results can be sorted, year-month-day. */
  readonly date?: string | undefined;
}

/** What the search index learns about a page. Hidden from readers; all values are labels. */
export function SearchFacets({ kind, place, date, ...facets }: SearchFacetsProps): VNode {
  return (
    <div hidden data-pagefind-ignore="index" data-pagefind-meta={`kind:${kind}`}>
      <span data-pagefind-filter="kind">{kind}</span>
      {Object.entries(facets).flatMap(([facet, values]) =>
        values.map((value) => (
          <span key={facet + value} data-pagefind-filter={facet}>
            {value}
          </span>
        )),
      )}
      {place && <span data-pagefind-meta="place">{place}</span>}
      {facets.stage?.[0] && <span data-pagefind-meta="stage">{facets.stage[0]}</span>}
      {date && <span data-pagefind-sort="date">{date}</span>}
    </div>
  );
}
