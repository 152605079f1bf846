import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { isFocused, tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root, prefix } = sites();

interface Grouping {
  readonly id: string;
  readonly name: string;
  readonly pairs: readonly { readonly cluster: string; readonly partner: string }[];
}
const read = (file: string) => JSON.parse(readFileSync(join(root.folder, file), "utf8"));
const data = read("twinning.json") as {
  readonly groupings: readonly Grouping[];
  readonly partners: Readonly<Record<string, readonly { readonly partner: string }[]>>;
};
const names = new Map(
  (read("clusters.json") as { id: string; name: string }[]).map(({ id, name }) => [id, name]),
);

/** Lets the page draw twice: by then whatever follows from an event has happened. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/** The answer of the finder. */
const answerOf = (page: Page) => page.locator("section[aria-labelledby=answer]");

describe.for([root, prefix])("an analyst with a keyboard, at $prefix", (site) => {
  test("asks who should twin in COMESA at establishment, reads the reasons, goes to the source and back", async () => {
    const page = await visit("twinning/", { site });
    const area = page.getByLabel("Grouping, region or country");
    await tabTo(page, area);
    await page.keyboard.type("COMESA");
    const stage = page.getByLabel("Stage", { exact: true });
    await tabTo(page, stage);
    await page.keyboard.type("Est");
    await tabTo(page, page.getByRole("button", { name: "Find pairs" }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/twinning\/\?grouping=comesa&stage=establishment$/);

    const answer = answerOf(page);
    const heading = answer.locator("h2");
    expect(await heading.textContent()).toBe("Who should twin with whom: COMESA, establishment");
    expect(await isFocused(heading), "the reader goes on at the answer").toBe(true);
    expect(await page.title()).toMatch(/^Who should twin with whom: COMESA, establishment · /);
    expect(await page.locator("#twinning-static").isVisible()).toBe(false);
    const first = answer.locator("ol.twins > li").first();
    const pair = await first.locator(".twin-name > a:first-child").allTextContents();
    expect(pair).toHaveLength(2);
    expect(await answer.locator("[role=status]").textContent()).toContain(`${pair[0]} with ${pair[1]}`);
    const words = (await first.textContent()) ?? "";
    expect(words.match(/could learn from/g)).toHaveLength(2);
    expect(words).toMatch(/no source shows it|A source says/);
    expect(words).toMatch(/structural distance 0\.\d\d/);

    const reason = first.locator(".reasons a").first();
    await tabTo(page, reason);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clusters\/[a-z0-9-]+\/#(evidence|services)$/);
    expect(await page.locator("#evidence").isVisible()).toBe(true);

    await page.goBack();
    await heading.waitFor();
    expect(await heading.textContent()).toBe("Who should twin with whom: COMESA, establishment");
    expect(await page.getByLabel("Stage", { exact: true }).inputValue()).toBe("establishment");
    await page.goBack();
    await page.locator("#twinning-static").waitFor();
    expect(await answer.count()).toBe(0);
  });
});

test("chooses a cluster from suggestions with the arrow keys, and partners in one area", async () => {
  const page = await visit("twinning/");
  const field = page.getByRole("combobox", { name: "Name of the cluster" });
  await tabTo(page, field);
  await page.keyboard.type("kamuk");
  const option = page.getByRole("option", { name: /^Kamukunji Jua Kali/ });
  await option.waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await option.getAttribute("aria-selected")).toBe("true");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe("Kamukunji Jua Kali");
  expect(await page.locator(".picker [role=option]").count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\?id=kamukunji-jua-kali-nairobi$/);
  const answer = answerOf(page);
  const shown = await answer.locator("ol.twins > li > .twin-name > a").allTextContents();
  const best = data.partners["kamukunji-jua-kali-nairobi"] ?? [];
  expect(best.length).toBe(3);
  expect(shown.slice(0, 3), "the browser finds what the build found").toEqual(
    best.map(({ partner }) => names.get(partner)),
  );

  await tabTo(page, page.getByLabel("Partners in"));
  await page.keyboard.type("EAC");
  await tabTo(page, page.getByRole("button", { name: "Find partners" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\?id=kamukunji-jua-kali-nairobi&within=eac$/);
  await expect.poll(() => answer.locator("h2").textContent()).toBe("Partners of Kamukunji Jua Kali in EAC");
  const places = await answer.locator("ol.twins .twin-name .note").allTextContents();
  expect(places.length).toBeGreaterThan(0);
  expect(
    places.filter((facts) => !/Uganda|Kenya|Tanzania|Rwanda|Burundi|Congo|Somalia|South Sudan/.test(facts)),
  ).toEqual([]);

  await page.goBack();
  await expect.poll(() => answer.locator("h2").textContent()).toBe("Partners of Kamukunji Jua Kali");
});

test("moves the focus to an answer only for whoever pressed the button", async () => {
  const page = await visit("twinning/?id=kamukunji-jua-kali-nairobi");
  const heading = answerOf(page).locator("h2");
  await heading.waitFor();
  expect(await isFocused(heading), "who came by a link is not moved").toBe(false);
  const button = page.getByRole("button", { name: "Find partners" });
  for (const area of ["EAC", "COMESA"]) {
    await tabTo(page, page.getByLabel("Partners in"));
    await page.keyboard.type(area);
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await expect.poll(() => heading.textContent()).toBe(`Partners of Kamukunji Jua Kali in ${area}`);
    await expect.poll(() => isFocused(heading)).toBe(true);
  }
  await button.focus();
  await page.goBack();
  await expect.poll(() => heading.textContent()).toBe("Partners of Kamukunji Jua Kali in EAC");
  await settled(page);
  expect(await isFocused(heading), "who went back is not moved").toBe(false);

  await page.locator("a.skip").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#content$/);
  await settled(page);
  expect(await isFocused(heading), "who skipped to the content stays there").toBe(false);

  // The same question once more is an answer to the button all the same.
  await button.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => isFocused(heading)).toBe(true);
});

test("a link within the page leaves a long list as it is", async () => {
  const page = await visit("twinning/?region=europe");
  const rows = answerOf(page).locator(".twin-row");
  await rows.first().waitFor();
  await page.getByRole("button", { name: /^Show all \d+$/ }).press("Enter");
  await expect.poll(() => rows.count()).toBeGreaterThan(50);
  await page.locator("a.skip").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#content$/);
  await settled(page);
  expect(await rows.count()).toBeGreaterThan(50);
});

test("is told beside the field when a name or an area is missing, and loses nothing", async () => {
  const page = await visit("twinning/");
  const field = page.getByRole("combobox", { name: "Name of the cluster" });
  await field.waitFor();
  await tabTo(page, field);
  await page.keyboard.press("Enter");
  const problem = page.locator("#twin-name-problem");
  await expect.poll(() => problem.textContent()).toMatch(/^Type the name of a cluster first\./);
  await page.keyboard.type("Atlantis <b>");
  await page.keyboard.press("Enter");
  await expect.poll(() => problem.textContent()).toMatch(/^No cluster on record has this name\./);
  expect(await field.inputValue()).toBe("Atlantis <b>");
  expect(await isFocused(field)).toBe(true);
  expect(page.url()).toMatch(/\/twinning\/$/);
  await tabTo(page, page.getByRole("button", { name: "Find pairs" }));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#twin-area-problem").textContent()).toBe("Choose an area first.");
});

test.for([
  ["?id=nobody", /No cluster has the id “nobody”/],
  ["?id=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", /No cluster has the id “<img src=x/],
  ["?grouping=atlantis", /is called “atlantis”/],
  ["?grouping=comesa&stage=puberty", /No stage is called “puberty”/],
  ["?stage=establishment", /no area/],
  ["?id=amgc-australia", /“ended”: there is nobody to twin with/],
  ["?grouping=asean&stage=transformation", /No cluster at work of ASEAN/],
] as const)("an address with %s gets a sentence and ways that work", async ([search, message]) => {
  const page = await visit(`twinning/${search}`);
  const answer = answerOf(page);
  await answer.waitFor();
  expect(await answer.locator(".warning").textContent()).toMatch(message);
  const last = answer.locator("nav a").last();
  await tabTo(page, last);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/twinning\/$/);
  await page.locator("#by-grouping").waitFor();
});

test("shows long lists in part first, and the whole on request", async () => {
  const page = await visit("twinning/?region=europe");
  const rows = answerOf(page).locator(".twin-row");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(20);
  await page.getByRole("button", { name: /^Show all \d+$/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows.count()).toBeGreaterThan(50);
  expect(await isFocused(rows.nth(20).locator("a").first())).toBe(true);
  expect(await answerOf(page).textContent()).not.toMatch(/NaN|undefined|null/);
});

describe("without JavaScript", () => {
  test("the best pairs of COMESA stand on the page with their reasons", async () => {
    const page = await visit("twinning/", { javaScriptEnabled: false });
    expect(await page.locator("noscript, .warning").first().isVisible()).toBe(true);
    const comesa = data.groupings.find(({ id }) => id === "comesa");
    const items = page.locator("#comesa ol.twins > li");
    expect(comesa?.pairs.length).toBeGreaterThan(0);
    expect(await items.count()).toBe(comesa?.pairs.length);
    for (const [index, { cluster, partner }] of (comesa?.pairs ?? []).entries()) {
      const pair = await items.nth(index).locator(".twin-name > a:first-child").allTextContents();
      expect(pair).toEqual([names.get(cluster), names.get(partner)]);
    }
    expect(await page.locator(".script-only:visible").count()).toBe(0);
  });

  test("a cluster page names three partners, or says why not", async () => {
    const page = await visit("clusters/kamukunji-jua-kali-nairobi/", { javaScriptEnabled: false });
    expect(await page.locator("#twinning .twins > li").count()).toBe(3);
    await page.goto(`${root.address}clusters/amgc-australia/`);
    expect(await page.locator("#twinning").textContent()).toMatch(/“ended”/);
  });
});

test("prints the answer without the form", async () => {
  const page = await visit("twinning/?grouping=comesa&stage=establishment");
  await answerOf(page).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".twinning-form").isVisible()).toBe(false);
  expect(await answerOf(page).locator("ol.twins > li").first().isVisible()).toBe(true);
  const breaks = await answerOf(page).evaluate((section) => getComputedStyle(section).breakInside);
  expect(breaks, "an answer longer than a page begins on the first").toBe("auto");
  const printed = page.locator(".print-address");
  expect(await printed.isVisible()).toBe(true);
  expect(await printed.textContent()).toMatch(/\/twinning\/\?grouping=comesa&stage=establishment$/);
});

test("says so when the records cannot be loaded, and keeps the pairs by grouping", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route("**/data/benchmark.json", (route) => route.abort());
  await page.goto(`${root.address}twinning/?id=kamukunji-jua-kali-nairobi`);
  await expect.poll(() => page.locator("#twinning-finder").textContent()).toMatch(/could not be loaded/);
  expect(await page.locator("#by-grouping").isVisible()).toBe(true);
});

test("fits a narrow screen", async () => {
  const page = await visit("twinning/?grouping=comesa", { viewport: { width: 360, height: 740 } });
  await answerOf(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
