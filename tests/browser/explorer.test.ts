import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { readCitedFile } from "../../src/publish/verification/read-file.ts";
import { verifyCitation } from "../../src/publish/verification/verify.ts";
import type { ExplorerIndex } from "../../src/site/explorer-index.ts";
import { shippedSite } from "../site/make-site.ts";
import { isFocused, tabTo } from "./keyboard.ts";
import { type BuiltSite, sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root, prefix } = sites();
const index = JSON.parse(readFileSync(join(root.folder, "data/explorer.json"), "utf8")) as ExplorerIndex;
const all = index.ids.length;

/** Opens the explorer. */
async function explore(
  search = "",
  { ready = true, ...options }: BrowserContextOptions & { site?: BuiltSite; ready?: boolean } = {},
): Promise<Page> {
  const page = await visit(`clusters/${search}`, options);
  if (ready) await page.locator(".explorer.live").waitFor();
  return page;
}

const statusOf = (page: Page): Promise<string> => page.locator(".explorer-status").innerText();
const namesOf = (page: Page): Promise<string[]> =>
  page.locator("table.clusters tbody th a").allTextContents();
const searchOf = (page: Page): string => new URL(page.url()).search;
const rows = (page: Page): Locator => page.locator("table.clusters tbody tr");

/** Ids of clusters that have a value of a facet. */
function having(facet: string, value: string): string[] {
  const at = index.facets.find(({ id }) => id === facet)?.values.findIndex(([id]) => id === value) ?? -1;
  return index.ids.filter((_, cluster) => [index.positions[facet]?.[cluster] ?? []].flat().includes(at));
}
const comesa = having("grouping", "comesa");
const early = comesa.filter((id) => having("stage", "establishment").includes(id));

/** Unfolds a facet and ticks one of its values, by keyboard. */
async function choose(page: Page, facet: string, value: string): Promise<Locator> {
  const details = page.locator(".facets details", { has: page.locator("summary", { hasText: facet }) });
  if (!(await details.evaluate((found) => (found as HTMLDetailsElement).open))) {
    await tabTo(page, details.locator("summary"));
    await page.keyboard.press("Enter");
  }
  const box = details.locator(`input[value="${value}"]`);
  await tabTo(page, box);
  await page.keyboard.press("Space");
  return box;
}

describe("an analyst with a keyboard", () => {
  test("finds the clusters of COMESA at establishment, by size, and takes the table along", async () => {
    const page = await explore();
    expect(await statusOf(page)).toBe(`All ${all} clusters The first 100 are shown.`);
    expect(await rows(page).count()).toBe(100);

    const box = await choose(page, "Grouping", "comesa");
    await page.waitForURL(/\?grouping=comesa$/);
    expect(await isFocused(box), "the box keeps the focus").toBe(true);
    expect(await statusOf(page)).toBe(`${comesa.length} of ${all} clusters`);

    const stage = page.locator('.facets label:has(input[value="establishment"])');
    expect(await stage.locator(".count").textContent(), "counts follow the grouping").toBe(
      String(early.length),
    );
    expect(await page.locator('.facets input[value="eu"]').count(), "its own counts do not").toBe(1);
    await choose(page, "Stage", "establishment");
    await page.waitForURL(/grouping=comesa&stage=establishment$/);
    expect(await statusOf(page)).toBe(`${early.length} of ${all} clusters`);

    const members = page.locator('button[data-column="members"]');
    await tabTo(page, members);
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=-members$/);
    expect(await isFocused(members)).toBe(true);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain("Members");
    const shown = await rows(page).locator(`td:nth-child(5)`).allTextContents();
    const numbers = shown.map((cell) =>
      Number.parseInt(cell.replace(/\D*([\d,]+).*/, "$1").replaceAll(",", ""), 10),
    );
    const known = numbers.filter((number) => !Number.isNaN(number));
    expect(known.length).toBeGreaterThan(1);
    expect(known, "largest first").toEqual(known.toSorted((a, b) => b - a));
    expect(
      shown.slice(known.length).every((cell) => cell === "not reported"),
      "missing last",
    ).toBe(true);

    const order = await namesOf(page);
    await page.reload();
    await page.locator(".explorer.live").waitFor();
    expect(await namesOf(page), "kept on reload").toEqual(order);

    const csv = await download(page, "CSV");
    expect(csv.name).toMatch(/^cluster-observatory-clusters-comesa-establishment-\d{4}-\d\d-\d\d\.csv$/);
    const [header = "", ...lines] = csv.content.trimEnd().split("\r\n");
    expect(header).toMatch(
      /^"id","name",.*"members","members_as_shown","members_year","members_source",.*"cite_as","data_version","content_hash"$/,
    );
    expect(lines).toHaveLength(early.length);
    expect(lines.map((line) => /^"[^"]+","([^"]+)"/.exec(line)?.[1])).toEqual(order);
    expect(lines[0]).toContain("clusters/?grouping=comesa&stage=establishment&sort=-members");

    const json = await download(page, "JSON");
    const file = JSON.parse(json.content);
    expect(file.licence).toBe(index.site.licence);
    expect(file.rows).toBe(early.length);
    for (const { content } of [csv, json])
      expect(verifyCitation(shippedSite(), readCitedFile(content)).holds).toBe(true);
    expect(file.clusters.map(({ name }: { name: string }) => name)).toEqual(order);
  });

  test("steps back through the choices and forward again", async () => {
    const page = await explore("?grouping=comesa");
    await choose(page, "Stage", "establishment");
    await page.locator(".switch button", { hasText: "Cards" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/view=cards$/);
    expect(await page.locator(".cards li").count()).toBe(early.length);
    await page.goBack();
    await page.waitForURL(/stage=establishment$/);
    expect(await rows(page).count()).toBe(early.length);
    await page.goBack();
    expect(await statusOf(page)).toBe(`${comesa.length} of ${all} clusters`);
    expect(await page.locator('.facets input[value="establishment"]').isChecked()).toBe(false);
    await page.goForward();
    expect(await statusOf(page)).toBe(`${early.length} of ${all} clusters`);
  });

  test("types words: one step back leaves them all", async () => {
    const page = await explore("?grouping=comesa");
    await choose(page, "Stage", "establishment");
    const field = page.locator("#explorer-words");
    await tabTo(page, field);
    await page.keyboard.type("UGANDA fish");
    await expect.poll(() => namesOf(page)).toEqual(["Fishery Cluster Uganda"]);
    await page.waitForURL(/q=UGANDA\+fish&/);
    expect(await isFocused(field)).toBe(true);
    await page.reload();
    await page.locator(".explorer.live").waitFor();
    expect(await field.inputValue()).toBe("UGANDA fish");
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe("?grouping=comesa");
    expect(await field.inputValue()).toBe("");
  });

  test("takes a filter back by its chip and goes on there", async () => {
    const page = await explore("?grouping=comesa&stage=establishment");
    const chips = page.locator(".chips button:not(.plain)");
    await tabTo(page, chips.first());
    await page.keyboard.press("Enter");
    await expect.poll(() => searchOf(page)).toBe("?stage=establishment");
    expect(await isFocused(chips.first())).toBe(true);
    await page.keyboard.press("Enter");
    expect(await chips.count()).toBe(0);
    expect(await isFocused(page.locator(".explorer-status"))).toBe(true);
  });

  test("with nothing left, is told which filter to take out", async () => {
    const page = await explore("?grouping=comesa&stage=establishment&q=xqzxqz");
    expect(await statusOf(page)).toBe(`0 of ${all} clusters`);
    const empty = page.locator(".empty");
    expect(await empty.innerText()).toContain(`Without “xqzxqz” there are ${early.length} clusters.`);
    expect(await page.locator("table.clusters").count()).toBe(0);
    await tabTo(page, empty.locator("button").first());
    await page.keyboard.press("Enter");
    expect(await statusOf(page)).toBe(`${early.length} of ${all} clusters`);
    expect(await isFocused(page.locator(".explorer-status"))).toBe(true);
  });

  test("chooses columns and sees figures with their sources", async () => {
    const page = await explore("?grouping=comesa");
    const chooser = page.locator(".columns-chooser");
    await tabTo(page, chooser.locator("summary"));
    await page.keyboard.press("Enter");
    const box = chooser.locator('input[value="staff"]');
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await page.waitForURL(/columns=[a-z_,]*staff/);
    expect(await isFocused(box)).toBe(true);
    expect(await page.locator("thead").innerText()).toContain("Office staff, people");
    const figure = page.locator("table.clusters a.figure").first();
    const target = (await figure.getAttribute("href")) ?? "";
    await tabTo(page, figure);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${target}`);
    expect(await page.locator(".source-list li:target").count()).toBe(1);
  });

  test("asks for more rows and goes on at the first new one", async () => {
    const page = await explore();
    await tabToEnd(page, page.getByRole("button", { name: "Show 100 more" }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/rows=200$/);
    expect(await rows(page).count()).toBe(200);
    expect(await isFocused(rows(page).nth(100).locator("th a"))).toBe(true);
    await tabToEnd(page, page.getByRole("button", { name: `Show all ${all}` }));
    await page.keyboard.press("Enter");
    expect(await rows(page).count()).toBe(all);
    expect(await page.locator(".more-rows").count()).toBe(0);
  });

  test("chooses clusters to compare: too few and too many are told", async () => {
    const page = await explore("?grouping=comesa");
    const boxes = page.locator("tbody .compare-box input");
    const bar = page.locator(".compare-bar");
    const tick = async (at: number): Promise<void> => {
      await boxes.nth(at).focus();
      await page.keyboard.press("Space");
    };
    await tick(0);
    expect(await bar.locator("p").innerText()).toBe("Choose at least one more to compare.");
    expect(await bar.getByRole("button", { name: "Compare 1 cluster" }).isDisabled()).toBe(true);
    for (const at of [1, 2, 3, 4]) await tick(at);
    await tick(5);
    expect(await bar.locator("p").innerText()).toMatch(/^At most 5 clusters fit side by side\./);
    expect(await boxes.nth(5).isChecked()).toBe(false);
    expect(await boxes.nth(5).isVisible()).toBe(true);
    await bar.locator("li button").first().focus();
    await page.keyboard.press("Enter");
    const link = bar.getByRole("link", { name: "Compare 4 clusters" });
    const ids = new URL(page.url()).searchParams.get("compare") ?? "";
    expect(ids.split(",")).toHaveLength(4);
    expect(await link.getAttribute("href")).toBe(`/compare/?ids=${ids}`);
  });
});

describe("other ways to look", () => {
  test("the map greys out what the filters leave out", async () => {
    const page = await explore("?view=map");
    expect(await page.locator(".world-map .drawing.wide a.out").count()).toBe(0);
    await choose(page, "Grouping", "comesa");
    const located = comesa.filter((id) => index.located[index.ids.indexOf(id)] === 1);
    const dots = page.locator(".world-map .drawing.wide svg a");
    const shown = await dots.evaluateAll((links) =>
      links.filter((link) => !link.classList.contains("out")).map((link) => link.getAttribute("tabindex")),
    );
    expect(shown).toHaveLength(located.length);
    expect(shown.filter((tabindex) => tabindex === "0")).toHaveLength(1);
    expect(await page.locator(".world-map a.out:not([tabindex='-1'])").count()).toBe(0);
    expect(await page.locator(".located").innerText()).toContain(
      located.length === comesa.length
        ? `All ${comesa.length} clusters`
        : `${located.length} of the ${comesa.length} clusters`,
    );
  });

  test("at 360 px the filters fold, and nothing stands out of the page", async () => {
    for (const view of ["table", "cards", "map"]) {
      const page = await explore(`?grouping=comesa&stage=establishment&view=${view}&compare=${early[0]}`, {
        viewport: { width: 360, height: 800 },
      });
      const button = page.getByRole("button", { name: "Filters (2)" });
      const panel = page.locator("#filters-panel");
      expect(await panel.isVisible()).toBe(false);
      await tabTo(page, button);
      await page.keyboard.press("Enter");
      expect(await panel.isVisible()).toBe(true);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, view).toBeLessThanOrEqual(0);
    }
  });

  test("cards bring a sentence each", async () => {
    const page = await explore("?grouping=comesa&view=cards");
    await page.locator(".cards li p:not(.facts, .foot)").first().waitFor();
    expect(await page.locator(".cards li p:not(.facts, .foot)").count()).toBe(comesa.length);
  });
});

describe("addresses by hand", () => {
  test("what is not known is told and left out", async () => {
    const page = await explore("?region=foo&grouping=COMESA&colour=red&sort=beauty&rows=many");
    const told = await page.locator(".address-problems p").allTextContents();
    expect(told).toEqual([
      "The address asks for Region “foo”, which is not known here; it was left out.",
      "The address has a filter “colour”, which is not known here; it was left out.",
      "The address orders by “beauty”, which is no column; the order is by name.",
      "The address asks for “many” rows, which is no number; the first 100 are shown.",
    ]);
    expect(await statusOf(page)).toBe(`${comesa.length} of ${all} clusters`);
    await choose(page, "Stage", "establishment");
    await expect.poll(() => searchOf(page)).toBe("?grouping=comesa&stage=establishment");
    expect(await page.locator(".address-problems").count()).toBe(0);
  });

  test("markup in the address stays text", async () => {
    const page = await explore(`?region=${encodeURIComponent("<img src=x onerror=alert(1)>")}&q=%3Cb%3E`);
    expect(await page.locator(".explorer img, .explorer b").count()).toBe(0);
    expect(await page.locator(".address-problems").innerText()).toContain("<img src=x");
  });
});

test("below a prefix, links stay below it", async () => {
  const page = await explore("?grouping=comesa&compare=fishery-cluster-uganda,elentica-tunisia", {
    site: prefix,
  });
  const links = await page
    .locator(".explorer a")
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  expect(links.length).toBeGreaterThan(comesa.length);
  expect(links.filter((path) => !path.startsWith(prefix.prefix))).toEqual([]);
});

test("when the index does not come, the list stays and one can try again", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route("**/data/explorer.json", (route) => route.abort());
  await page.goto(`${root.address}clusters/?grouping=comesa`);
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  expect(await rows(page).count()).toBe(all);
  expect(await page.locator(".world-map").isVisible()).toBe(true);
  await page.unroute("**/data/explorer.json");
  await tabTo(page, again);
  await page.keyboard.press("Enter");
  await page.locator(".explorer.live").waitFor();
  expect(await statusOf(page)).toBe(`${comesa.length} of ${all} clusters`);
});

test("without JavaScript: the whole list, the map, and pages for the new facets", async () => {
  const page = await explore("?grouping=comesa", { javaScriptEnabled: false, ready: false });
  expect(await rows(page).count()).toBe(all);
  expect(await page.locator(".world-map").isVisible()).toBe(true);
  for (const [facet, path, count] of [
    ["Grouping", "/groupings/comesa/", comesa.length],
    ["Financing", "/clusters/by/financing/mainly-public/", having("financing", "mainly-public").length],
    ["Has figures for", "/clusters/by/figures/staff/", having("figures", "staff").length],
  ] as const) {
    await page.goto(`${root.address}clusters/`);
    await page.locator(".facets summary", { hasText: facet }).click();
    await page.locator(`.facets a[href="${path}"]`).click();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await rows(page).count(), path).toBe(count);
  }
  await page.goto(`${root.address}clusters/by/financing/mixed/`);
  expect(await page.locator(".opening").innerText()).toContain("two thirds");
  const combine = page.locator(".facets a", { hasText: "Combine with other filters" });
  expect(await combine.getAttribute("href")).toBe("/clusters/?financing=mixed");
});

test("prints the clusters found without what one clicks on", async () => {
  const page = await explore("?grouping=comesa&compare=fishery-cluster-uganda");
  await page.emulateMedia({ media: "print" });
  expect(await rows(page).first().isVisible()).toBe(true);
  expect(await page.locator(".chips").isVisible()).toBe(true);
  for (const hidden of [".filters", ".explorer-controls", ".compare-bar", ".compare-cell"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});

/** Goes backwards, from the end of the page. */
async function tabToEnd(page: Page, wanted: Locator): Promise<void> {
  await page.locator(".site-footer a").last().focus();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press("Shift+Tab");
  }
  throw new Error(`${wanted} is not reached by the Tab key.`);
}

async function download(page: Page, kind: "CSV" | "JSON"): Promise<{ name: string; content: string }> {
  const details = page.locator("details.take", { has: page.locator("summary", { hasText: "Download" }) });
  if (!(await details.evaluate((found) => (found as HTMLDetailsElement).open))) {
    await tabTo(page, details.locator("summary"));
    await page.keyboard.press("Enter");
  }
  const button = details.getByRole("button", { name: kind, exact: true });
  await button.waitFor();
  await tabTo(page, button);
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await waiting;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), "utf8") };
}
