import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { type BuiltSite, sites } from "./sites.ts";
import { watchFaults } from "./watch.ts";

/** One browser for each file of tests: whoever imports this module has it started before and closed after its tests. */
export let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/**
 * Opens a page in a browser of its own, as a stranger does. Whatever fails on the way, or asks another host, fails the
 * test.
 *
 * @param path below the home page of the site, which is the one at the root unless told otherwise
 */
export async function visit(
  path: string,
  { site = sites().root, ...options }: BrowserContextOptions & { site?: BuiltSite } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  const faults = watchFaults(context, site.address);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
}
