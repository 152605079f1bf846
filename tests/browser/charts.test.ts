import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { addressOf } from "../../scripts/static-server.ts";
import { listFiles } from "../files.ts";
import { findElement, readPages } from "./html.ts";
import { isFocused, tabTo } from "./keyboard.ts";
import { publicAddress, sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root } = sites();
const hegan = "clusters-hegan-basque-aerospace-financing";

interface ListedChart {
  readonly id: string;
  readonly title: string;
  readonly page: string;
}
const charts = JSON.parse(readFileSync(join(root.folder, "charts.json"), "utf8")) as ListedChart[];

const readout = (page: Page): Locator => page.locator(".readout:not([hidden])");

/** The middle of an element on the screen. */
async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await element.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

describe("by keyboard", () => {
  test("a chart of hundreds of marks is one stop; arrows walk, Enter follows, Escape leaves", async () => {
    const page = await visit("stages/");
    const drawing = page.locator("#stage-ladder .drawing.wide svg");
    const stops = drawing.locator('[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    expect(await drawing.locator("a").count()).toBeGreaterThan(200);
    await tabTo(page, stops.first());

    const seen = new Set<string | null>();
    for (let steps = 0; steps < 5; steps += 1) {
      await page.keyboard.press("ArrowRight");
      const mark = drawing.locator('[tabindex="0"]');
      expect(await isFocused(mark)).toBe(true);
      const label = await mark.getAttribute("aria-label");
      expect(await readout(page).textContent()).toBe(label);
      seen.add(label);
    }
    expect(seen.size).toBe(5);
    expect(await stops.count()).toBe(1);

    await page.keyboard.press("Escape");
    expect(await readout(page).count()).toBe(0);
    expect(await drawing.locator(":focus").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".drawing"))).toBeNull();
    await page.keyboard.press("Shift+Tab");
    expect(await isFocused(stops.first())).toBe(true);
    const target = (await stops.first().getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === target);
  });

  test("bars are read row by row, from the first to the last", async () => {
    const page = await visit(`charts/${hegan}/`);
    const mark = page.locator('.drawing.wide svg [tabindex="0"]');
    await tabTo(page, mark);
    await page.keyboard.press("Home");
    expect(await readout(page).textContent()).toMatch(/^HEGAN, 70\s% public/);
    await page.keyboard.press("ArrowRight");
    expect(await readout(page).textContent()).toMatch(/^HEGAN, 30\s% /);
    await page.keyboard.press("End");
    expect(await readout(page).textContent()).toContain("not stated in the source");
  });

  test("strips that others draw take part as well", async () => {
    const page = await visit("clusters/hegan-basque-aerospace/");
    const strip = page.locator(".strips .drawing svg").first();
    const mark = strip.locator('[tabindex="0"]');
    await tabTo(page, mark);
    const first = await readout(page).textContent();
    await page.keyboard.press("End");
    expect(await readout(page).textContent()).not.toBe(first);
  });

  test("a drawing that comes later is read like the others", async () => {
    const page = await visit("charts/coverage/");
    await page.evaluate(() => {
      const drawing = document.querySelector(".drawing.wide");
      const copy = document.createElement("div");
      copy.className = "drawing later";
      copy.innerHTML =
        '<svg viewBox="0 0 9 9"><circle r="4" cx="4" cy="4"><title>Later, 7</title></circle></svg>';
      drawing?.before(copy);
    });
    await page.locator(".later circle[tabindex]").hover();
    expect(await readout(page).textContent()).toBe("Later, 7");
  });
});

describe("by pointer", () => {
  test("a mark says at once what it is, also from beside it, and the browser's own box stays away", async () => {
    const page = await visit("indicators/members-total/");
    const drawing = page.locator(".drawing.wide svg");
    // The dot farthest right has no neighbour on that side.
    const rightmost = await drawing.locator("a").evaluateAll((marks) => {
      const edges = marks.map((one) => one.getBoundingClientRect().right);
      return edges.indexOf(Math.max(...edges));
    });
    const mark = drawing.locator("a").nth(rightmost);
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(mark);
    await page.mouse.move(x + 6, y);
    const label = await mark.getAttribute("aria-label");
    expect(label).toMatch(/, [\d,.\s]+, (?:\d{4}|year not reported)$/);
    expect(await readout(page).textContent()).toBe(label);
    expect(await drawing.locator("title").count()).toBe(0);
    await page.mouse.move(5, 5);
    expect(await readout(page).count()).toBe(0);
  });

  test("the number on a bar does not hide the bar", async () => {
    const page = await visit("charts/stage-by-region/");
    const bar = page.locator(".drawing.wide rect").first();
    await bar.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(bar);
    await page.mouse.move(x, y);
    expect(await readout(page).textContent()).toMatch(/: \d+$/);
  });

  test("the readout stays on a narrow screen", async () => {
    const page = await visit("", { viewport: { width: 360, height: 800 } });
    const marks = page.locator("#world-map .drawing.narrow svg a");
    const all = await marks.count();
    for (const index of [0, all - 1]) {
      await marks.nth(index).hover({ force: true });
      const box = await readout(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("the first tap reads, the second follows", async () => {
    const page = await visit("indicators/members-total/", {
      ...{ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
    });
    const mark = page.locator(".drawing.narrow svg a").last();
    await mark.scrollIntoViewIfNeeded();
    const target = (await mark.getAttribute("href")) ?? "";
    const { x, y } = await middleOf(mark);
    const here = page.url();
    await page.touchscreen.tap(x, y);
    expect(await readout(page).textContent()).toBe(
      `${await mark.getAttribute("aria-label")}Tap again to open`,
    );
    expect(page.url()).toBe(here);
    await page.touchscreen.tap(x, y);
    await page.waitForURL((url) => url.pathname === target);
  });
});

describe("files", () => {
  test("the PNG is a picture of the drawing at twice its size, with title and source", async () => {
    const page = await visit("stages/");
    const links = page.locator("#stage-ladder .chart-links");
    expect(await links.locator("li").allTextContents()).toEqual(["SVG", "PNG", "CSV", "Embed", "Own page"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      links.getByRole("button", { name: "PNG" }).press("Enter"),
    ]);
    expect(download.suggestedFilename()).toBe("stage-ladder.png");
    const png = readFileSync(await download.path());
    expect(png.subarray(0, 8)).toEqual(Buffer.from("89504e470d0a1a0a", "hex"));
    const svg = readFileSync(join(root.folder, "charts", "stage-ladder.svg"), "utf8");
    const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    // More than paper: the picture holds as many colours as a drawing has.
    expect(png.length).toBeGreaterThan(10_000);
  });

  test("a PNG that cannot be made says so and names the way out", async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${root.address}charts/coverage/`);
    await page.route("**/*.svg", (route) => route.abort());
    await page.getByRole("button", { name: "PNG" }).click();
    const status = page.locator(".chart-links [role=status]");
    await status.filter({ hasText: "Take the SVG instead" }).waitFor();
    expect(await page.getByRole("button", { name: "PNG" }).isEnabled()).toBe(true);
  });

  test("SVG and CSV are files of the site", async () => {
    const page = await visit("charts/stage-by-region/");
    const svg = await page.request.get(`${root.address}charts/stage-by-region.svg`);
    expect(svg.headers()["content-type"]).toBe("image/svg+xml");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('.chart-links a[href$=".csv"]').click(),
    ]);
    const csv = readFileSync(await download.path(), "utf8").split("\r\n");
    expect(csv[0]).toContain('"Region"');
    expect(csv[1]).toMatch(/^"Europe",\d+,\d+,\d+,\d+,\d+,\d+$/);
  });

  test("without JavaScript the files, the code and the marks' own titles are there, and no PNG", async () => {
    const page = await visit("charts/world-map/", { javaScriptEnabled: false });
    expect(await page.locator(".chart-links li").allTextContents()).toEqual(["SVG", "CSV", "JSON"]);
    expect(await page.locator(".embed-code").inputValue()).toContain("<iframe");
    expect(await page.locator("button").count()).toBe(0);
    expect(await page.locator(".drawing.wide a > title").count()).toBeGreaterThan(300);
  });
});

describe("in another site", () => {
  /** A page of somebody else's that embeds a chart by the code that we hand out. */
  async function embed(code: string, options: BrowserContextOptions): Promise<Page> {
    const host = createServer((_request, response) => {
      const own = code.replace(`${publicAddress}/`, root.address);
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(`<!doctype html><title>Host</title>${own}`);
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void host.close());
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(addressOf(host));
    return page;
  }

  async function codeOf(id: string): Promise<string> {
    const page = await visit(`charts/${id}/`);
    return page.locator(".embed-code").inputValue();
  }

  test("the code shows the chart at a height that holds it, with title, source and a way back", async () => {
    const code = await codeOf(hegan);
    expect(code).toMatch(
      /^<iframe src="https:[^"]+\/embed\/" title="[^"]+" loading="lazy" width="100%" height="\d+"/,
    );
    const page = await embed(code, { viewport: { width: 740, height: 900 } });
    const frame = page.frameLocator("iframe");
    await frame.locator(".drawing.wide svg").waitFor();
    expect(await frame.locator("h1").textContent()).toBe(charts.find(({ id }) => id === hegan)?.title);
    expect(await frame.locator(".chart-note").textContent()).toContain("Source: EACP 2017");
    const [inside, outside] = await Promise.all([
      frame.locator("html").evaluate((html) => html.scrollHeight),
      page.locator("iframe").evaluate((element) => element.clientHeight),
    ]);
    expect(inside).toBeLessThanOrEqual(outside);
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      frame.locator(".embed-from a").click(),
    ]);
    await opened.waitForURL(`**/charts/${hegan}/`);
  });

  test("it follows dark and narrow, and is read like at home", async () => {
    const page = await embed(await codeOf("world-map"), {
      ...{ viewport: { width: 376, height: 800 }, colorScheme: "dark" },
    });
    const frame = page.frameLocator("iframe");
    const drawing = frame.locator(".drawing.narrow svg");
    await drawing.waitFor();
    expect(await frame.locator(".drawing.wide svg").isVisible()).toBe(false);
    const paper = await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(Number(/\d+/.exec(paper)?.[0])).toBeLessThan(60);
    await drawing.locator("a").last().hover({ force: true });
    await frame.locator(".readout:not([hidden])").waitFor();
    expect(await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });

  test("the code is copied by one press, and where that is refused it is selected", async () => {
    const page = await visit(`charts/${hegan}/`, { permissions: ["clipboard-read", "clipboard-write"] });
    const button = page.getByRole("button", { name: "Copy" });
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await page.locator("#embed [role=status]", { hasText: "Copied" }).waitFor();
    const code = await page.locator(".embed-code").inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

    const refused = await visit(`charts/${hegan}/`);
    await refused.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await refused.getByRole("button", { name: "Copy" }).click();
    await refused.locator("#embed [role=status]", { hasText: "Ctrl+C" }).waitFor();
    expect(await refused.evaluate(() => getSelection()?.toString())).toBe(code);
  });
});

describe("pages", () => {
  const pages = new Map(readPages(root.folder).map((page) => [page.file, page]));
  const fileOf = (address: string): string => `${address.slice(publicAddress.length + 1)}index.html`;

  test("each chart of the list stands on its page under its id", () => {
    expect(charts.length).toBeGreaterThan(400);
    const lost = charts.filter(({ id, page }) => {
      const found = pages.get(fileOf(page));
      return !found || !findElement(found, "figure", { id });
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("each chart with a title on a page has its own address and the line of links", () => {
    const known = new Set(charts.map(({ id }) => id));
    const without = [...pages.values()].flatMap((page) =>
      page.elements
        .filter(
          ({ name, attributes }) => name === "figure" && /\bchart\b/.test(attributes.get("class") ?? ""),
        )
        .filter(({ attributes }) => !known.has(attributes.get("id") ?? ""))
        .map(({ attributes }) => `${page.file}: ${attributes.get("id")}`),
    );
    expect(without).toEqual([]);
  });

  test("the script comes with each drawing and with no other page, and is small", () => {
    const wrong = [...pages.values()].filter((page) => {
      // The comparison is drawn in the browser.
      const isDrawnLater = page.file === "compare/index.html";
      const drawn =
        isDrawnLater ||
        page.elements.some(({ attributes }) => /^drawing\b/.test(attributes.get("class") ?? ""));
      return (
        drawn !==
        page.elements.some(({ attributes }) => /\/charts-[^/]+\.js$/.test(attributes.get("src") ?? ""))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const scripts = listFiles(root.folder).filter((file) => /^assets\/charts?-[^/]*\.js$/.test(file));
    const bytes = scripts.map((file) => brotliCompressSync(readFileSync(join(root.folder, file))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3000);
  });

  test("a chart that there is not is the page that says so", async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const response = await page.goto(`${root.address}charts/no-such-chart/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("This page does not exist");
  });

  test.each([360, 1280])("nothing stands out of the list and of a chart's page at %i px", async (width) => {
    for (const path of ["charts/", "charts/financing-landscape/", "charts/coverage/embed/"]) {
      const page = await visit(path, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  });
});
