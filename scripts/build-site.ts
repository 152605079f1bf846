import { rmSync } from "node:fs";
import Eleventy from "@11ty/eleventy";
import { close, createIndex } from "pagefind";
import { readSchemas } from "../src/load/read-schemas.ts";
import { type Loaded, loadHistories, loadObservatory } from "../src/observatory.ts";
import { describeFolder } from "../src/publish/descriptions/index.ts";
import { buildExports } from "../src/publish/exports/build-exports.ts";
import type { Exports } from "../src/publish/exports/exported-file.ts";
import { buildFiles } from "../src/publish/files.ts";
import { writeFiles } from "../src/publish/write.ts";
import { createSite } from "../src/site/create-site.ts";
import type { Site } from "../src/site/site.ts";
import { countProblems } from "../src/validation/report.ts";
import { buildAssets } from "./assets.ts";
import { project, schemasFolder } from "./paths.ts";
import { clearUp, makeWorkshop, putInPlace } from "./workshop.ts";

export interface BuildOptions {
  readonly data: string;
  /** Folder of the finished site; replaced as a whole. */
  readonly output: string;
  readonly prefix: string;
  readonly url: string | undefined;
  readonly today: string;
  /** False leaves out the search index, for golden sites. */
  readonly search?: boolean;
}

export interface BuildResult extends Pick<Loaded, "problems" | "files"> {
  /** Null when the data have errors; the old site is then left as it was. */
  readonly site: Site | null;
}

/** Reads, checks and publishes. The new site is made beside the old one and takes its place only when it is complete. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { dataset, problems, files } = loadObservatory({
    data: options.data,
    schemas: schemasFolder,
    today: options.today,
  });
  if (!dataset || countProblems(problems).error > 0) return { problems, files, site: null };
  clearUp(options.output);
  const workshop = makeWorkshop(options.output);
  try {
    const assets = await buildAssets(workshop);
    const { prefix, url } = options;
    const site = createSite(dataset, readSchemas(schemasFolder), {
      prefix,
      assets,
      histories: loadHistories(options.data),
      ...(url === undefined ? {} : { url }),
    });
    const exports = await buildExports(site, describeFolder);
    await writePages(site, exports, workshop);
    writeFiles(workshop, buildFiles(site, exports.list));
    writeFiles(workshop, exports.contents);
    if (options.search !== false) await writeSearchIndex(workshop);
    putInPlace(workshop, options.output);
    return { problems, files, site };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function writePages(site: Site, exports: Exports, folder: string): Promise<void> {
  const eleventy = new Eleventy("src/pages", folder, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => {
      config.addGlobalData("site", () => site);
      // As a function that pages call, since Eleventy copies plain objects and these hold whole tables.
      config.addGlobalData("exports", () => () => exports);
    },
  });
  await eleventy.write();
}

async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be started: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`The search index could not be written: ${failed.join("; ")}`);
  // We have our own search page; the ready-made ones are not served.
  for (const file of [
    "pagefind-ui.js",
    "pagefind-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-modular-ui.css",
    "pagefind-component-ui.js",
    "pagefind-component-ui.css",
  ]) {
    rmSync(`${folder}/pagefind/${file}`, { force: true });
  }
}

// Eleventy reads its paths relative to the working folder.
process.chdir(project);
