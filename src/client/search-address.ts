/** What a reader looks for: words, filters and order. It stands in the address, so that it can be shared and stepped back to. */
export interface Query {
  readonly words: string;
  readonly sort: string;
  /** Chosen values by filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Filters that the index knows, in the order in which they are shown. */
export const filterNames = ["kind", "region", "country", "stage", "sector", "dimension"] as const;

/** Reads a query from the part of an address behind the question mark. Unknown names are ignored. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string[]> = {};
  for (const name of filterNames) {
    const values = parameters.getAll(name).filter(Boolean);
    if (values.length > 0) filters[name] = values;
  }
  return { words: parameters.get("q") ?? "", sort: parameters.get("sort") === "date" ? "date" : "", filters };
}

/** Writes a query as the part of an address behind the question mark; empty for an empty query. */
export function writeQuery({ words, sort, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set("q", words);
  if (sort) parameters.set("sort", sort);
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** Adds or removes one value of a filter. */
export function toggleFilter(query: Query, name: string, value: string): Query {
  const values = query.filters[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [name]: _old, ...others } = query.filters;
  return { ...query, filters: next.length > 0 ? { ...others, [name]: next } : others };
}
