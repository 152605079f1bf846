import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { type BuiltSite, publicAddress, sites } from "./sites.ts";

const { root, prefix } = sites();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([root, prefix])("the feeds of the site at $prefix", (site) => {
  const home = publicAddress + site.prefix;

  test("RSS is sound XML with ids that differ and dates of RFC 822", async () => {
    const { faults, channel, items } = await readXml(site, "feed.xml");
    expect(faults).toEqual([]);
    expect(channel).toMatchObject({ link: home, title: expect.any(String), description: expect.any(String) });
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    for (const { title, link, description, pubDate } of items) {
      expect(title).not.toBe("");
      expect(description).not.toBe("");
      expect(link?.startsWith(home), link).toBe(true);
      expectRfc822(pubDate);
    }
    expectRfc822(channel.lastBuildDate);
  });

  test("JSON Feed has what version 1.1 asks for", () => {
    const feed = JSON.parse(readFileSync(join(site.folder, "feed.json"), "utf8"));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: expect.any(String),
      home_page_url: home,
      feed_url: `${home}feed.json`,
      authors: [{ name: expect.any(String) }],
      items: expect.any(Array),
    });
    const ids = feed.items.map(({ id }: { id: unknown }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of feed.items) {
      expect(item).toMatchObject({
        id: expect.any(String),
        url: expect.stringMatching(/^https:/),
        content_text: expect.stringMatching(/./),
        date_published: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
      });
    }
  });

  test("the sitemap is sound XML", async () => {
    expect((await readXml(site, "sitemap.xml")).faults).toEqual([]);
  });
});

/** A date of RFC 822 with a year of four digits, whose weekday is the right one. */
function expectRfc822(text: string | undefined): void {
  expect(text).toMatch(
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/,
  );
  expect(new Date(text ?? "").toUTCString().slice(0, 16)).toBe(text?.slice(0, 16));
}

/** Reads XML with the strict parser of the browser. */
async function readXml(site: BuiltSite, file: string) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        const fieldsOf = (parent: Element | null): Record<string, string> =>
          Object.fromEntries(
            [...(parent?.children ?? [])].map((child) => [child.tagName, child.textContent ?? ""]),
          );
        return {
          faults: [...parsed.querySelectorAll("parsererror")].map(({ textContent }) => textContent),
          channel: fieldsOf(parsed.querySelector("channel")),
          items: [...parsed.querySelectorAll("item")].map(fieldsOf),
        };
      },
      readFileSync(join(site.folder, file), "utf8"),
    );
  } finally {
    await page.close();
  }
}
