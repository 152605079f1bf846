// usage: npx tsx zz-shot.mts SITEFOLDER OUTFOLDER /page/ [/page2/ …]   env MODES=1280light,360light,1280dark,360dark  H=height(max) Y=scroll
import { launchBrowser } from "./tests/browser/chromium.ts";
import { addressOf, startServer } from "./scripts/static-server.ts";
const [root, out, ...pages] = process.argv.slice(2) as [string, string, ...string[]];
import { mkdirSync } from "node:fs";
mkdirSync(out, { recursive: true });
const server = await startServer(root, { prefix: "/" });
const base = addressOf(server, "/");
const browser = await launchBrowser();
const modes = (process.env.MODES ?? "1280light,360light").split(",");
for (const mode of modes) {
  const width = Number.parseInt(mode, 10);
  const scheme = mode.includes("dark") ? "dark" : "light";
  const context = await browser.newContext({ viewport: { width, height: Number(process.env.VH ?? 900) }, colorScheme: scheme as "dark" | "light" });
  for (const page of pages) {
    const p = await context.newPage();
    await p.goto(base + page.replace(/^\//, ""), { waitUntil: "networkidle" });
    const overflow = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) console.log("OVERFLOW", page, mode, overflow);
    const height = Math.min(Number(process.env.H ?? 6000), await p.evaluate(() => document.documentElement.scrollHeight));
    const y = Number(process.env.Y ?? 0);
    const file = `${out}/${page.replace(/[^a-z0-9]+/gi, "_").slice(0, 80)}-${mode}.png`;
    await p.setViewportSize({ width, height: Math.max(600, Math.min(height + y, 16000)) });
    await p.screenshot({ path: file, clip: { x: 0, y, width, height: Math.min(height, 8000) }, fullPage: true });
    console.log(file);
    await p.close();
  }
  await context.close();
}
await browser.close();
server.close();
server.closeAllConnections();
