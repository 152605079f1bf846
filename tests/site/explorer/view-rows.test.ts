import { describe, expect, test } from "vitest";
import { readAddress } from "../../../src/site/explorer/address.ts";
import { citePage, citeView } from "../../../src/site/explorer/cite-view.ts";
import type { ExplorerState } from "../../../src/site/explorer/state.ts";
import { hashOfRows, rowsOf, showState } from "../../../src/site/explorer/view-rows.ts";
import { catalogueOf, chosen, sampleClusters } from "./sample.ts";

const catalogue = catalogueOf();
const hashOf = (some: Partial<ExplorerState>, of = catalogue): string =>
  hashOfRows(rowsOf(showState(of, chosen(some))));

describe("the hash of a view", () => {
  const usual = hashOf({});

  test.for<[string, Partial<ExplorerState>]>([
    ["order", { sort: "members", descending: true }],
    ["view", { view: "cards" }],
    ["rows on the screen", { rows: 300 }],
    ["ticks", { compared: ["alpha"] }],
  ])("does not depend on %s", ([, some]) => {
    expect(hashOf(some)).toBe(usual);
  });

  test.for<[string, Partial<ExplorerState>]>([
    ["filters", { filters: { sector: ["automotive"] } }],
    ["columns", { columns: ["members"] }],
  ])("depends on %s", ([, some]) => {
    expect(hashOf(some)).not.toBe(usual);
  });

  test("changes with one value, and not with a record outside of the filter", () => {
    const members = [{ year: 2018, total: 101, counted: "companies" as const, source: "guide p. 1" }];
    const other = catalogueOf({ ...sampleClusters, beta: { ...sampleClusters.beta, members } });
    const comesa = { filters: { grouping: ["comesa"] } };
    const germany = { filters: { country: ["DE"] } };
    expect(hashOf(comesa, other)).not.toBe(hashOf(comesa));
    expect(hashOf(germany, other)).toBe(hashOf(germany));
  });

  test("does not change when another source moves the number of its own", () => {
    const alpha = {
      ...sampleClusters.alpha,
      summary: "A sample.",
      founded: { year: 1999, what: "initiative", source: "guide p. 0" },
    };
    const other = catalogueOf({ ...sampleClusters, alpha } as typeof sampleClusters);
    const columns = { columns: ["members"], filters: { grouping: ["comesa"] } };
    expect(hashOf(columns, other)).toBe(hashOf(columns));
  });
});

describe("the citation of a view", () => {
  const shown = showState(catalogue, chosen({ filters: { grouping: ["comesa"] }, words: "a" }));

  test("its address shows the same rows again", () => {
    const cited = citeView(shown);
    const { state, problems } = readAddress(new URL(cited.url).search, catalogue);
    expect(problems).toEqual([]);
    expect(hashOfRows(rowsOf(showState(catalogue, state)))).toBe(cited.hash);
    expect(cited).toMatchObject({ kind: "view", rows: 2, version: catalogue.index.site.version });
    expect(cited.title).toMatch(/^Sample: 2 of 4 clusters \(Words: a; Grouping: COMESA/);
  });

  test("its page is another item: no version, no hash, with the reader's day", () => {
    expect(citePage(shown, "2027-01-31")).toMatchObject({
      ...{ kind: "page", version: null, hash: null, rows: null, accessed: "2027-01-31", title: "Clusters" },
    });
    expect(citePage(shown, "2027-01-31").key).not.toBe(citeView(shown).key);
  });
});
