import { describe, expect, test } from "vitest";
import { citeDataset, citeRecord, listCited } from "../../../src/site/citation/items.ts";
import { source } from "../../indicators/build.ts";
import { makeSite, shippedSite } from "../make-site.ts";

const members = [{ year: 2020, total: 40, counted: "companies" as const, source }];
const site = makeSite(
  { clusters: { own: { name: "Own", members }, other: {} } },
  { url: "https://example.org" },
);

function ofOwn(of = site) {
  const [cluster] = of.dataset.clusters;
  if (!cluster) throw new Error("There is a cluster.");
  return citeRecord(of, "clusters", cluster);
}

describe("page and data are two things", () => {
  test("of a record", () => {
    const { data, page, path } = ofOwn();
    expect(path).toBe("/clusters/own/");
    expect(data).toMatchObject({
      ...{ kind: "record", key: "sample-clusters-own-data", title: "Own", container: "Sample" },
      ...{ url: "https://example.org/clusters/own.json", version: site.edition.version },
    });
    expect(page).toMatchObject({
      ...{ kind: "page", key: "sample-clusters-own-page", title: "Own", version: null, hash: null },
      url: "https://example.org/clusters/own/",
    });
  });

  test("of the dataset, whose hash is that of its edition", () => {
    const { data, page } = citeDataset(site);
    expect(data).toMatchObject({ kind: "dataset", hash: site.edition.contentHash, container: null });
    expect(data.url).toBe("https://example.org/data/");
    expect(page).toMatchObject({ kind: "page", url: "https://example.org/", hash: null });
  });
});

describe("the hash of a record", () => {
  const hash = ofOwn().data.hash;
  const changed = (parts: Parameters<typeof makeSite>[0]) => ofOwn(makeSite(parts)).data.hash;

  test("does not change with other records, the date of the data or the address of the site", () => {
    const own = { name: "Own", members };
    expect(changed({ clusters: { own, other: { name: "Else" }, third: {} }, date: "2030-01-01" })).toBe(hash);
  });

  test("changes with a fact", () => {
    const more = [{ ...members[0], total: 41 }] as typeof members;
    expect(changed({ clusters: { own: { name: "Own", members: more } } })).not.toBe(hash);
  });

  test("changes with a document it cites", () => {
    const own = { name: "Own", members };
    expect(changed({ clusters: { own }, sources: { guide: { title: "Other" } } })).not.toBe(hash);
  });
});

test("all keys and addresses of the shipped data differ", () => {
  const items = listCited(shippedSite()).flatMap(({ data, page }) => [data, page]);
  expect(items.length).toBeGreaterThan(1000);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
  for (const { key } of items) expect(key).toMatch(/^[a-z][a-z0-9-]+$/);
});
