import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sites } from "./sites.ts";
import { browser, visit } from "./visit.ts";

const { root, prefix } = sites();

/** Writes a question and asks it. */
async function ask(page: Page, sql: string): Promise<void> {
  await page.locator("#question").fill(sql);
  await page.locator("#question").press("Control+Enter");
}

const status = (page: Page, hasText: RegExp) => page.locator(".query-status", { hasText });
const problem = (page: Page, hasText: RegExp) => page.locator(".query-problem", { hasText });

describe("a researcher asks in SQL", () => {
  test("loads nothing before the first question, then only files of the site", async () => {
    const page = await visit("data/query/");
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.locator(".query-examples button").first().click();
    await status(page, /^\d+ rows, in [\d.]+ s\.$/).waitFor();
    const plain = requests.map((path) => path.replace(/-[A-Z0-9a-z]{8}\./, "."));
    expect(plain.filter((path) => path !== "/assets/chunk.js").sort()).toEqual([
      "/assets/query-worker.js",
      "/assets/sql-wasm.wasm",
      "/data/observatory.sqlite",
    ]);
    expect(await page.locator(".query-answer th").allTextContents()).toContain("initiation");
    expect(page.url()).toContain("#sql=SELECT");

    await ask(page, "SELECT count(*) AS n FROM clusters");
    await status(page, /^1 row,/).waitFor();
    expect(Number(await page.locator(".query-answer td").textContent())).toBeGreaterThan(400);
    expect(requests).toHaveLength(plain.length);
  });

  test("goes back to an earlier question, and a link opens with its question without asking it", async () => {
    const page = await visit("data/query/#sql=SELECT%202%20AS%20two", { site: prefix });
    expect(await page.locator("#question").inputValue()).toBe("SELECT 2 AS two");
    expect(await page.locator(".query-status").textContent()).toBe("Nothing is loaded yet.");
    await page.locator('.query [type="submit"]').click();
    await status(page, /^1 row,/).waitFor();
    await ask(page, "SELECT 3 AS three");
    await page.locator(".query-answer th", { hasText: "three" }).waitFor();
    await page.goBack();
    expect(await page.locator("#question").inputValue()).toBe("SELECT 2 AS two");
  });

  test("saves the answer with texts that a spreadsheet does not run, and unknown values empty", async () => {
    const page = await visit("data/query/");
    await ask(page, "SELECT '=1+1' AS a, NULL AS b, 2.5 AS c, '<b>x</b>' AS d");
    await status(page, /^1 row,/).waitFor();
    expect(await page.locator(".query-answer td").allTextContents()).toEqual([
      "=1+1",
      "unknown",
      "2.5",
      "<b>x</b>",
    ]);
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Answer as CSV" }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe("answer.csv");
    expect(readFileSync((await csv.path()) ?? "", "utf8")).toBe(
      '"a","b","c","d"\r\n"\'=1+1",,2.5,"<b>x</b>"\r\n',
    );
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Answer as JSON" }).click(),
    ]);
    expect(JSON.parse(readFileSync((await json.path()) ?? "", "utf8"))).toEqual([
      { a: "=1+1", b: null, c: 2.5, d: "<b>x</b>" },
    ]);
  });
});

describe("what goes wrong is told, and nothing is lost", () => {
  test.for([
    ["SELECT cuntry FROM clusters", /^no such column: cuntry\. Did you mean country\?$/],
    ["SELECT * FROM cluster", /^no such table: cluster\. Did you mean clusters\?$/],
    ["SELECT * FORM clusters", /near "FORM": syntax error\.|near "clusters": syntax error\./],
    ["DELETE FROM clusters", /^DELETE is no question/],
    ["ATTACH 'https://example.org/a.db' AS a", /^ATTACH is not possible here/],
    ["WITH a AS (SELECT 1) DELETE FROM clusters", /readonly/],
    ["SELECT readfile('/etc/passwd')", /no such function: readfile/],
    ["SELECT load_extension('x')", /no such function: load_extension|not authorized/],
  ] as const)("%s", async ([sql, message]) => {
    const page = await visit("data/query/");
    await ask(page, sql);
    await problem(page, message).waitFor();
    expect(await page.locator("#question").inputValue()).toBe(sql);
  });

  test("an endless question can be stopped, and the next one is answered at once", async () => {
    const page = await visit("data/query/");
    const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    await ask(page, endless);
    await status(page, /^Looking for the answer/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await problem(page, /^Stopped\. The question is still here\.$/).waitFor();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await ask(page, "SELECT 1 AS one");
    await status(page, /^1 row,/).waitFor();
    expect(requests.filter((path) => !path.endsWith(".js"))).toEqual([]);
  });

  test("a file that does not arrive is told, and asking again loads it", async () => {
    // A browser of its own: the fault is wanted here.
    const page = await browser.newPage();
    let isDown = true;
    await page.route("**/observatory.sqlite", (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${root.address}data/query/`);
    await ask(page, "SELECT 1 AS one");
    await problem(page, /^observatory\.sqlite could not be loaded\./).waitFor();
    isDown = false;
    await page.locator('.query [type="submit"]').click();
    await status(page, /^1 row,/).waitFor();
    await page.close();
  });

  test("a file that arrives in part is told", async () => {
    const page = await browser.newPage();
    await page.route("**/observatory.sqlite", (route) => route.fulfill({ body: Buffer.alloc(1000) }));
    await page.goto(`${root.address}data/query/`);
    await ask(page, "SELECT 1 AS one");
    await problem(page, /^observatory\.sqlite arrived only in part\./).waitFor();
    await page.close();
  });

  test("without JavaScript the page leads to the file", async () => {
    const page = await visit("data/query/", { javaScriptEnabled: false });
    expect(await page.locator("noscript a").getAttribute("href")).toBe("/data/observatory.sqlite");
  });
});
