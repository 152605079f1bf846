import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { palettePlugin } from "./palette-plugin.ts";
import { project } from "./paths.ts";

/** Names of built files by their plain names, for example `site.css` → `site-3F2A.css`. */
export type AssetNames = ReadonlyMap<string, string>;

/**
 * One per page or kind of page. A script that draws in the browser loads charts on demand:
 * `const { drawBenchmarkStrip } = await import("../charts/benchmark-strip.ts")`.
 */
const entryPoints = [
  "src/assets/site.css",
  "src/client/shortcut.ts",
  "src/client/search.ts",
  "src/client/explorer.tsx",
  "src/client/twinning.ts",
  "src/client/what-if.tsx",
  "src/client/charts.ts",
  "src/client/cite.ts",
  "src/client/compare.tsx",
  "src/client/query.tsx",
  "src/client/query-worker.ts",
];

/** The database program that the page of questions loads on demand; the build makes its database with the same. */
const queryProgram = "node_modules/sql.js/dist/sql-wasm-browser.wasm";

/** How scripts are bundled for browsers. */
export const browserBundle = {
  bundle: true,
  minify: true,
  target: "es2022",
  logLevel: "silent",
  // Plot moves its marks by half a pixel on coarse screens. Charts are the same everywhere, as the build draws them.
  define: { "window.devicePixelRatio": "2" },
} as const satisfies BuildOptions;

/** Files that are copied as they are. */
const copied: Record<string, string> = {
  "icon.svg": "src/assets/icon.svg",
  "source-serif-4-latin-600-normal.woff2":
    "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
};

/** Files that are copied under a name with a hash of their content. */
const named: Record<string, string> = { "icon.svg": "src/assets/icon.svg", "sql-wasm.wasm": queryProgram };

/**
 * Bundles style sheet and scripts into `folder`/assets, with a hash of their content in the name so that browsers may
 * keep them for ever, and copies the rest.
 */
export async function buildAssets(folder: string): Promise<AssetNames> {
  const target = `${folder}/assets`;
  mkdirSync(target, { recursive: true });
  const result = await build({
    ...browserBundle,
    absWorkingDir: project,
    entryPoints,
    outdir: target,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    // What is imported on demand, such as drawing with Plot, becomes a file of its own that only its readers load.
    splitting: true,
    format: "esm",
    external: ["/pagefind/*", "*.woff2", "*.svg"],
    plugins: [palettePlugin],
    define: { ...browserBundle.define, programBytes: String(statSync(`${project}${queryProgram}`).size) },
    metafile: true,
  });
  const names = new Map<string, string>();
  for (const [path, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    // Parts that are loaded on demand count as entries too; scripts know them by themselves.
    if (entryPoint === undefined || !entryPoints.includes(entryPoint)) continue;
    const plain = entryPoint
      .split("/")
      .at(-1)
      ?.replace(/\.tsx?$/, ".js");
    if (plain) names.set(plain, path.split("/").at(-1) ?? plain);
  }
  for (const [name, source] of Object.entries(copied)) cpSync(`${project}${source}`, `${target}/${name}`);
  for (const [name, source] of Object.entries(named)) names.set(name, copyWithHash(source, name, target));
  return names;
}

/** Copies a file under a name with a hash of its content. */
function copyWithHash(source: string, name: string, target: string): string {
  const content = readFileSync(`${project}${source}`);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const hashed = name.replace(/(?=\.\w+$)/, `-${hash}`);
  cpSync(`${project}${source}`, `${target}/${hashed}`);
  return hashed;
}
