import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** Where Chrome, Chromium and Edge are usually installed. */
const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Flags that keep the browser from calling home; it runs without a sandbox because test machines run as root. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-zygote",
  "--font-render-hinting=none",
];

/**
 * Starts a browser: the one named in CHROME_PATH, an installed one, or on Linux the one that comes with the package
 * @sparticuz/chromium.
 * @throws with one line that says what to install
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, ...usualPlaces].find((path) => path && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to its program.",
    );
  }
  const folder = await unpackBrowser();
  const fonts = writeFontSettings(folder);
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    // Without a graphics library, which it has not, it would end with the first page.
    args: [...flags, "--headless=shell", "--disable-software-rasterizer"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts, HOME: folder },
  });
}

/**
 * Tells the packaged browser where its fonts are. The settings that come with it name only folders of the machines it
 * was made for; without any font, text stays invisible and a text field ends the browser.
 * @returns path of the settings
 */
function writeFontSettings(folder: string): string {
  const file = join(folder, "fonts.conf");
  const folders = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>',
      "<fontconfig>",
      ...folders.map((path) => `  <dir>${path}</dir>`),
      `  <cachedir>${join(folder, "fonts-cache")}</cachedir>`,
      // Its own font first on every machine; others only for signs that it lacks.
      '  <match><edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit></match>',
      "</fontconfig>",
      "",
    ].join("\n"),
  );
  return file;
}

/**
 * Unpacks the packaged browser with its system libraries and fonts once, into the cache of node_modules. It is unpacked
 * beside its place and then renamed, so that a stopped test run leaves nothing half done.
 */
async function unpackBrowser(): Promise<string> {
  const require = createRequire(import.meta.url);
  // The package lets only its main module be resolved, which stands in build/.
  const packageFolder = dirname(dirname(require.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
  const target = join(cache, `chromium-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const workshop = mkdtempSync(join(cache, "unpacking-"));
  const before = process.env.TMPDIR;
  try {
    // The package unpacks into the folder for temporary files, and asks for it at each call.
    process.env.TMPDIR = workshop;
    const { inflate } = (await import("@sparticuz/chromium")) as unknown as {
      inflate(path: string): Promise<string>;
    };
    for (const name of ["chromium.br", "fonts.tar.br", "al2023.tar.br"])
      await inflate(join(packageFolder, "bin", name));
    if (!existsSync(target)) renameSync(workshop, target);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(workshop, { recursive: true, force: true });
  }
  return target;
}
