import { describe, expect, test } from "vitest";
import { light } from "../../src/charts/palette.ts";
import { address } from "../../src/site/address.ts";
import type { Chart } from "../../src/site/charts/chart.ts";
import { allAddresses } from "../../src/site/lists.ts";
import { makeSite, shippedSite } from "./make-site.ts";

const source = { year: 2024, source: "report p. 7" } as const;
const documents = {
  report: { title: "Report", publisher: "Valley", year: 2024, url: "https://v.example/r" },
};

/** One cluster with everything that is drawn of a single record, and a second one beside it. */
const small = makeSite({
  clusters: {
    valley: {
      name: "Valley",
      country: "DE",
      members: [
        { ...source, total: 110, counted: "members" },
        { ...source, year: 2020, total: 80, counted: "members" },
      ],
      financing: [
        {
          ...source,
          basis: "budget",
          completeness: "complete",
          parts: { public: 60, private: 40 },
        },
      ],
      sources: documents,
    },
    hill: {
      name: "Hill",
      country: "AT",
      members: [{ ...source, total: 30, counted: "members" }],
      sources: documents,
    },
  },
});
const shipped = shippedSite();

describe.for([
  ["nothing", makeSite()],
  ["a small dataset", small],
  ["the shipped data", shipped],
] as const)("the charts of %s", ([, site]) => {
  const { charts } = site.lists;

  test("have ids of their own that can stand in an address", () => {
    const ids = charts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test("have titles of their own that end well", () => {
    const titles = charts.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    for (const title of titles) expect(title).toMatch(/^\S.*[\p{L}\p{N})”"'’!?.]$/u);
    expect(titles.filter((title) => /undefined|NaN|null|[.:;,]$/.test(title))).toEqual([]);
  });

  test("stand on pages that exist, and are found by their id", () => {
    const pages = new Set(allAddresses(site.lists));
    for (const chart of charts) {
      expect(pages, chart.id).toContain(chart.page);
      expect(pages, chart.id).toContain(address.chart(chart.id));
      expect(site.chart(chart.id)).toBe(chart);
    }
    expect(site.chart("none")).toBeUndefined();
  });

  test("say what they show, in words and as a table, and where it is from", () => {
    for (const { id, drawing, source, pageName } of charts) {
      expect(drawing.description.length, id).toBeGreaterThan(5);
      expect(drawing.table.columns.length, id).toBeGreaterThan(1);
      expect(drawing.wide, id).toContain(`aria-labelledby="${id}-title"`);
      expect(source, id).toMatch(/\.$/);
      expect(pageName, id).not.toBe("");
    }
  });
});

const find = (site: typeof small, id: string): Chart => {
  const chart = site.chart(id);
  if (!chart) throw new Error(`no ${id}`);
  return chart;
};

test("a chart is drawn when it is first asked for, and once", () => {
  const chart = find(small, "stage-by-region");
  expect(chart.drawing).toBe(chart.drawing);
});

test("charts of one record name its documents", () => {
  expect(find(small, "clusters-valley-members").source).toBe("Valley 2024, p. 7; read by Sample.");
});

test.for<[string, string]>([
  ["one count of members is no course", "clusters-hill-members"],
  ["no mix, no bars", "clusters-hill-financing"],
  ["one cluster has no stages to compare", "countries-at-stages"],
  ["no policy names a dimension", "policy-matrix"],
  ["no mix has three parts", "financing-three-parts"],
])("%s", ([, id]) => {
  expect(small.chart(id)).toBeUndefined();
});

test("the shipped data have the charts that other sites may have embedded", () => {
  const lasting = [
    ...["world-map", "stage-by-region", "stage-ladder", "coverage", "policy-timeline", "policy-matrix"],
    ...["financing-landscape", "financing-patterns", "indicator-members-total", "regions-africa-stages"],
    ...["groupings-comesa-stages", "clusters-hegan-basque-aerospace-financing"],
  ];
  expect(lasting.filter((id) => !shipped.chart(id))).toEqual([]);
});

test("a drawing that leaves the site has its land with it, and its address", () => {
  const map = find(shipped, "world-map");
  expect(map.drawing.wide).not.toContain("var(--land)");
  const alone = map.standalone("https://example.org/charts/world-map/");
  expect(alone).toContain("https://example.org/charts/world-map/");
  expect(alone).toContain(`fill="${light.land}"`);
});
