import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root } = sites();

interface ClusterBrief {
  readonly cluster: string;
  readonly stage: string | null;
  readonly figures: readonly {
    readonly indicator: string;
    readonly value: number;
    readonly year: number | null;
    readonly n: number;
    readonly median: number | null;
    readonly quarter: number | null;
  }[];
  readonly largest_differences: readonly string[];
  readonly next_stage_asks: readonly unknown[];
  readonly one_stage_ahead: readonly { readonly cluster: string }[];
  readonly policies_of_peers: readonly { readonly policy: string }[];
}
interface AreaBrief {
  readonly headline: string;
  readonly beside: readonly { readonly name: string; readonly n: number; readonly coded: number }[];
  readonly figures: readonly {
    readonly id: string;
    readonly n: number;
    readonly records: number;
    readonly median: number | null;
    readonly wider: { readonly n: number } | null;
    readonly difference_in_middle_halves: number | null;
  }[];
  readonly largest_differences: readonly string[];
  readonly next_stage: string | null;
  readonly criteria_asked: readonly { readonly shown: number; readonly of: number }[];
  readonly one_stage_ahead: readonly { readonly cluster: string }[];
  readonly policies: readonly { readonly policy: string }[];
}

const read = <Data>(path: string): Data => JSON.parse(readFileSync(join(root.folder, path), "utf8")) as Data;
const dataOf = <Data>(page: string): Data => read<Data>(`${page.slice(0, -1)}.json`);
const countryWithOne = read<{ id: string; clusters: number }[]>("countries.json").find(
  ({ clusters }) => clusters === 1,
);
const clusterWithoutStage = read<{ id: string }[]>("clusters.json").find(
  ({ id }) => dataOf<ClusterBrief>(`clusters/${id}/brief/`).stage === null,
);

const clusterBriefs = [
  "clusters/plastics-cluster-upper-austria/brief/",
  "clusters/fishery-cluster-uganda/brief/",
  `clusters/${clusterWithoutStage?.id}/brief/`,
];
const areaBriefs = [
  "groupings/comesa/brief/",
  // The areas of which most is known fill the two pages to the end.
  "groupings/usmca/brief/",
  "regions/europe/brief/",
  "regions/western-europe/brief/",
  "regions/world/brief/",
  `countries/${countryWithOne?.id.toLowerCase()}/brief/`,
  "sectors/automotive/brief/",
];

/** Opens a page without JavaScript. */
const withoutScripts = (path: string): Promise<Page> => visit(path, { javaScriptEnabled: false });

const wordsOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).textContent()) ?? "").replaceAll(/\s+/g, " ");

/** Ids of the records or indicators to which the rows of a table lead. */
async function rowsOf(page: Page, selector: string): Promise<string[]> {
  const hrefs = await page
    .locator(`${selector} tbody th a`)
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => href.split("/").at(-2) ?? "");
}

/** A number as pages write it: grouped, with a minus sign, at most two decimals. */
function numbersIn(words: string): number[] {
  return [...words.matchAll(/\u2212?\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(",", "").replace("\u2212", "-")),
  );
}

/** Whether one of the numbers is the value, rounded to the decimals with which pages show it. */
function shows(words: string, value: number): boolean {
  return numbersIn(words).some((number) =>
    [0, 1, 2].some((decimals) => {
      const rounded =
        Math.sign(value) * Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`);
      return Math.abs(number - rounded) < 1e-9;
    }),
  );
}

const pathOfIndicator = (id: string): string => id.replaceAll(/[._]/g, "-");

test.each([...clusterBriefs, ...areaBriefs])("%s fits two printed pages of A4", async (path) => {
  const page = await withoutScripts(path);
  for (const preferCSSPageSize of [true, false]) {
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  }
});

test.each([...clusterBriefs, ...areaBriefs])("nothing of %s is wider than the paper", async (path) => {
  const page = await withoutScripts(path);
  // The room between the margins of 15 mm on A4.
  await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: "print" });
  const frames = await page
    .locator(".table-frame")
    .evaluateAll((all) => all.map((frame) => frame.scrollWidth - frame.clientWidth));
  expect(frames.filter((over) => over > 0)).toEqual([]);
});

describe.each(clusterBriefs)("%s without JavaScript", (path) => {
  const data = dataOf<ClusterBrief>(path);

  test("has all its parts", async () => {
    const page = await withoutScripts(path);
    for (const part of ["standing", "gaps", "peers", "next-stage", "policies", "sources"])
      expect((await wordsOf(page, `#${part}`)).length, part).toBeGreaterThan(20);
    expect(await wordsOf(page, "#policies")).toMatch(/Not causal: that similar clusters live under a policy/);
    expect(await page.locator(".brief").textContent()).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("shows the numbers of its data", async () => {
    const page = await withoutScripts(path);
    const rows = await rowsOf(page, "#standing");
    expect(rows).toHaveLength(Math.min(7, data.figures.length));
    for (const figure of data.figures) {
      const index = rows.indexOf(pathOfIndicator(figure.indicator));
      if (index < 0) continue;
      const cells = page.locator("#standing tbody tr").nth(index).locator("td");
      const [own = "", median = "", , quarter = "", peers = ""] = await cells.allTextContents();
      expect(shows(own, figure.value), `${figure.indicator}: ${own}`).toBe(true);
      if (figure.year !== null) expect(own).toContain(String(figure.year));
      if (figure.median !== null)
        expect(shows(median, figure.median), `${figure.indicator}: ${median}`).toBe(true);
      expect(quarter).toMatch(figure.quarter === null ? /too few peers/ : /quarter|like most/);
      expect(peers.startsWith(String(figure.n)), peers).toBe(true);
    }
    expect(await page.locator("#gaps li").count()).toBe(data.largest_differences.length);
    expect(await page.locator("#next-stage .brief-criteria li").count()).toBe(data.next_stage_asks.length);
    expect(await rowsOf(page, "#next-stage")).toEqual(data.one_stage_ahead.map(({ cluster }) => cluster));
    expect(await rowsOf(page, "#policies")).toEqual(
      data.policies_of_peers.slice(0, 5).map(({ policy }) => policy),
    );
  });
});

test("the chosen clusters are one of which much is known, one of which little is, and one without a stage", () => {
  const [rich, thin, without] = clusterBriefs.map((path) => dataOf<ClusterBrief>(path));
  expect(rich?.figures.length).toBeGreaterThan(7);
  expect(rich?.largest_differences).toHaveLength(3);
  expect(rich?.one_stage_ahead).toHaveLength(3);
  expect(thin?.figures).toEqual([]);
  expect(without?.stage).toBeNull();
});

describe.each(areaBriefs)("%s without JavaScript", (path) => {
  const data = dataOf<AreaBrief>(path);

  test("has all its parts", async () => {
    const page = await withoutScripts(path);
    const parts = ["beside", "figures", "differences", "next-stage", "money", "policies", "gaps", "sources"];
    for (const part of parts) expect((await wordsOf(page, `#${part}`)).length, part).toBeGreaterThan(20);
    expect(await wordsOf(page, "#policies")).toMatch(/Not causal: that clusters live under a policy/);
    expect(await page.locator(".brief").textContent()).not.toMatch(/NaN|undefined|Infinity/);
    expect(await wordsOf(page, ".brief-lead")).toBe(data.headline);
  });

  test("shows the numbers of its data", async () => {
    const page = await withoutScripts(path);
    const beside = page.locator("#beside tbody tr");
    if (data.beside.length > 1) expect(await beside.count()).toBe(data.beside.length);
    for (const [index, area] of data.beside.entries()) {
      if (data.beside.length < 2) break;
      const cells = await beside.nth(index).locator("td").allTextContents();
      expect(cells.slice(0, 2), area.name).toEqual([String(area.n), String(area.coded)]);
    }
    const rows = await rowsOf(page, "#figures");
    expect(rows.length > 0).toBe(data.figures.length > 0);
    for (const figure of data.figures) {
      const index = rows.indexOf(pathOfIndicator(figure.id));
      if (index < 0) continue;
      const cells = await page.locator("#figures tbody tr").nth(index).locator("td").allTextContents();
      if (figure.median === null) {
        expect(cells[0]).toMatch(/too few to summarise:/);
        continue;
      }
      expect(shows(cells[0] ?? "", figure.median), `${figure.id}: ${cells[0]}`).toBe(true);
      expect(cells[3]).toContain(`${figure.n} of ${figure.records}`);
      if (figure.wider) expect(cells[4]).toContain(`n = ${figure.wider.n}`);
    }
    const lines = await page.locator("#differences li").allTextContents();
    expect(lines).toHaveLength(data.largest_differences.length);
    for (const [index, id] of data.largest_differences.entries()) {
      const size = data.figures.find((figure) => figure.id === id)?.difference_in_middle_halves ?? Number.NaN;
      expect(lines[index]).toContain(size > 0 ? "above" : "below");
      expect(shows(/ by ([\d.]+);/.exec(lines[index] ?? "")?.[1] ?? "", Math.abs(size)), lines[index]).toBe(
        true,
      );
    }
    expect(await page.locator("#next-stage .mark-word").allTextContents()).toEqual(
      data.criteria_asked.map(({ shown, of }) => `${shown} of ${of}`),
    );
    expect(await rowsOf(page, "#next-stage")).toEqual(data.one_stage_ahead.map(({ cluster }) => cluster));
    expect(await rowsOf(page, "#policies")).toEqual(data.policies.slice(0, 4).map(({ policy }) => policy));
  });
});

test("a figure published for COMESA leads to its document in the list of the page", async () => {
  const page = await visit("groupings/comesa/brief/");
  const note = page.locator("#money li", { hasText: "Published:" }).first().locator("sup a").first();
  const target = (await note.getAttribute("href")) ?? "";
  expect(await wordsOf(page, `#sources ${target}`)).toMatch(/GIZ, Cluster Development Guide/);
});

test("from the page of an area to its brief and back, with the keyboard", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${root.address}groupings/comesa/`);
  await tabTo(page, page.locator(".contents a", { hasText: "Two pages to print" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/groupings\/comesa\/brief\/$/);
  await tabTo(page, page.locator(".brief a", { hasText: "To the full page" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/groupings\/comesa\/$/);
});

test.each([clusterBriefs[0], areaBriefs[0]])("%s fits a phone without scrolling sideways", async (path) => {
  const page = await withoutScripts(path ?? "");
  await page.setViewportSize({ width: 360, height: 740 });
  // Only tables scroll, inside their frames.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
