import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { publicAddress, sites } from "./sites.ts";
import { watchFaults } from "./watch.ts";

/** One page of each type. */
const pages: [name: string, path: string][] = [
  ["home", ""],
  ["explorer", "clusters/"],
  ["cluster with financing", "clusters/business-upper-austria-cluster-and-cooperation/"],
  ["region", "regions/africa/"],
  ["stage", "stages/operationalisation/"],
  ["policy", "policies/germany-leading-edge-cluster-competition/"],
  ["financing", "financing/"],
  ["indicator", "indicators/financing-public-share/"],
  ["data", "data/"],
  ["source", "sources/giz-cluster-guide-2021/"],
];

const screens = [
  { width: 360, height: 800, colorScheme: "light" },
  { width: 360, height: 800, colorScheme: "dark" },
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

const { root } = sites();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(screens)("$width px, $colorScheme", ({ width, height, colorScheme }) => {
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height }, colorScheme });
    faults = watchFaults(context, root.address);
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  test.each(pages)("%s", async (_name, path) => {
    faults.length = 0;
    await page.goto(root.address + path, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);

    const seen = await page.evaluate(readPage);
    expect(seen.headings, "headings of level 1").toHaveLength(1);
    expect(seen.title).not.toBe("");
    expect(seen.description.length, "description").toBeGreaterThan(20);
    expect(seen.canonical).toBe(`${publicAddress}/${path}`);
    expect(seen.wide, "elements that stand out of the page").toEqual([]);
    expect(seen.red < 128, "dark paper").toBe(colorScheme === "dark");
    if (width === 360) expect(seen.small, "text below 11 px in drawings").toEqual([]);
    const data = await page.request.get(new URL(seen.data, root.address).href);
    expect(data.status()).toBe(200);
    expect(await data.json()).toBeTypeOf("object");
    expect(faults).toEqual([]);
  });
});

/** Runs in the page. */
function readPage() {
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? "";
  const overflows = document.documentElement.scrollWidth > innerWidth;
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.getAttribute("class") ?? ""}`;
  /** Height of letters as seen: the size that is set, times the scale of the drawing. */
  const sizeOf = (element: SVGTextContentElement): number => {
    const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
    return Number.parseFloat(getComputedStyle(element).fontSize) * Math.hypot(a, b);
  };
  const hasOwnText = (element: Element): boolean =>
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
  return {
    headings: [...document.querySelectorAll("h1")].map(({ textContent }) => textContent),
    title: document.title,
    description: attribute('meta[name="description"]', "content"),
    canonical: attribute('link[rel="canonical"]', "href"),
    data: attribute('link[rel="alternate"][type="application/json"]', "href"),
    wide: overflows
      ? [
          `page ${document.documentElement.scrollWidth}`,
          ...[...document.querySelectorAll("body *")]
            .filter(
              (element) =>
                element.getBoundingClientRect().right > innerWidth && !element.closest(".table-frame"),
            )
            .map(nameOf)
            .slice(0, 8),
        ]
      : [],
    red: Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]),
    small: [...document.querySelectorAll<SVGTextContentElement>("svg text, svg tspan")]
      .filter((element) => element.checkVisibility() && hasOwnText(element) && sizeOf(element) < 10.99)
      .map((element) => `${sizeOf(element).toFixed(1)} px: ${element.textContent}`),
  };
}
