import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { visit } from "./visit.ts";

const { root } = sites();
const names = (path: string) => JSON.parse(readFileSync(join(root.folder, path), "utf8")) as AreaFile;

interface AreaFile {
  readonly n: number;
  readonly clusters: readonly { readonly name: string; readonly id: string }[];
  readonly stages: { readonly counts: Readonly<Record<string, number>> };
}
interface AreaLine {
  readonly id: string;
  readonly url: string;
  readonly clusters: number;
}

/** Goes on to a link with the keyboard alone. */
async function follow(page: Page, link: ReturnType<Page["locator"]>): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press("Enter");
}

/** A country with a page and this number of clusters. */
function countryWith(clusters: number): string {
  const countries = JSON.parse(readFileSync(join(root.folder, "countries.json"), "utf8")) as AreaLine[];
  const found = countries.find((country) => country.clusters === clusters);
  if (!found) throw new Error(`No country has ${clusters} clusters.`);
  return `countries/${found.id.toLowerCase()}/`;
}

test("from the home page to COMESA, to its clusters at establishment, to a financing figure and its source", async () => {
  const page = await visit("");
  await follow(page, page.locator(".site-header nav a", { hasText: "Regions" }));
  await page.waitForURL(/\/regions\/$/);
  await follow(page, page.locator("main nav a", { hasText: "Groupings" }));
  await page.waitForURL(/\/groupings\/$/);
  await follow(page, page.locator("main a", { hasText: "Common Market for Eastern and Southern Africa" }));
  await page.waitForURL(/\/groupings\/comesa\/$/);

  // Which clusters stand at establishment?
  await follow(page, page.locator(".contents a", { hasText: "Stages" }));
  await page.waitForURL(/#stages$/);
  const establishment = page.locator("#stage-establishment");
  const file = names("groupings/comesa.json");
  expect(await establishment.locator("li a").count()).toBe(file.stages.counts.establishment);
  const known = new Set(file.clusters.map(({ name }) => name));
  for (const name of await establishment.locator("li a").allTextContents()) expect(known).toContain(name);

  // How are they financed, beside Northern Africa and the European Union?
  const money = page.locator("#beside table").nth(1);
  const rows = (await money.locator("tbody th").allTextContents()).map((name) =>
    name.replace("this page", ""),
  );
  expect(rows).toEqual(expect.arrayContaining(["Northern Africa", "European Union"]));
  expect(rows[0]).toBe("Common Market for Eastern and Southern Africa");

  // A published figure, and the page of the document that it comes from.
  const published = page
    .locator("#financing table", { hasText: "Shares printed" })
    .locator("tbody tr")
    .first();
  expect(await published.textContent()).toMatch(/58\s%/);
  await follow(page, published.locator("sup a").first());
  await page.waitForURL(/\/financing\/[^/]+\/#source-\d+$/);
  expect(await page.locator(".source-list li:target").textContent()).toMatch(/p\. \d+/);
});

test("what is folded opens with the keyboard: the clusters of a criterion on the page of a stage", async () => {
  const page = await visit("stages/establishment/");
  const first = page.locator("#criteria details").first();
  await follow(page, first.locator("summary"));
  expect(await first.getAttribute("open")).not.toBeNull();
  const shown = Number(/\d+/.exec((await first.locator("summary").textContent()) ?? "")?.[0]);
  expect(await first.locator("li").count()).toBe(shown);
  expect(await page.locator("#moved").textContent()).toMatch(/One stage higher/);
});

describe("areas of which little is known", () => {
  test("a country without a cluster says so, shows what covers it, and leads to the guide", async () => {
    const page = await visit(countryWith(0));
    expect(await page.locator(".opening").textContent()).toMatch(/No cluster is recorded here yet\./);
    expect(await page.locator("#policies tbody tr").count()).toBeGreaterThan(0);
    await follow(page, page.locator("#gaps a", { hasText: "Add or correct a case" }));
    await page.waitForURL(/\/contribute\/$/);
  });

  test("a country with one cluster names it, its stage, and its own facts before those of others", async () => {
    const path = countryWith(1);
    const page = await visit(path);
    const [only] = names(`${path.slice(0, -1)}.json`).clusters;
    expect(await page.locator(".opening").textContent()).toContain(`One cluster is recorded: ${only?.name}.`);
    const sections = await page.locator("main section").evaluateAll((all) => all.map(({ id }) => id));
    expect(sections.indexOf("stages")).toBeLessThan(sections.indexOf("beside"));
    expect(await page.locator("#stages li a").allTextContents()).toEqual([only?.name]);
  });
});

test.each([
  "groupings/comesa/",
  "regions/europe/",
  "countries/fr/",
  "sectors/automotive/",
  "stages/operationalisation/",
])("%s fits a phone without scrolling sideways", async (path) => {
  const page = await visit(path, { viewport: { width: 360, height: 740 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("on paper the folded parts are open and the ways around the page are gone", async () => {
  const page = await visit("groupings/comesa/");
  const folded = page.locator("#stage-not-coded .names");
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await folded.isVisible()).toBe(true);
  expect(await page.locator(".contents:visible").count()).toBe(0);
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(14);
});

test("an area leads on: its clusters in the explorer narrow to a stage, and the finder names pairs", async () => {
  const page = await visit("groupings/comesa/");
  await follow(page, page.locator(".contents a", { hasText: "Filter these clusters" }));
  await page.waitForURL(/\/clusters\/\?grouping=comesa$/);
  await page.locator(".explorer.live").waitFor();
  expect(await page.locator(".explorer-status").innerText()).toMatch(/^\d+ of \d+/);
  await page.goBack();
  await follow(page, page.locator(".contents a", { hasText: "Who should twin with whom" }));
  await page.waitForURL(/\/twinning\/\?grouping=comesa$/);
  await page.locator("#answer", { hasText: "COMESA" }).waitFor();
});
