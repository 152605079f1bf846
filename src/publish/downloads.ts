import type { Download } from "../components/data-page.tsx";
import type { Site } from "../site/site.ts";
import { toCsv } from "../text/csv.ts";
import { text } from "../text/index.ts";
import { publishAll } from "./published-record.ts";
import { buildTables } from "./tables/index.ts";

/** The files of the data page with their true sizes: they are built here as they are built for writing. */
export function listDownloads(site: Site): Download[] {
  const tables = buildTables(site).map((table) => ({
    name: table.name,
    holds: table.description,
    path: `/data/${table.name}.csv`,
    rows: table.rows.length,
    bytes: Buffer.byteLength(toCsv(table)),
  }));
  const { clusters, policies } = publishAll(site);
  const whole = Object.entries({ clusters, policies }).map(([name, records]) => ({
    name: `all-${name}`,
    holds: text.guides.data.wholeRecords[name as keyof typeof text.guides.data.wholeRecords],
    path: `/data/all-${name}.json`,
    rows: records.length,
    bytes: Buffer.byteLength(`${JSON.stringify(records, null, 1)}\n`),
  }));
  return [...tables, ...whole];
}
