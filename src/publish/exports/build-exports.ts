import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { publishAll } from "../published-record.ts";
import { buildTables } from "../tables/index.ts";
import { type Content, type Draft, measure } from "./draft.ts";
import type { ExportedFile, Exports } from "./exported-file.ts";
import { buildManifest, buildSums, manifestPath, sumsPath } from "./manifest.ts";
import { tableFiles } from "./table-files.ts";

/**
 * Makes the files that describe a dataset, such as a Data Package, from the list of what there is to describe: content
 * by path. Those below `/data/` also go into the zip, which is why the zip itself is not in the list.
 */
export type Describe = (site: Site, files: readonly ExportedFile[]) => ReadonlyMap<string, Content>;

/**
 * Makes all downloads of a site. The same data give the same bytes.
 *
 * @throws {ExportError} when a value cannot be held by some format
 */
export async function buildExports(site: Site, describe: Describe = () => new Map()): Promise<Exports> {
  const drafts = [...buildTables(site).flatMap((table) => tableFiles(site, table)), ...recordFiles(site)];
  const list = drafts.map(measure);
  const descriptions = describe(site, list);
  const contents = new Map<string, Content>(drafts.map(({ path, content }) => [path, content]));
  for (const [path, content] of descriptions) contents.set(path, content);
  const inFolder = new Map([...descriptions].filter(([path]) => path.startsWith("/data/")));
  const manifest = buildManifest(site, list, inFolder);
  contents.set(manifestPath, manifest);
  contents.set(sumsPath, buildSums(list, new Map([...inFolder, [manifestPath, manifest]])));
  return { list, contents };
}

/** Whole records with their sources and indicators, as the JSON beside their pages has them. */
function recordFiles(site: Site): Draft[] {
  const { clusters, policies } = publishAll(site);
  return Object.entries({ clusters, policies }).map(([name, records]) => ({
    path: `/data/all-${name}.json`,
    format: "json",
    holds: text.guides.data.wholeRecords[name as keyof typeof text.guides.data.wholeRecords],
    table: null,
    rows: records.length,
    content: `${JSON.stringify(records, null, 1)}\n`,
  }));
}
