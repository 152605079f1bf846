import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { exportedSite } from "../exported-site.ts";
import { jsonText } from "../json-text.ts";
import { publishAll } from "../published-record.ts";
import type { DescribedTable } from "../tables/define.ts";
import { buildTables } from "../tables/index.ts";
import { type Content, type Draft, measure } from "./draft.ts";
import type { ExportedFile, Exports } from "./exported-file.ts";
import { countPoints, geoJson } from "./geojson-file.ts";
import { buildManifest, buildSums, folder, manifestPath, sumsPath } from "./manifest.ts";
import { packDatabase } from "./packed-database.ts";
import { readmeText } from "./readme.ts";
import { sqliteFile } from "./sqlite-file.ts";
import { tableFiles } from "./table-files.ts";
import { workbook } from "./workbook.ts";
import { packZip } from "./zip-file.ts";

/**
 * Makes the files that describe a dataset, such as a Data Package, from the list of what there is to describe: content
 * by path. Those below `/data/` also go into the zip, which is why the zip itself is not in the list.
 */
export type Describe = (site: Site, files: readonly ExportedFile[]) => ReadonlyMap<string, Content>;

/**
 * Makes all downloads of a site, of what may be passed on. The same data give the same bytes.
 *
 * @throws {ExportError} when a value cannot be held by some format
 */
export async function buildExports(whole: Site, describe: Describe = () => new Map()): Promise<Exports> {
  const { site } = exportedSite(whole);
  const tables = buildTables(site);
  const drafts = [
    ...(await wholeFiles(site, tables)),
    ...recordFiles(site),
    ...tables.flatMap((table) => tableFiles(site, table)),
  ];
  const files = drafts.map(measure);
  const descriptions = describe(site, files);
  const contents = new Map<string, Content>([
    ...drafts.map(({ path, content }): [string, Content] => [path, content]),
    ...descriptions,
  ]);
  const described = new Map([...descriptions].filter(([path]) => path.startsWith(folder)));
  const zip = zipDraft([
    [`${folder}README.txt`, readmeText(site, tables)],
    ...[...contents].filter(([path]) => path.startsWith(folder)),
    ...listing(site, files, described),
  ]);
  const list = [measure(zip), ...files];
  for (const [path, content] of listing(site, list, described)) contents.set(path, content);
  contents.set(zip.path, zip.content);
  const packedDatabase = packDatabase(list, contents);
  if (packedDatabase) contents.set(packedDatabase.path, packedDatabase.content);
  return { list, contents, packedDatabase };
}

/** The manifest and the sums. Those in the zip tell of what is in it; those beside it also of the zip. */
function listing(
  site: Site,
  files: readonly ExportedFile[],
  described: ReadonlyMap<string, Content>,
): [path: string, content: Content][] {
  const manifest = buildManifest(site, files, described);
  return [
    [manifestPath, manifest],
    [sumsPath, buildSums(files, new Map([...described, [manifestPath, manifest]]))],
  ];
}

const holds = text.exports.holds;

/** The files that hold all tables, and the map. */
async function wholeFiles(site: Site, tables: readonly DescribedTable[]): Promise<Draft[]> {
  const clusters = tables.find(({ name }) => name === "clusters");
  if (!clusters) throw new Error("There is no table of clusters.");
  const whole = { table: null, rows: null };
  return [
    {
      ...{ ...whole, path: `${folder}observatory.xlsx`, format: "xlsx", holds: holds.xlsx },
      content: workbook(site, tables),
    },
    {
      ...{ ...whole, path: `${folder}observatory.sqlite`, format: "sqlite", holds: holds.sqlite },
      content: await sqliteFile(site, tables),
    },
    {
      ...{ table: null, path: `${folder}clusters.geojson`, format: "geojson", holds: holds.geojson },
      rows: countPoints(clusters),
      content: geoJson(clusters),
    },
  ];
}

/** Whole records with their sources and indicators, as the JSON beside their pages has them. */
function recordFiles(site: Site): Draft[] {
  const { clusters, policies } = publishAll(site);
  return Object.entries({ clusters, policies }).map(([name, records]) => ({
    path: `${folder}all-${name}.json`,
    format: "json",
    holds: text.guides.data.wholeRecords[name as keyof typeof text.guides.data.wholeRecords],
    table: null,
    rows: records.length,
    content: jsonText(records),
  }));
}

function zipDraft(files: readonly (readonly [path: string, content: Content])[]): Draft {
  const inside = new Map(files.map(([path, content]) => [path.slice(folder.length), content]));
  return {
    ...{ path: `${folder}observatory.zip`, format: "zip", holds: holds.zip, table: null, rows: null },
    content: packZip(inside),
  };
}
