import { describe, expect, test } from "vitest";
import { addressOf, citeView } from "../../../src/site/explorer/cite-view.ts";
import { exportCsv, exportJson, fileName } from "../../../src/site/explorer/export.ts";
import { filterClusters } from "../../../src/site/explorer/filter.ts";
import { sortClusters } from "../../../src/site/explorer/sort.ts";
import type { ExplorerState } from "../../../src/site/explorer/state.ts";
import { catalogueOf, chosen } from "./sample.ts";

const catalogue = catalogueOf();

function shown(some: Partial<ExplorerState>) {
  const state = chosen(some);
  const { matching } = filterClusters(catalogue, state);
  return { catalogue, state, positions: sortClusters(catalogue, matching, state.sort, state.descending) };
}

const comesa = shown({
  filters: { grouping: ["comesa"] },
  sort: "members",
  descending: true,
  columns: ["country", "members", "founded"],
});
const address = "https://example.org/clusters/?grouping=comesa&sort=-members&columns=country,members,founded";
const { version } = catalogue.index.site;
const hash = citeView(comesa).hash ?? "";
const citation = `Sample. (2026). Sample: 2 of 4 clusters (Grouping: COMESA, Common Market for Eastern and Southern Africa) (Version ${version}, SHA-256 ${hash.slice(0, 16)}) [Data set]. ${address}`;
const about = `"${citation}","${version}","sha256:${hash}"`;

test("CSV holds what is shown, with year, source and citation", () => {
  expect(exportCsv(comesa).split("\r\n")).toEqual([
    '"id","name","country","members","members_as_shown","members_year","members_source","founded","founded_source","url","cite_as","data_version","content_hash"',
    `"beta","Beta","Uganda",100,"100",2018,"https://example.org/clusters/beta/#source-1",2001,"https://example.org/clusters/beta/#source-1","https://example.org/clusters/beta/",${about}`,
    `"alpha","Älpha Valley","Kenya",40,"about 40",2019,"https://example.org/clusters/alpha/#source-1",,,"https://example.org/clusters/alpha/",${about}`,
    "",
  ]);
});

test("JSON holds the same, with missing values as null", () => {
  const file = JSON.parse(exportJson(comesa));
  expect(file).toMatchObject({
    ...{ citation, version, content_hash: `sha256:${hash}`, licence: "CC-BY-4.0", url: address },
    ...{ date: "2026-11-22", rows: 2 },
  });
  expect(file.columns.map(({ id }: { id: string }) => id)).toEqual(["name", "country", "members", "founded"]);
  expect(file.clusters.map(({ id }: { id: string }) => id)).toEqual(["beta", "alpha"]);
  expect(file.clusters[1]).toEqual({
    id: "alpha",
    url: "https://example.org/clusters/alpha/",
    name: "Älpha Valley",
    country: "Kenya",
    members: 40,
    members_as_shown: "about 40",
    members_year: 2019,
    members_source: "https://example.org/clusters/alpha/#source-1",
    founded: null,
    founded_source: null,
  });
});

test("nothing shown gives a header and no row", () => {
  const none = shown({ words: "xqz", columns: [] });
  expect(exportCsv(none)).toBe('"id","name","url","cite_as","data_version","content_hash"\r\n');
  expect(JSON.parse(exportJson(none)).clusters).toEqual([]);
});

test("the address leaves out ticks and rows, which are no part of the choice, and holds the usual columns", () => {
  const plain = shown({ compared: ["alpha"], rows: 300 });
  expect(addressOf(plain)).toBe(
    "https://example.org/clusters/?columns=country,stage,members,public_share,founded",
  );
});

describe("words that a spreadsheet would run", () => {
  test.for(["=1+1", "+1", "-1", "@SUM(A1)", '"=1', "\t=1"])("%s begins no cell", ([...letters]) => {
    const csv = exportCsv(shown({ words: `a ${letters.join("")}`, filters: {} }));
    expect(csv).not.toMatch(/(?:^|,|\r\n)"?[=+@\t-]/);
    const named = { ...shown({}), state: chosen({ words: letters.join("") }) };
    expect(exportCsv(named)).not.toMatch(/(?:^|,|\r\n)"?[=+@\t]/);
  });
});

test.for<[Partial<ExplorerState>, string]>([
  [{}, "sample-clusters-2026-11-22.csv"],
  [
    { filters: { stage: ["establishment"], grouping: ["comesa"] } },
    "sample-clusters-comesa-establishment-2026-11-22.csv",
  ],
  [{ words: "../Łódź <b>" }, "sample-clusters-lodz-b-2026-11-22.csv"],
  [{ words: "中文" }, "sample-clusters-2026-11-22.csv"],
])("file name of %j", ([some, name]) => {
  expect(fileName(shown(some), "csv")).toBe(name);
});

test("a file name stays short", () => {
  expect(fileName(shown({ words: "long ".repeat(100) }), "json").length).toBeLessThan(120);
});
