import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { UnreadableFile } from "../../src/publish/verification/cited-file.ts";
import { readCitedFile } from "../../src/publish/verification/read-file.ts";
import { verifyCitation } from "../../src/publish/verification/verify.ts";
import { shippedSite } from "../site/make-site.ts";
import { isFocused, tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { visit } from "./visit.ts";

const { root } = sites();
const first = shippedSite().dataset.clusters[0];
if (!first) throw new Error("The shipped data have clusters.");
const path = `clusters/${first.id}/`;

/** What was copied. */
async function clipboard(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a record page: the data are copied by keyboard, then the page with the reader's day", async () => {
  const page = await visit(path, { permissions: ["clipboard-read", "clipboard-write"] });
  const box = page.locator("section#cite");
  const data = box.locator(".cite-part").first();
  const copy = data.getByRole("button", { name: "Copy" });
  await copy.focus();
  await page.keyboard.press("Enter");
  await data.getByText("Copied").waitFor();
  expect(await isFocused(copy)).toBe(true);
  const reference = await data.locator(".reference").innerText();
  expect(await clipboard(page)).toBe(reference);
  expect(reference).toMatch(/\(Version \S+\) \[Data set\]\. .*\.json$/);
  expect(reference).toContain(first.record.name);

  const about = box.locator(".cite-part").nth(1);
  await about.locator("summary").focus();
  await page.keyboard.press("Enter");
  expect(await data.evaluate((part) => (part as HTMLDetailsElement).open), "one stands open").toBe(false);
  const text = await about.locator(".reference").innerText();
  expect(text).toMatch(/Retrieved [A-Z][a-z]+ \d{1,2}, \d{4}, from https:/);
  expect(text).not.toContain("Version");
});

test("without a script the references and files are there, and no button that does nothing", async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  const box = page.locator("section#cite");
  expect(await box.locator(".reference").first().isVisible()).toBe(true);
  expect(await box.getByRole("button", { name: "Copy" }).count()).toBe(0);
  const links = await box
    .locator("a[download]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toHaveLength(6);
  for (const link of links) {
    const text = readFileSync(join(root.folder, link ?? ""), "utf8");
    // Page and data are different files: one can be compared, the other says that it cannot.
    if (link?.includes("/page.")) expect(() => verify(text)).toThrow(UnreadableFile);
    else expect(verify(text)).toBe(true);
  }
});

test("on paper the data stand as text, without buttons", async () => {
  const page = await visit(path);
  await page.emulateMedia({ media: "print" });
  const box = page.locator("section#cite");
  expect(await box.locator(".reference").first().isVisible()).toBe(true);
  expect(await box.locator(".cite-tools").first().isVisible()).toBe(false);
  expect(await box.locator(".cite-part").nth(1).isVisible()).toBe(false);
});

test("the box fits a narrow screen", async () => {
  for (const where of [path, "data/", "data/cite/"]) {
    const page = await visit(where, { viewport: { width: 360, height: 800 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, where).toBeLessThanOrEqual(360);
  }
});

test("a filtered view: its citation and its files hold in the data", async () => {
  const page = await visit("clusters/?grouping=comesa&stage=establishment&sort=-members", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.locator(".explorer.live").waitFor();
  const take = page.locator("details.take", { has: page.locator("summary", { hasText: "Cite" }) }).first();
  await tabTo(page, take.locator("> summary"));
  await page.keyboard.press("Enter");
  const reference = take.locator(".reference").first();
  await reference.waitFor();
  const said = await reference.innerText();
  expect(said).toMatch(
    /\d+ of \d+ clusters \(Grouping: .*Stage: .*\) \(Version \S+, SHA-256 [0-9a-f]{16}\) \[Data set\]/,
  );
  expect(said).toMatch(/grouping=comesa&stage=establishment&sort=-members&columns=/);

  for (const name of ["BibTeX", "RIS", "CSL-JSON"]) {
    const button = take.getByRole("button", { name }).first();
    const waiting = page.waitForEvent("download");
    await button.focus();
    await page.keyboard.press("Enter");
    expect(verify(readFileSync(await (await waiting).path(), "utf8")), name).toBe(true);
  }
  const rows = await page.locator(".explorer-status").innerText();
  await page.locator('button[data-column="members"]').click();
  expect(await reference.innerText(), "it follows the choice").not.toBe(said);
  expect(await page.locator(".explorer-status").innerText()).toBe(rows);
});

/** Whether the cited figures hold in the data from which the site was built. */
function verify(text: string): boolean {
  return verifyCitation(shippedSite(), readCitedFile(text)).holds;
}
