import { expect, test } from "vitest";
import { exportedSite } from "../../src/publish/exported-site.ts";
import { buildExports } from "../../src/publish/exports/build-exports.ts";
import { buildFiles } from "../../src/publish/files.ts";
import { address, dataAddress } from "../../src/site/address.ts";
import { allAddresses } from "../../src/site/lists.ts";
import { makeSite } from "../site/make-site.ts";
import { sampleSite } from "./sample.ts";

const closed = { title: "Closed", publisher: "P", year: 2020, licence: "no-redistribution" } as const;
const site = makeSite({
  clusters: {
    valley: {
      name: "Valley",
      members: [
        { year: 2020, total: 987_654, counted: "members", source: "closed p. 1" },
        { year: 2019, total: 123_456, counted: "members", source: "guide p. 1" },
      ],
      figures: [
        { measure: "firms-upgraded", value: 565_656, unit: "percent", year: 2020, source: "closed p. 2" },
      ],
      sources: { closed: { ...closed } },
    },
  },
});

test("without anything restricted it is the site itself", () => {
  const sample = sampleSite();
  expect(exportedSite(sample)).toEqual({ site: sample, withheld: 0 });
  expect(exportedSite(sample).site).toBe(sample);
});

test("a site of what may be passed on is of the same edition, and asked again it is itself", () => {
  const { site: reduced, withheld } = exportedSite(site);
  expect(withheld).toBe(2);
  expect(reduced.edition).toEqual(site.edition);
  expect(reduced.absolute("/x")).toBe(site.absolute("/x"));
  expect(exportedSite(reduced)).toEqual({ site: reduced, withheld });
});

test("no file holds a figure that may not be passed on, by itself or in what is computed from it", async () => {
  const exports = await buildExports(site);
  const files = new Map([...buildFiles(site, exports.list), ...exports.contents]);
  const texts = [...files].map(([path, content]) => [path, Buffer.from(content).toString("latin1")] as const);
  const holding = (figure: string) => texts.filter(([, text]) => text.includes(figure)).map(([path]) => path);
  expect(holding("987654")).toEqual([]);
  expect(holding("987,654")).toEqual([]);
  expect(holding("565656")).toEqual([]);
  expect(holding("565,656")).toEqual([]);
  // The figure beside them is where it belongs, and so is the document.
  expect(holding("123456")).toEqual(
    expect.arrayContaining(["/clusters/valley.json", "/data/members.csv", "/data/all-clusters.json"]),
  );
  expect(holding("no-redistribution")).toContain("/data/sources.csv");
});

test("pages whose figures are all withheld have files that say so", () => {
  const only = makeSite({
    clusters: {
      valley: {
        members: [
          { year: 2020, total: 987_654, counted: "members", source: "closed p. 1" },
          { year: 2019, total: 123_456, counted: "members", source: "closed p. 1" },
        ],
        sources: { closed: { ...closed } },
      },
    },
  });
  const files = buildFiles(only, []);
  expect(allAddresses(only.lists).filter((path) => !files.has(dataAddress(path)))).toEqual([]);
  const lost = only.lists.charts.filter(({ id }) => !exportedSite(only).site.chart(id));
  expect(lost.length).toBeGreaterThan(0);
  for (const { id } of lost) {
    const path = address.chart(id);
    expect(JSON.parse(files.get(dataAddress(path)) ?? "")).toEqual({
      withheld: expect.stringContaining("forbid"),
    });
    expect(files.get(dataAddress(path, "csv"))).toMatch(/^"withheld"\r\n"The sources/);
    expect(files.get(dataAddress(path, "svg"))).toContain("forbid passing them on");
  }
});

test("the manifest says how much is left out", async () => {
  const { contents } = await buildExports(site);
  expect(JSON.parse(String(contents.get("/data/manifest.json"))).withheld).toBe(2);
  const { contents: open } = await buildExports(sampleSite());
  expect(JSON.parse(String(open.get("/data/manifest.json"))).withheld).toBe(0);
});
