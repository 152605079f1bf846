import { describe, expect, test } from "vitest";
import { ChartEmbedPage, embedCode } from "../../src/components/chart-embed.tsx";
import { ChartPage, ChartsPage } from "../../src/components/chart-pages.tsx";
import { SiteChart } from "../../src/components/site-chart.tsx";
import type { Chart } from "../../src/site/charts/chart.ts";
import { sampleSite } from "../publish/sample.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

const site = sampleSite({ prefix: "/o/", url: "https://example.org" });
const chart = site.chart("stage-by-region") as Chart;

describe("a chart of the catalogue on a page", () => {
  const figure = render(<SiteChart site={site} id="stage-by-region" source="GIZ" />);

  test("says what the catalogue says, with the page's own way to the source", () => {
    expect(wordsOf(elements(figure, "figcaption")[0] ?? "")).toBe(chart.title);
    expect(wordsOf(figure)).toContain(`${chart.note} Source: GIZ`);
    expect(figure).toContain(chart.drawing.wide);
  });

  test("has a line of files and addresses", () => {
    const links = [...figure.matchAll(/href="(\/o\/charts[^"]*)"( download)?/g)].map(([, path, saved]) => [
      path,
      saved !== undefined,
    ]);
    expect(links).toEqual([
      ["/o/charts/stage-by-region.svg", true],
      ["/o/charts/stage-by-region.csv", true],
      ["/o/charts/stage-by-region/#embed", false],
      ["/o/charts/stage-by-region/", false],
    ]);
  });

  test("an id that the catalogue has not is a fault of the page", () => {
    expect(() => render(<SiteChart site={site} id="nothing" />)).toThrow('the id "nothing"');
  });
});

describe("a chart at its own address", () => {
  const page = render(<ChartPage site={site} chart={chart} />);

  test("leads to its page, and shows description, table, code and citation", () => {
    expect(page).toContain('<a href="/o/#stage-by-region">Home</a>');
    expect(page).toContain(`<p class="chart-description" id="stage-by-region-desc">`);
    expect(page).toMatch(/<details class="table-twin" open/);
    expect(wordsOf(page)).toContain("https://example.org/o/charts/stage-by-region/");
    expect(page).toContain("&lt;iframe src=");
  });

  test("stands alone in the frame of another site, unseen by search engines", () => {
    const alone = render(<ChartEmbedPage site={site} chart={chart} />);
    expect(alone).toContain('<meta name="robots" content="noindex"/>');
    expect(alone).toContain('<base target="_blank"/>');
    expect(alone).not.toContain("<details");
    expect(alone).toContain('href="/o/charts/stage-by-region/"');
  });

  test("a hostile title stays text, also in the code that is handed out", () => {
    const bad = { ...chart, title: hostile, drawing: chart.drawing, source: hostile };
    for (const markup of [
      render(<ChartPage site={site} chart={bad} />),
      render(<ChartEmbedPage site={site} chart={bad} />),
    ])
      expect(markup).not.toMatch(/<img|<\/script>(?=["'])/);
    expect(embedCode(site, bad)).not.toMatch(/<img|<script/);
    expect(embedCode(site, bad).match(/"/g)).toHaveLength(12);
  });
});

test("the list names every chart once, long kinds folded", () => {
  const list = render(<ChartsPage site={site} />);
  for (const { id } of site.lists.charts) expect(list.split(`href="/o/charts/${id}/"`), id).toHaveLength(2);
});
