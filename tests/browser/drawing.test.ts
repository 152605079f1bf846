import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { browserBundle } from "../../scripts/assets.ts";
import { project } from "../../scripts/paths.ts";
import { drawAll } from "../charts/all-drawings.ts";
import { launchBrowser } from "./chromium.ts";

/** Bundles a program for browsers, as the build does. */
async function bundle(contents: string, format: "esm" | "iife") {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: project, loader: "ts" },
    ...browserBundle,
    ...{ format, globalName: "drawing", write: false, metafile: true },
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

test("charts drawn in a browser are the same as those of the build, and leave no trace in the page", async () => {
  const { code, inputs } = await bundle('export * from "./tests/charts/all-drawings.ts"', "iife");
  expect(inputs.filter((path) => path.includes("domino"))).toEqual([]);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const before = await page.content();
    const drawn = await page.evaluate<ReturnType<typeof drawAll>>(`${code};drawing.drawAll()`);
    expect(await page.content()).toBe(before);
    const expected = drawAll();
    expect(Object.keys(drawn)).toEqual(Object.keys(expected));
    for (const [name, drawing] of Object.entries(expected)) {
      // Not handed to the matcher whole: a difference in a drawing would fill many screens.
      for (const variant of ["wide", "narrow"] as const)
        expect(drawn[name]?.[variant] === drawing[variant], `${name}, ${variant}`).toBe(true);
      expect({ ...drawn[name], wide: "", narrow: "" }, name).toEqual({ ...drawing, wide: "", narrow: "" });
    }
  } finally {
    await browser.close();
  }
});

test("a page that draws strips loads less than 80 kB for it", async () => {
  const { code } = await bundle(`export * from "${join(project, "src/charts/benchmark-strip.ts")}"`, "esm");
  expect(brotliCompressSync(code).length).toBeLessThan(80_000);
});
