import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tabTo } from "./keyboard.ts";
import { sites } from "./sites.ts";
import { visit } from "./visit.ts";

const { root, prefix } = sites();

/** Waits until the clusters on record are there. */
async function ready(page: Page): Promise<void> {
  await page.locator(".what-if-status", { hasText: /^(?:Ready|Choose a sector)/ }).waitFor();
}

/** Rows of the table of figures: name, own value, median, middle half, place, peers. */
async function figures(page: Page): Promise<Map<string, string>> {
  const rows = await page.locator(".brief-figures tbody tr").evaluateAll((all) =>
    all.map((row) => {
      const copy = row.cloneNode(true) as HTMLElement;
      // Numbers of sources stand only in the published brief, and warnings know who speaks.
      for (const note of copy.querySelectorAll(".notes, td:last-child")) note.remove();
      return [...copy.children].map((cell) => cell.textContent ?? "");
    }),
  );
  return new Map(rows.map(([name = "", ...cells]) => [name, cells.join(" | ")]));
}

describe("a manager with figures of her own", () => {
  test("types them with the keyboard, reads the brief, and nothing is sent", async () => {
    const page = await visit("benchmark/");
    await ready(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));

    await tabTo(page, page.locator('[name="sector"]'));
    await page.keyboard.type("Automotive");
    await page.locator(".what-if-brief h2", { hasText: "Your cluster" }).first().waitFor();
    expect(await page.locator("#peers tbody tr").count()).toBe(5);
    await tabTo(page, page.locator('[name="members"]'));
    await page.keyboard.type("1,200");
    await tabTo(page, page.locator('[name="counted"]'));
    await page.keyboard.type("Companies");
    const row = page.locator(".brief-figures tr", { hasText: "Members" });
    await row.first().waitFor();
    expect(await row.first().textContent()).toContain("1,200 members");
    expect(page.url()).toMatch(/\/benchmark\/#sector=automotive&members=1%2C200&counted=companies$/);
    expect(requests).toEqual([]);

    await page.reload();
    await ready(page);
    expect(await page.locator('[name="members"]').inputValue()).toBe("1,200");
    await row.first().waitFor();
  });

  test("is told what cannot be, beside the field, and loses nothing", async () => {
    const page = await visit(
      "benchmark/#sector=wine&members=-5&staff=many&part.public=80&part.private=60&stage=x&odd=1&based-on=nobody",
    );
    await ready(page);
    const problem = (id: string) => page.locator(`[data-field="${id}"] .field-problem`).textContent();
    expect(await problem("members")).toBe("Write 0 or more.");
    expect(await problem("staff")).toBe("Write a number, such as 3.5. “many” is none.");
    expect(await problem("part.private")).toContain("add up to 140 %");
    expect(await problem("stage")).toContain("is not in the list");
    const top = await page.locator(".what-if-problems").textContent();
    expect(top).toContain("“odd”");
    expect(top).toContain("There is no cluster “nobody”");
    expect(await page.locator('[name="members"]').inputValue()).toBe("-5");
    expect(await page.locator('[name="members"]').getAttribute("aria-invalid")).toBe("true");
    const brief = (await page.locator(".what-if-brief").textContent()) ?? "";
    expect(brief).toContain("Comparable clusters");
    expect(brief).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test("saves them in a file and opens it again", async () => {
    const page = await visit("benchmark/#sector=wine&members=40&counted=companies&driver=donor-driven");
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save my figures in a file" }).press("Enter"),
    ]);
    expect(download.suggestedFilename()).toBe("cluster-figures.json");
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ figures: { members: ["40"] } });

    await page.getByRole("button", { name: "Empty the form" }).press("Enter");
    expect(await page.locator('[name="members"]').inputValue()).toBe("");
    expect(await page.locator(".what-if-brief").textContent()).toBe("");
    expect(page.url()).toMatch(/\/benchmark\/$/);

    const opener = page.locator('[data-tool="open"]');
    await opener.setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from("no json"),
    });
    await page.locator(".what-if-problems", { hasText: "holds no figures of this form" }).waitFor();
    await opener.setInputFiles(file);
    await page.locator(".brief-figures").waitFor();
    expect(await page.locator('[name="members"]').inputValue()).toBe("40");
    expect(page.url()).toContain("driver=donor-driven");
  });

  test("loses nothing by the link that skips the navigation, nor by typing before the records are there", async () => {
    const page = await visit("benchmark/#sector=wine&members=40&counted=companies");
    await ready(page);
    await page.locator(".skip").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("members=40");
    expect(await page.locator('[name="members"]').inputValue()).toBe("40");

    // A slow link: the records come when the test lets them.
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/data/benchmark.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: "domcontentloaded" });
    await expect.poll(() => page.locator('[name="members"]').inputValue()).toBe("40");
    await page.locator('[name="staff"]').fill("3");
    letThrough();
    await ready(page);
    expect(page.url()).toContain("members=40");
    expect(page.url()).toContain("staff=3");
    await page.locator(".brief-figures").waitFor();
  });

  test("finds the tools on a phone, and the whole page fits", async () => {
    const page = await visit("benchmark/#sector=wine", { viewport: { width: 360, height: 740 } });
    await ready(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "To the brief" }).press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain("what-if-brief");
    expect(page.url()).toContain("#sector=wine");
  });

  test("without scripts is led to the briefs of clusters on record", async () => {
    const page = await visit("benchmark/", { javaScriptEnabled: false });
    expect(await page.locator("noscript").textContent()).toContain("needs JavaScript");
  });
});

describe.each([
  ["hegan-basque-aerospace", root],
  ["plastics-cluster-upper-austria", prefix],
  ["lviv-it-cluster", root],
])("the record of %s in the form", (id, site) => {
  test("gives the numbers of its published brief", async () => {
    const page = await visit(`clusters/${id}/`, { site });
    await tabTo(page, page.getByRole("link", { name: "Try other figures" }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/benchmark\/#/);
    await ready(page);
    const typed = await figures(page);
    const peers = await page.locator("#peers tbody").textContent();
    await page.goto(`${site.address}clusters/${id}/brief/`);
    const built = await figures(page);
    expect(await page.locator("#peers tbody").textContent()).toBe(peers);
    const both = [...typed].filter(([name]) => built.has(name));
    expect(both.length).toBeGreaterThanOrEqual(3);
    for (const [name, cells] of both) expect([name, cells]).toEqual([name, built.get(name)]);
  });

  test("stands in the address of the link with the id that it leaves out of the peers", () => {
    const html = readFileSync(join(site.folder, "clusters", id, "index.html"), "utf8");
    expect(html).toContain(`${site.prefix}benchmark/#based-on=${id}&amp;`);
  });
});
