import { readFileSync, statSync } from "node:fs";
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
const statusOf = async (page: Page) => (await page.locator(".query-status").textContent()) ?? "";
const problem = (page: Page, hasText: RegExp) => page.locator(".query-problem", { hasText });

describe("a researcher asks in SQL", () => {
  test("loads nothing before the first question, then only files of the site", async () => {
    const page = await visit("data/query/");
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    // The size is said before, and it is that of the files.
    const [, said = ""] = /The first question loads ([\d.]+).MB\.$/.exec(await statusOf(page)) ?? [];
    await page.locator(".query-examples button").first().click();
    await status(page, /^\d+ rows, in (?:[\d.]+|less than 0\.01) s\.$/).waitFor();
    const loaded = requests.filter((path) => !path.endsWith(".js"));
    const bytes = loaded.map((path) => statSync(root.folder + path).size);
    expect(Number(said)).toBeCloseTo(bytes.reduce((all, own) => all + own, 0) / 1e6, 1);
    const plain = requests.map((path) => path.replace(/-[A-Z0-9a-z]{8}\./, "."));
    expect(plain.filter((path) => path !== "/assets/chunk.js").sort()).toEqual([
      "/assets/query-worker.js",
      "/assets/sql-wasm.wasm",
      "/data/query/observatory.sqlite.zlib",
    ]);
    expect(await page.locator(".query-answer th").allTextContents()).toContain("initiation");
    expect(page.url()).toContain("#sql=SELECT");
    const figure = page.locator(".query-answer td").nth(1);
    expect(await figure.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe("right");

    await ask(page, "SELECT count(*) AS n FROM clusters");
    await status(page, /^1 row,/).waitFor();
    expect(Number(await page.locator(".query-answer td").textContent())).toBeGreaterThan(400);
    expect(requests).toHaveLength(plain.length);
  });

  test("goes back to an earlier question, and a link opens with its question without asking it", async () => {
    const page = await visit("data/query/#sql=SELECT%202%20AS%20two", { site: prefix });
    expect(await page.locator("#question").inputValue()).toBe("SELECT 2 AS two");
    expect(await statusOf(page)).toMatch(/^Nothing is loaded yet\./);
    await page.locator('.query [type="submit"]').click();
    await status(page, /^1 row,/).waitFor();
    await ask(page, "SELECT 3 AS three");
    await page.locator(".query-answer th", { hasText: "three" }).waitFor();
    // What was written and not asked comes back too.
    await page.locator("#question").fill("SELECT 4 AS four");
    await page.locator(".query-examples button").nth(5).click();
    await page.locator(".query-answer th", { hasText: "countries" }).waitFor();
    await page.goBack();
    await page.locator(".query-answer th", { hasText: "four" }).waitFor();
    await page.goBack();
    await page.locator(".query-answer th", { hasText: "three" }).waitFor();
    await page.goBack();
    await page.locator(".query-answer th", { hasText: "two" }).waitFor();
    expect(await page.locator("#question").inputValue()).toBe("SELECT 2 AS two");
    await page.goForward();
    await page.locator(".query-answer th", { hasText: "three" }).waitFor();
  });

  test("an answer tells its question where the form holds another one, and on paper", async () => {
    const page = await visit("data/query/");
    await ask(page, "SELECT 1 AS one");
    await status(page, /^1 row,/).waitFor();
    const asked = page.locator(".query-asked");
    expect(await asked.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await asked.locator("pre").textContent()).toBe("SELECT 1 AS one");
    expect(await asked.isVisible()).toBe(true);
    expect(await page.locator(".query-summary").isVisible()).toBe(true);
    for (const hidden of ["#question", "#tables", ".query-examples"])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await ask(page, "SELECT absent");
    await problem(page, /^no such column: absent\./).waitFor();
    expect(await asked.isVisible()).toBe(true);
    expect(await page.locator(".query-answer td").allTextContents()).toEqual(["1"]);
  });

  test("looks at a table, by keyboard; the focus stays where it is of use", async () => {
    const page = await visit("data/query/", { viewport: { width: 360, height: 700 } });
    await page.locator(".query-tables summary", { hasText: "indicator_definitions" }).press("Enter");
    const look = page.locator(".query-tables details[open] button");
    await look.press("Enter");
    await page.locator(".query-answer th", { hasText: "label" }).waitFor();
    expect(await page.locator("#question").inputValue()).toBe(
      "SELECT * FROM indicator_definitions LIMIT 100",
    );
    expect(await page.locator(":focus").textContent()).toBe("Ask");
    await page.keyboard.press("Enter");
    await page.locator('.query[aria-busy="false"]').waitFor();
    expect(await page.locator(":focus").textContent()).toBe("Ask");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("a great answer is cut, and says so", async () => {
    const page = await visit("data/query/");
    await ask(
      page,
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200000) SELECT i FROM n",
    );
    await status(
      page,
      /^100,000 rows, in [\d.]+ s\. There are more rows than this page can hold: it keeps the first 100,000\. The table shows the first 500 of 100,000; the files below hold all of them\.$/,
    ).waitFor();
    expect(await page.locator(".query-answer tbody tr").count()).toBe(500);
    await ask(
      page,
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT printf('%.*c', 5000000, 'x') FROM n",
    );
    await status(page, /^4 rows, .* it keeps the first 4\.$/).waitFor();
    expect((await page.locator(".query-answer td").first().textContent())?.length).toBe(2001);
  });

  test("works under a policy that allows scripts of the site and its program, and nothing else", async () => {
    const page = await browser.newPage();
    const policy =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
    // For the script of the worker as well: it has a policy of its own.
    await page.route("**/*", async (route) => {
      if (!/(?:\/|\.js)$/.test(route.request().url())) return route.continue();
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    await page.goto(`${root.address}data/query/`);
    await ask(page, "SELECT 1 AS one");
    await status(page, /^1 row,/).waitFor();
    expect(refused).toEqual([]);
    await page.close();
  });

  test("saves the answer with texts that a spreadsheet does not run, and unknown values empty", async () => {
    const page = await visit("data/query/");
    await ask(page, "SELECT '=1+1' AS a, NULL AS b, 2.5 AS c, '<b>x</b>' AS d, 9007199254740993 AS a");
    await status(page, /^1 row,/).waitFor();
    expect(await page.locator(".query-answer td").allTextContents()).toEqual([
      "=1+1",
      "unknown",
      "2.5",
      "<b>x</b>",
      "9007199254740993",
    ]);
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Answer as CSV" }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe("answer.csv");
    expect(readFileSync((await csv.path()) ?? "", "utf8")).toBe(
      '"a","b","c","d","a_2"\r\n"\'=1+1",,2.5,"<b>x</b>","9007199254740993"\r\n',
    );
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Answer as JSON" }).click(),
    ]);
    expect(JSON.parse(readFileSync((await json.path()) ?? "", "utf8"))).toEqual([
      { a: "=1+1", b: null, c: 2.5, d: "<b>x</b>", a_2: "9007199254740993" },
    ]);
  });
});

/** Faulty questions and what is said to each. */
const faults: readonly (readonly [sql: string, message: RegExp])[] = [
  ["SELECT cuntry FROM clusters", /^no such column: cuntry\. Did you mean country\?$/],
  ["SELECT * FROM cluster", /^no such table: cluster\. Did you mean clusters\?$/],
  ["SELECT *\nFORM clusters", /^near "FORM": syntax error\. It stands in line 2\.$/],
  ["SELECT count(*", /^incomplete input\. The question ends too early/],
  ["SELECT 'x", /^unrecognized token: "'x"\. A quotation mark is opened/],
  ["DELETE FROM clusters", /^DELETE is no question/],
  ["ATTACH 'https://example.org/a.db' AS a", /^ATTACH is not possible here/],
  ["WITH a AS (SELECT 1) DELETE FROM clusters", /readonly database\. The data can only be read here\.$/],
  ["SELECT readfile('/etc/passwd')", /^no such function: readfile\. .* none of them reads files/],
  ["SELECT load_extension('x')", /^no such function: load_extension\. .* none of them reads files/],
  ["SELECT * FROM fsdir('/')", /^no such table: fsdir\./],
  ["<img src=x onerror=alert(1)>", /^This is no question/],
  // Sorting without an end: more memory than a question gets.
  [
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT printf('%.*c%d', 90000, 'x', i) AS t FROM n ORDER BY t",
    /^out of memory\. The question needs more memory/,
  ],
];

describe("what goes wrong is told, and nothing is lost", () => {
  test("a faulty question gets a sentence and stays where it is", async () => {
    const page = await visit("data/query/");
    for (const [sql, message] of faults) {
      await ask(page, sql);
      await problem(page, message).waitFor();
      expect(await page.locator("#question").inputValue()).toBe(sql);
    }
    // Nothing of it has spoilt the data or the program.
    await ask(page, "SELECT count(*) > 0 AND power(2, 10) = 1024 AND sqrt(9) = 3 AS fine FROM clusters");
    await status(page, /^1 row,/).waitFor();
    expect(await page.locator(".query-answer td").textContent()).toBe("1");
    expect(await page.locator(".query img").count()).toBe(0);
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

  test("an endless question is stopped after half a minute", async () => {
    const page = await visit("data/query/");
    await ask(page, "SELECT 1 AS one");
    await status(page, /^1 row,/).waitFor();
    await page.clock.install();
    await ask(page, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
    await page.clock.fastForward(29_000);
    expect(await statusOf(page)).toMatch(/^Looking for the answer/);
    await page.clock.fastForward(2_000);
    await problem(page, /^No answer after 30 seconds, so the question was stopped\./).waitFor();
  });

  test("loading can be stopped, and begins anew", async () => {
    const page = await visit("data/query/");
    let isHeld = true;
    await page.route("**/*.zlib", (route) => (isHeld ? undefined : route.continue()));
    await ask(page, "SELECT 1 AS one");
    await status(page, /^Loading the database/).waitFor();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await problem(page, /^Stopped\. The question is still here\.$/).waitFor();
    expect(await page.getByRole("progressbar").isVisible()).toBe(false);
    isHeld = false;
    await page.locator('.query [type="submit"]').click();
    await status(page, /^1 row,/).waitFor();
    expect(await page.locator(".query-problem").isVisible()).toBe(false);
  });

  test("a file that does not arrive is told, and asking again loads it", async () => {
    // A browser of its own: the fault is wanted here.
    const page = await browser.newPage();
    let isDown = true;
    await page.route("**/*.zlib", (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${root.address}data/query/`);
    await ask(page, "SELECT 1 AS one");
    await problem(page, /^The database could not be loaded\./).waitFor();
    isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await status(page, /^1 row,/).waitFor();
    await page.close();
  });

  test("a file that arrives in part is told", async () => {
    const page = await browser.newPage();
    await page.route("**/*.zlib", (route) => route.fulfill({ body: Buffer.alloc(1000) }));
    await page.goto(`${root.address}data/query/`);
    await ask(page, "SELECT 1 AS one");
    await problem(page, /^The database arrived only in part\./).waitFor();
    await page.close();
  });

  test("a file of the right size that is no database is told, and asking again does not trust it", async () => {
    const page = await browser.newPage();
    await page.route("**/*.zlib", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: Buffer.alloc((await response.body()).length) });
    });
    await page.goto(`${root.address}data/query/`);
    await ask(page, "SELECT 1 AS one");
    await problem(page, /^The program that reads the database failed \(.+\)\. Try again/).waitFor();
    await page.unroute("**/*.zlib");
    await page.getByRole("button", { name: "Try again" }).click();
    await status(page, /^1 row,/).waitFor();
    await page.close();
  });

  test("without WebAssembly the page leads to the file", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await page.goto(`${root.address}data/query/`);
    await problem(page, /^This browser cannot run WebAssembly/).waitFor();
    await page.locator("#question").press("Control+Enter");
    expect(await statusOf(page)).toBe("");
    expect(await page.locator(".query a[download]").getAttribute("href")).toBe("/data/observatory.sqlite");
    await page.close();
  });

  test("without JavaScript the page leads to the file", async () => {
    const page = await visit("data/query/", { javaScriptEnabled: false });
    expect(await page.locator("noscript a").getAttribute("href")).toBe("/data/observatory.sqlite");
    // A form that does nothing would be a riddle.
    expect(await page.locator("#question").isVisible()).toBe(false);
  });
});
