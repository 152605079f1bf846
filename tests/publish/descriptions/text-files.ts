import { measure } from "../../../src/publish/exports/draft.ts";
import type { ExportedFile } from "../../../src/publish/exports/exported-file.ts";
import { publishAll } from "../../../src/publish/published-record.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import type { Site } from "../../../src/site/site.ts";
import { toCsv } from "../../../src/text/csv.ts";

const known = new WeakMap<Site, readonly ExportedFile[]>();

/** The CSV files and the records of clusters as JSON: enough to describe, and made in a moment. */
export function listTextFiles(site: Site): readonly ExportedFile[] {
  const list = known.get(site) ?? makeList(site);
  known.set(site, list);
  return list;
}

function makeList(site: Site): ExportedFile[] {
  const { clusters } = publishAll(site);
  return [
    ...buildTables(site).map((table) =>
      measure({
        ...{ path: `/data/${table.name}.csv`, format: "csv", holds: table.description, table },
        ...{ rows: table.rows.length, content: toCsv(table) },
      }),
    ),
    measure({
      ...{ path: "/data/all-clusters.json", format: "json", holds: "All records of clusters.", table: null },
      ...{ rows: clusters.length, content: `${JSON.stringify(clusters, null, 1)}\n` },
    }),
  ];
}
