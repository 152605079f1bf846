import type { Locator, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { isFocused, tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root, prefix } = sites();
const three = "hegan-basque-aerospace,skywin-wallonia,axelera";

/** Names of the columns of the first table, once it is there. */
async function columnsOf(page: Page): Promise<string[]> {
  const heads = page.locator("table.compared").first().locator("thead th a");
  await heads.first().waitFor();
  return heads.allTextContents();
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

function searchOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** What a reader sees; nothing of it may be the word of a program. */
async function textOf(page: Page): Promise<string> {
  const text = (await page.locator("main").innerText()).replaceAll("\u00a0", " ");
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  return text;
}

describe("with the keyboard alone", () => {
  test("from a cluster to its peers, one more by name, one less, back, and the same after a reload", async () => {
    const page = await visit("clusters/axelera/");
    await press(page, page.locator("main a", { hasText: "Compare with its nearest peers" }));
    await page.waitForURL(/\/compare\/\?ids=axelera,/);
    const first = await columnsOf(page);
    expect(first).toHaveLength(4);
    expect(first[0]).toBe("Axelera");
    expect(await page.title()).toMatch(/^Compare Axelera, .* and .* · /);

    const field = page.locator("#compare-add");
    await tabTo(page, field);
    await page.keyboard.type("optence");
    await page.keyboard.press("Enter");
    await page.waitForURL(/,optence$/);
    await expect.poll(() => columnsOf(page)).toEqual([...first, "Optence"]);
    expect(await page.locator("#compare-hint").textContent()).toBe("Optence was added.");
    expect(await page.locator(".compare-picker").innerText()).toContain("5 are chosen");
    // The field is gone; the focus is not.
    await expect.poll(() => isFocused(page.getByRole("button", { name: "Remove Optence" }))).toBe(true);

    const remove = page.getByRole("button", { name: "Remove Axelera" });
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press("Shift+Tab");
    expect(await isFocused(remove)).toBe(true);
    await page.keyboard.press("Space");
    await expect.poll(() => columnsOf(page)).toEqual([...first.slice(1), "Optence"]);
    const next = page.getByRole("button", { name: `Remove ${first[1]}` });
    await expect.poll(() => isFocused(next)).toBe(true);

    await page.goBack();
    await expect.poll(() => columnsOf(page)).toEqual([...first, "Optence"]);
    await page.goBack();
    await expect.poll(() => columnsOf(page)).toEqual(first);
    await page.reload();
    expect(await columnsOf(page)).toEqual(first);
  });

  test("a wrong name is answered beside the field and changes nothing", async () => {
    const page = await visit(`compare/?ids=${three}`);
    await columnsOf(page);
    const before = page.url();
    for (const [typed, answer] of [
      ["", /^Type a name first/],
      ["zzzz", /^There is no cluster called “zzzz”/],
      ["Axelera", /is in the comparison already/],
      ["cluster", /^\d+ names hold these letters/],
    ] as const) {
      await page.locator("#compare-add").fill(typed);
      await page.locator("#compare-add").press("Enter");
      await page.locator("#compare-hint", { hasText: answer }).waitFor();
      expect(page.url()).toBe(before);
    }
  });

  test("one cluster invites a second: the nearest stand as buttons", async () => {
    const page = await visit("compare/?ids=axelera");
    const offers = page.locator(".compare-offers button");
    await offers.first().waitFor();
    expect(await textOf(page)).toContain("Only Axelera is chosen. Add a second one to compare it with.");
    expect(await offers.count()).toBe(5);
    const name = await offers.first().textContent();
    await press(page, offers.first());
    expect(await columnsOf(page)).toEqual(["Axelera", name]);
    await expect.poll(() => isFocused(page.locator("#compare-add"))).toBe(true);
  });

  test("nothing chosen: every example leads to a comparison, for every kind", async () => {
    const page = await visit("compare/");
    const examples = page.locator("#empty a");
    await examples.first().waitFor();
    expect(await examples.count()).toBe(7);
    for (let index = 0; index < 7; index += 1) {
      await press(page, examples.nth(index));
      expect((await columnsOf(page)).length).toBeGreaterThanOrEqual(2);
      await textOf(page);
      await page.goBack();
      await page.locator("#empty").waitFor();
    }
  });

  test("a mark leads to its meaning, and the comparison stays", async () => {
    const page = await visit(`compare/?ids=${three}`);
    const mark = page.locator("#figures .codes a", { hasText: "C4" }).first();
    await press(page, mark);
    await page.waitForURL(/#mark-C4$/);
    expect(await page.locator("#mark-C4:target").innerText()).toContain("Different things counted");
    expect(searchOf(page)).toBe(`?ids=${three}`);
    expect(await columnsOf(page)).toHaveLength(3);
  });
});

describe("what is shown", () => {
  test("values with year and voice, drawings with the compared marked, a citation with the address", async () => {
    const page = await visit(`compare/?ids=${three}`);
    expect(await columnsOf(page)).toEqual(["HEGAN", "Skywin", "Axelera"]);
    const cell = page.locator("#figures tr", { hasText: "Members" }).locator("td").first();
    expect(await cell.locator("a").getAttribute("href")).toBe("/clusters/hegan-basque-aerospace/#indicators");
    expect(await page.locator("#structure .pairs-table tbody tr").count()).toBe(3);
    const drawing = page.locator("#strips figure", { hasText: "Age" }).locator("svg").first();
    await drawing.waitFor();
    for (const letter of ["A", "B", "C"])
      expect(await drawing.locator("text", { hasText: new RegExp(`^${letter}$`) }).count()).toBe(1);
    expect(await drawing.locator("circle").count()).toBeGreaterThan(50);
    expect(await page.locator(".citation").innerText()).toContain(`/compare/?ids=${three}`);
  });

  test("areas: medians that cannot be told apart are called so", async () => {
    const page = await visit("compare/?kind=regions&ids=europe,western-europe");
    expect(await columnsOf(page)).toEqual(["Europe", "Western Europe"]);
    const text = await textOf(page);
    expect(text).toContain("The medians cannot be told apart.");
    expect(text).toMatch(/Europe and Western Europe share \d+ clusters/);
  });

  test("below a prefix all ways stay inside, and another kind is one click away", async () => {
    const page = await visit(`compare/?ids=${three}`, { site: prefix });
    await columnsOf(page);
    await page.locator(".compare-kinds a", { hasText: "Stages" }).click();
    await page.waitForURL(`${prefix.address}compare/?kind=stages`);
    await page.locator("#empty a", { hasText: "Stages" }).click();
    await columnsOf(page);
    const links = await page
      .locator("main a")
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute("href") ?? "", location.href).href));
    expect(links.filter((link) => !link.startsWith(prefix.address))).toEqual([]);
  });
});

describe("wrong addresses", () => {
  test.each<[name: string, search: string, sentence: RegExp, columns: number]>([
    [
      "a slip",
      "?ids=hegan-basque-aerospac,axelera",
      /There is no cluster with the id “hegan-basque-aerospac”\. Did you mean HEGAN\?/,
      0,
    ],
    [
      "only unknown ids",
      "?ids=nothing-like-it,nor-this",
      /no cluster with the id “nothing-like-it” or “nor-this”/,
      0,
    ],
    [
      "seven ids",
      `?ids=${three},food-plus-i-ebro-valley,optence,elevate-quantum-mountain-west,oresund-science-region`,
      /At most 5 fit side by side\. Left out: /,
      5,
    ],
    [
      "an old id",
      "?ids=cluster-enr-morocco,axelera",
      /“cluster-enr-morocco” is an old id; it now leads to /,
      2,
    ],
    ["the same twice", "?ids=axelera,axelera", /Named more than once, shown once: Axelera/, 0],
    [
      "no such kind",
      "?kind=planets&ids=axelera,skywin-wallonia",
      /“planets” cannot be compared, so this page compares clusters/,
      2,
    ],
    ["one unknown country", "?kind=countries&ids=de,fr,zz", /There is no country with the id “zz”/, 2],
    [
      "markup and paths",
      "?ids=%00%FF,<script>alert(1)</script>,../../etc",
      /There is no cluster with the id/,
      0,
    ],
    ["a very long id", `?ids=${"a".repeat(3000)}`, /There is no cluster with the id “a+…”/, 0],
    ["only commas", "?ids=,,,", /Nothing chosen yet/, 0],
    ["other parameters", "?nonsense", /Nothing chosen yet/, 0],
  ])("%s", async (_name, search, sentence, columns) => {
    const page = await visit(`compare/${search}`);
    await page.locator("#compare", { hasText: sentence }).waitFor();
    expect(await textOf(page)).toMatch(sentence);
    expect(
      await page.locator("#compare-add, .compare-offers, #empty, table.compared").count(),
    ).toBeGreaterThan(0);
    if (columns > 0) expect(await columnsOf(page)).toHaveLength(columns);
    else expect(await page.locator("table.compared").count()).toBe(0);
  });

  test("a suggestion mends the address", async () => {
    const page = await visit("compare/?ids=hegan-basque-aerospac,axelera");
    await press(page, page.locator(".compare-notices a", { hasText: "Did you mean HEGAN?" }));
    expect(await columnsOf(page)).toEqual(["HEGAN", "Axelera"]);
    expect(await page.locator(".compare-notices p").count()).toBe(0);
  });

  test("figures that cannot be fetched are told, and tried again on request", async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.route("**/data/benchmark.json", (route) => route.abort());
    await page.goto(`${root.address}compare/?ids=${three}`);
    const retry = page.getByRole("button", { name: "Try again" });
    await retry.waitFor();
    expect(await textOf(page)).toContain("could not be fetched");
    await page.unroute("**/data/benchmark.json");
    await press(page, retry);
    expect(await columnsOf(page)).toHaveLength(3);
  });
});

test("on paper: the compared, all columns and the address, without fields and buttons", async () => {
  const page = await visit(`compare/?ids=${three},food-plus-i-ebro-valley,optence`, {
    viewport: { width: 703, height: 995 },
  });
  await columnsOf(page);
  await page.locator("#strips svg").first().waitFor();
  await page.emulateMedia({ media: "print" });
  for (const hidden of ["#compare-add", ".compare-kinds", ".compare-chosen button", ".site-header nav"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  expect(await page.locator(".compare-chosen").innerText()).toContain("HEGAN");
  expect(await page.locator(".print-address").innerText()).toContain(`/compare/?ids=${three}`);
  const frames = await page
    .locator(".table-frame")
    .evaluateAll((all) => all.map((frame) => frame.scrollWidth - frame.clientWidth));
  expect(
    frames.every((overflow) => overflow <= 0),
    String(frames),
  ).toBe(true);
});

test("a phone scrolls the table inside its frame and keeps the names of the rows", async () => {
  const page = await visit(`compare/?ids=${three}`, { viewport: { width: 360, height: 740 } });
  await columnsOf(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const frame = page.locator("#structure .table-frame").first();
  await frame.evaluate((element) => element.scrollTo({ left: 400 }));
  const left = await frame
    .locator("tbody th")
    .first()
    .evaluate((cell) => cell.getBoundingClientRect().left);
  const frameLeft = await frame.evaluate((element) => element.getBoundingClientRect().left);
  expect(Math.abs(left - frameLeft)).toBeLessThanOrEqual(1);
});

test("without JavaScript the page says so and names what works", async () => {
  const page = await visit("compare/", { javaScriptEnabled: false });
  expect(await page.locator("p.warning").innerText()).toContain("Comparing needs JavaScript");
  await page
    .locator("main a", { hasText: /^Clusters$/ })
    .first()
    .click();
  expect(new URL(page.url()).pathname).toBe("/clusters/");
});

test("the drawings are read like those of every other page: one stop, and the value beside the mark", async () => {
  const page = await visit(`compare/?ids=${three}`);
  const mark = page.locator(".lanes .drawing [tabindex='0']").first();
  await mark.waitFor();
  await mark.focus();
  const readout = page.locator(".readout:not([hidden])");
  await readout.waitFor();
  expect(await readout.textContent()).toMatch(/\d/);
});
