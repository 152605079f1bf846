import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { readElements } from "./html.ts";
import { isFocused, ringOf, tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root, prefix } = sites();
const clusters = JSON.parse(readFileSync(join(root.folder, "clusters.json"), "utf8")) as { name: string }[];
const upperAustria = "clusters/business-upper-austria-cluster-and-cooperation/";

/** Waits until the search has answered. */
async function statusOf(page: Page, wanted: RegExp): Promise<string | null> {
  const status = page.locator(".search-status", { hasText: wanted });
  await status.waitFor();
  return status.textContent();
}

describe("a stranger with a keyboard", () => {
  test("finds a cluster, a figure and the page that it comes from", async () => {
    const page = await visit("");
    await page.keyboard.press("/");
    await page.keyboard.type("fishery");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=fishery$/);
    await statusOf(page, /results?$/);
    const ofClusters = page.locator(".results li", { has: page.locator(".note", { hasText: /^Cluster ·/ }) });
    const first = ofClusters.first().locator("a");
    expect(await first.textContent()).toBe("Fishery Cluster Uganda");

    await tabTo(page, first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clusters\/fishery-cluster-uganda\/$/);
    expect(await page.locator("h1").textContent()).toBe("Fishery Cluster Uganda");

    const figure = page.locator("td", { hasText: /85\s%/ });
    expect(await figure.isVisible()).toBe(true);
    await tabTo(page, figure.locator(".notes a"));
    await page.keyboard.press("Enter");
    const source = await page.locator(".source-list li:target").textContent();
    expect(source).toContain("GIZ, Cluster Development Guide");
    expect(source).toContain("p. 30");
  });

  test("narrows a search, keeps it on reload and steps back", async () => {
    const page = await visit("search/");
    await statusOf(page, /^Type a word/);
    const country = page.locator(".search-filters summary", { hasText: /^Country$/ });
    await tabTo(page, country);
    await page.keyboard.press("Enter");
    const senegal = page.getByRole("checkbox", { name: /^Senegal/ });
    await tabTo(page, senegal);
    await page.keyboard.press("Space");
    await page.waitForURL(/\?country=Senegal$/);
    const answer = await statusOf(page, /^\d+ results?$/);
    expect(await isFocused(senegal), "the checkbox keeps the focus").toBe(true);
    const places = await page.locator(".results .note", { hasText: /^Cluster/ }).allTextContents();
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter((place) => !place.includes("Senegal"))).toEqual([]);

    await page.reload();
    expect(await statusOf(page, /^\d+ results?$/)).toBe(answer);
    expect(await senegal.isChecked()).toBe(true);

    await page.goBack();
    await page.waitForURL(/\/search\/$/);
    await statusOf(page, /^Type a word/);
    expect(await page.locator(".search-filters input:checked").count()).toBe(0);
    expect(await page.locator(".results li").count()).toBe(0);
  });

  test("orders results by date, and is told when there are none", async () => {
    const page = await visit("search/?q=cluster");
    await statusOf(page, /^\d+ results$/);
    await page.locator("#search-sort").selectOption("date");
    await page.waitForURL(/sort=date/);
    await statusOf(page, /^\d+ results$/);
    expect(await page.locator(".results li").count()).toBe(20);

    await page.getByRole("button", { name: "Show more" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".results li").count()).toBe(40);
    expect(await isFocused(page.locator(".results li:nth-child(21) a"))).toBe(true);

    await page.locator("#search-words").fill("xqzxqzxqz");
    expect(await statusOf(page, /^Nothing/)).toBe("Nothing found. Try fewer words or fewer filters.");
    expect(await page.locator(".results li, button.more").count()).toBe(0);
  });

  test("skips to the content and sees where the focus is", async () => {
    const page = await visit("");
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    expect(await isFocused(skip)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await ringOf(skip)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
    await page.keyboard.press("Tab");
    const focused = page.locator("main :focus");
    expect(await focused.count()).toBe(1);
    expect(await ringOf(focused)).toBeGreaterThanOrEqual(2);
  });
});

describe("without JavaScript", () => {
  test("the explorer lists every cluster and its links keep their promise", async () => {
    const page = await visit("clusters/", { javaScriptEnabled: false });
    const rows = page.locator("table.clusters tbody tr");
    expect(await rows.count()).toBe(clusters.length);
    const names = await page.locator("table.clusters tbody th a").allTextContents();
    expect(names.toSorted()).toEqual(clusters.map(({ name }) => name).toSorted());
    const promised = await page.locator(".facets li").evaluateAll((items) =>
      items.map((item) => ({
        path: item.querySelector("a")?.getAttribute("href") ?? "",
        count: Number(item.querySelector(".count")?.textContent),
      })),
    );
    expect(promised.length).toBeGreaterThan(50);
    const kept = promised.map(({ path }) => ({ path, count: countRows(path) }));
    expect(kept).toEqual(promised);

    const link = page.locator(".facets li a").first();
    await link.click();
    await page.waitForURL((url) => !url.pathname.endsWith("/clusters/"));
    // On the page of a region the table is folded.
    await rows.first().waitFor({ state: "attached" });
    expect(await rows.count()).toBe(promised[0]?.count);
  });

  test("the search says what it needs and leads to the list", async () => {
    const page = await visit("search/", { javaScriptEnabled: false });
    const warning = page.locator("p.warning");
    expect(await warning.textContent()).toContain("Search needs JavaScript");
    await warning.locator("a").click();
    expect(new URL(page.url()).pathname).toBe("/clusters/");
  });
});

test("a mix stands beside the pattern of its region, with a table that opens by keyboard", async () => {
  const page = await visit(upperAustria);
  const figure = page.locator("#clusters-business-upper-austria-cluster-and-cooperation-financing");
  const drawing = figure.locator(".drawing.wide svg");
  expect(await drawing.isVisible()).toBe(true);
  expect(await drawing.textContent()).toContain("European Union");
  const table = figure.locator("table");
  expect(await table.isVisible()).toBe(false);
  await tabTo(page, figure.locator("summary"));
  await page.keyboard.press("Enter");
  await table.waitFor();
  const cells = (await table.locator("td").allTextContents()).map((cell) => Number.parseFloat(cell));
  expect(cells).toEqual(expect.arrayContaining([39, 25, 36]));
});

test("the indicators lead to the formula of one", async () => {
  const page = await visit("indicators/");
  await page.locator('a[href="/indicators/members-growth/"]').first().click();
  await page.waitForURL(/\/indicators\/members-growth\/$/);
  const formula = page.locator("dt", { hasText: "Formula" }).locator("+ dd");
  expect((await formula.textContent())?.length).toBeGreaterThan(10);
});

test("the clusters can be downloaded as a table", async () => {
  const page = await visit("data/");
  const waiting = page.waitForEvent("download");
  await page.locator('a[href="/data/clusters.csv"]').first().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("clusters.csv");
  const [header, ...rows] = parseCsv(readFileSync(await download.path(), "utf8"));
  expect(header?.slice(0, 3)).toEqual(["id", "name", "country"]);
  expect(rows.map((row) => row[1])).toEqual(clusters.map(({ name }) => name));
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header?.length]));
});

test.each([root, prefix])("an unknown address below $prefix gets the page that says so", async (site) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const answer = await page.goto(`${site.address}no/such/page/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("h1").textContent()).toBe("This page does not exist");
  expect(await serifOf(page.locator("h1")), "the style sheet is there").toContain("Source Serif 4");
  await page.locator("main a", { hasText: "Clusters" }).click();
  expect(page.url()).toBe(`${site.address}clusters/`);
});

test("paper shows the sources and leaves out what one clicks on", async () => {
  const page = await visit(upperAustria);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".source-list li").first().isVisible()).toBe(true);
  expect(await page.locator("h1").isVisible()).toBe(true);
  for (const hidden of [".site-header nav", ".site-search", ".site-footer nav", ".breadcrumbs", "summary"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});

test("below a prefix, no way leads out of it", async () => {
  const page = await visit("", { site: prefix });
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const outside = async (): Promise<string[]> =>
    (await linksOf(page)).filter(
      (link) => link.startsWith(new URL(prefix.address).origin) && !link.startsWith(prefix.address),
    );
  expect(await outside()).toEqual([]);
  expect(await serifOf(page.locator("h1"))).toContain("Source Serif 4");
  expect(await page.evaluate(() => document.fonts.check('600 1rem "Source Serif 4"'))).toBe(true);

  await page.keyboard.press("/");
  await page.keyboard.type("fishery");
  await page.keyboard.press("Enter");
  await statusOf(page, /results?$/);
  expect(await outside()).toEqual([]);
  await page.locator(".results a", { hasText: "Fishery Cluster Uganda" }).click();
  await page.waitForURL(`${prefix.address}clusters/fishery-cluster-uganda/`);
  expect(await outside()).toEqual([]);
  const data = await page.locator('link[rel="alternate"][type="application/json"]').getAttribute("href");
  const answer = await page.request.get(new URL(data ?? "", page.url()).href);
  expect(((await answer.json()) as { name: string }).name).toBe("Fishery Cluster Uganda");
  expect(asked.filter((url) => !url.startsWith(prefix.address))).toEqual([]);
});

function serifOf(element: Locator): Promise<string> {
  return element.evaluate((found) => getComputedStyle(found).fontFamily);
}

function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    // Links inside drawings have an address of another type.
    [...document.querySelectorAll("a")].map(
      (link) => new URL(link.getAttribute("href") ?? "", location.href).href,
    ),
  );
}

/** Rows in the table of clusters of a page on disk. */
function countRows(path: string): number {
  const elements = readElements(readFileSync(join(root.folder, path, "index.html"), "utf8"));
  return elements.filter(
    ({ name, within }) =>
      name === "tr" &&
      within.at(-1)?.name === "tbody" &&
      within.some((table) => table.name === "table" && table.attributes.get("class") === "clusters"),
  ).length;
}

/** Reads CSV as RFC 4180 describes it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === "" && plain === "" && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
