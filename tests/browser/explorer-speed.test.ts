import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "d3-array";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { ExplorerIndex } from "../../src/site/explorer-index.ts";
import { launchBrowser } from "./chromium.ts";
import { sites } from "./sites.ts";

/**
 * From an input to the next paint, as the median of many inputs. The aims are 50 ms with the shipped data and 150 ms
 * with 10,000 clusters on a desktop; the limits here are twice that, for machines that do other things as well.
 */
const { root } = sites();
const index = JSON.parse(readFileSync(join(root.folder, "data/explorer.json"), "utf8")) as ExplorerIndex;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each([
  ["the shipped data", index.ids.length, 100],
  ["10,000 clusters", 10_000, 300],
])("%s", async (_name, size, limit) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route("**/data/explorer.json", (route) => route.fulfill({ json: enlarge(index, size) }));
  await page.goto(`${root.address}clusters/?columns=country,stage,members,public_share,founded,sector,label`);
  const status = page.locator(".explorer-status");
  await status.filter({ hasText: `All ${size.toLocaleString("en-GB")} clusters` }).waitFor();

  const times = await measure(page, async () => {
    const field = page.locator("#explorer-words");
    await field.focus();
    for (const key of [..."automot", ...Array<string>(7).fill("Backspace")]) await page.keyboard.press(key);
    for (const value of ["europe", "establishment", "operationalisation", "transformation"])
      await page.locator(`.facets input[value="${value}"]`).click();
    for (const column of ["members", "members", "country", "stage", "name"])
      await page.locator(`button[data-column="${column}"]`).click();
  });
  expect(times.length).toBe(23);
  const middle = median(times) ?? Number.NaN;
  expect(middle, `milliseconds: ${times.map(Math.round).join(" ")}`).toBeLessThan(limit);
});

/** Times from each input to the paint that shows its effect, in milliseconds. */
async function measure(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const listen = (event: Event): void => {
      const start = event.timeStamp;
      // A message sent from the frame arrives once the frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - start);
        port2.postMessage(null);
      });
    };
    document.addEventListener("input", listen, true);
    document.addEventListener(
      "click",
      (event) => {
        if ((event.target as Element).closest(".sort")) listen(event);
      },
      true,
    );
  });
  await act();
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** The index as it would be with more clusters: the real ones again and again, each with an id and name of its own. */
function enlarge(of: ExplorerIndex, size: number): ExplorerIndex {
  const length = of.ids.length;
  const repeat = <Item>(list: readonly Item[]): Item[] =>
    Array.from({ length: size }, (_, at) => list[at % length] as Item);
  const numbered = (list: readonly string[], separator: string): string[] =>
    repeat(list).map((text, at) => (at < length ? text : `${text}${separator}${Math.floor(at / length)}`));
  return {
    ...of,
    ids: numbered(of.ids, "-"),
    names: numbered(of.names, " "),
    otherNames: repeat(of.otherNames),
    places: repeat(of.places),
    sectors: repeat(of.sectors),
    located: repeat(of.located),
    positions: Object.fromEntries(Object.entries(of.positions).map(([id, list]) => [id, repeat(list)])),
    figures: Object.fromEntries(
      Object.entries(of.figures).map(([id, { values, written, years, sources }]) => [
        id,
        { values: repeat(values), written: repeat(written), years: repeat(years), sources: repeat(sources) },
      ]),
    ) as unknown as ExplorerIndex["figures"],
  };
}
