import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { palettePlugin } from "./palette-plugin.ts";
import { project } from "./paths.ts";

/** Names of built files by their plain names, for example `site.css` → `site-3F2A.css`. */
export type AssetNames = ReadonlyMap<string, string>;

const entryPoints = [
  "src/assets/site.css",
  "src/client/shortcut.ts",
  "src/client/search.ts",
  "src/client/explorer.tsx",
  "src/client/twinning.ts",
  "src/client/what-if.tsx",
];

/** Files that are copied as they are. */
const copied: Record<string, string> = {
  "icon.svg": "src/assets/icon.svg",
  "source-serif-4-latin-600-normal.woff2":
    "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
};

/**
 * Bundles style sheet and scripts into `folder`/assets, with a hash of their content in the name so that browsers may
 * keep them for ever, and copies the rest.
 */
export async function buildAssets(folder: string): Promise<AssetNames> {
  const target = `${folder}/assets`;
  mkdirSync(target, { recursive: true });
  const result = await build({
    absWorkingDir: project,
    entryPoints,
    outdir: target,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: ["/pagefind/*", "*.woff2", "*.svg"],
    plugins: [palettePlugin],
    metafile: true,
    logLevel: "silent",
  });
  const names = new Map<string, string>();
  for (const [path, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    const plain = entryPoint
      ?.split("/")
      .at(-1)
      ?.replace(/\.tsx?$/, ".js");
    if (plain) names.set(plain, path.split("/").at(-1) ?? plain);
  }
  for (const [name, source] of Object.entries(copied)) cpSync(`${project}${source}`, `${target}/${name}`);
  const icon = readFileSync(`${project}src/assets/icon.svg`);
  const iconName = `icon-${createHash("sha256").update(icon).digest("hex").slice(0, 8)}.svg`;
  cpSync(`${project}src/assets/icon.svg`, `${target}/${iconName}`);
  return names.set("icon.svg", iconName);
}
