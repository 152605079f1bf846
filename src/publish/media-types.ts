/** Media types of the files of the site, by the ending of their names. Every server that we describe or run sends these. */

/** Types that every server knows by itself. */
const pageTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Types of data, which many servers do not know, or send without the character set. */
export const dataTypes: Readonly<Record<string, string>> = {
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ttl": "text/turtle; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".sqlite": "application/vnd.sqlite3",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".zip": "application/zip",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".cff": "application/yaml; charset=utf-8",
};

/** What every file is sent with: all of them are public, so that pages of other sites may read them. */
export const sharedHeaders: Readonly<Record<string, string>> = { "Access-Control-Allow-Origin": "*" };

/** Media type of a file by the ending of its name; bytes of no known kind otherwise. */
export function mediaType(name: string): string {
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? "";
  return pageTypes[ending] ?? dataTypes[ending] ?? "application/octet-stream";
}
