import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { visit } from "./visit.ts";

const { root } = sites();

describe("a policymaker with a keyboard", () => {
  test("goes from the list to a policy, its look-alike, and the source of that one's evaluation", async () => {
    const page = await visit("policies/");
    const europe = page.locator("#where a", { hasText: /^Europe$/ });
    await tabTo(page, europe);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#list-europe$/);
    const policy = page.locator("#list-europe th a", { hasText: /^French competitiveness poles$/ });
    await policy.waitFor({ state: "visible" });
    await tabTo(page, policy);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/policies\/france-poles-de-competitivite\/$/);

    const question = page.locator("#in-short a", { hasText: "Who did something alike elsewhere?" });
    await tabTo(page, question);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#look-alikes$/);
    const evaluated = page.locator("#look-alikes li", { hasText: /Evaluation\s*done/ }).first();
    const name = await evaluated.locator("h3").textContent();
    const finding = await evaluated.locator("dd").last().textContent();
    expect(await evaluated.textContent()).toMatch(/Distance 0\.\d+/);
    await tabTo(page, evaluated.locator("h3 a"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/policies\/(?!france-poles)[a-z-]+\/$/);
    expect(await page.locator("h1").textContent()).toBe(name);

    const section = page.locator("#evaluation");
    const told = await section.locator("p").textContent();
    expect(finding?.slice(0, 60)).toContain(told?.slice(0, 40));
    await tabTo(page, section.locator(".notes a").first());
    await page.keyboard.press("Enter");
    await page.waitForURL(/#source-\d+$/);
    expect((await page.locator(".source-list li:target").textContent())?.length).toBeGreaterThan(10);
  });

  test("opens the do's and don'ts that nobody has judged", async () => {
    const page = await visit("policies/africa-donor-cluster-support/");
    const phase = page.locator("#advice summary").first();
    const point = page.locator("#advice li").first();
    expect(await point.isVisible()).toBe(false);
    await tabTo(page, phase);
    await page.keyboard.press("Enter");
    await point.waitFor({ state: "visible" });
    expect(await point.textContent()).toContain("not known");
  });
});

test("without JavaScript a region leads into its fold", async () => {
  const page = await visit("policies/#list-oceania", { javaScriptEnabled: false });
  await page.locator("#list-oceania th a").first().waitFor({ state: "visible" });
});

test.for(["policies/", "policies/france-poles-de-competitivite/", "policies/africa-donor-cluster-support/"])(
  "on a phone %s needs no sideways scrolling",
  async (path) => {
    const page = await visit(path, { viewport: { width: 360, height: 800 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);

test.for([
  ["policies/", 60],
  ["policies/france-poles-de-competitivite/", 30],
] as const)("%s weighs no more than %d kB over the wire", ([path, limit]) => {
  const page = readFileSync(join(root.folder, path, "index.html"));
  expect(brotliCompressSync(page).length).toBeLessThanOrEqual(limit * 1000);
});
