import { expect, test } from "vitest";
import { loadTemplates, planPages } from "../../scripts/dev-pages.ts";
import { buildFiles } from "../../src/publish/files.ts";
import { dataAddress } from "../../src/site/address.ts";
import { createSite } from "../../src/site/create-site.ts";
import { schemas } from "../project.ts";
import { sampleSite } from "../publish/sample.ts";

const moved = [{ from: "clusters/old", to: ["clusters/valley"], date: "2026-11-22", reason: "Renamed." }];
const dataset = { ...sampleSite().dataset, redirects: { moved } };
const site = createSite(dataset, schemas, { prefix: "/o/" });
const files = buildFiles(site, []);

/** Makers of all pages but the one for what is missing, by address. */
const pages = [
  ...planPages(await loadTemplates(), site, async () => ({
    list: [],
    contents: new Map(),
    packedDatabase: null,
  })),
]
  .filter(([file]) => file.endsWith("/index.html"))
  .map(([file, make]) => [file.slice(0, -"index.html".length), make] as const);

test("every page has its data at its address with .json", () => {
  expect(pages.map(([path]) => path)).toEqual(expect.arrayContaining(["/", "/api/", "/clusters/old/"]));
  const without = pages.map(([path]) => path).filter((path) => !files.has(dataAddress(path)));
  expect(without).toEqual([]);
});

test("every page links to its data", async () => {
  const made = await Promise.all(pages.map(async ([path, make]) => [path, await make()] as const));
  const wrong = made.flatMap(([path, html]) => {
    const head = html.split("</head>")[0] ?? "";
    const linked = head.matchAll(
      /<link rel="alternate" type="(?:application\/json|text\/csv)" href="([^"]+)"/g,
    );
    const hrefs = [...linked].map(([, href = ""]) => href);
    const dead = hrefs.filter((href) => !files.has(`/${href.slice("/o/".length)}`));
    const isLinked = hrefs.includes(`/o${dataAddress(path)}`);
    return isLinked && dead.length === 0 ? [] : [`${path}: ${hrefs.join(" ")}`];
  });
  expect(wrong).toEqual([]);
});

test("an old address says in its data where the case went", () => {
  expect(JSON.parse(files.get("/clusters/old.json") ?? "")).toEqual({
    moved: true,
    to: [
      {
        url: "https://example.org/o/clusters/valley/",
        data: "https://example.org/o/clusters/valley.json",
      },
    ],
    date: "2026-11-22",
    reason: "Renamed.",
  });
});
