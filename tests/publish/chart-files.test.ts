import { describe, expect, test } from "vitest";
import { light } from "../../src/charts/palette.ts";
import { chartData, chartFiles, valuesOf } from "../../src/publish/chart-files.ts";
import { address } from "../../src/site/address.ts";
import { toCsv } from "../../src/text/csv.ts";
import { shippedSite } from "../site/make-site.ts";
import { sampleSite } from "./sample.ts";

describe.for([
  ["the sample", sampleSite({ prefix: "/o/", url: "https://example.org" })],
  ["the shipped data", shippedSite()],
] as const)("files of the charts of %s", ([, site]) => {
  const files = new Map(chartFiles(site));
  const data = new Map(chartData(site));
  const { charts } = site.lists;

  test("each chart has a drawing, values and a description", () => {
    expect(charts.length).toBeGreaterThan(3);
    expect([...files.keys()].sort()).toEqual(
      charts.flatMap(({ id }) => [`/charts/${id}.csv`, `/charts/${id}.svg`]).sort(),
    );
    expect([...data.keys()].sort()).toEqual(
      [address.charts, ...charts.flatMap(({ id }) => [address.chart(id), address.chartEmbed(id)])].sort(),
    );
  });

  test("drawings carry title, source and address, and need nothing from this site", () => {
    for (const chart of charts) {
      const svg = files.get(`/charts/${chart.id}.svg`) ?? "";
      const text = svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
      const written = (words: string) =>
        words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, " ");
      expect(svg, chart.id).toContain(`<title>${written(chart.title)}</title>`);
      expect(text, chart.id).toContain(written(chart.title));
      for (const word of chart.source.split(/\s+/).filter((part) => part.length > 3))
        expect(text, chart.id).toContain(written(word));
      expect(text, chart.id).toContain(`/charts/${chart.id}/`);
      expect(svg, chart.id).not.toMatch(/var\(|href|<a\b|<script|class=|@import|url\((?!#)/);
      expect(svg, chart.id).toContain(light.paper);
      expect(svg, chart.id).toMatch(/<svg [^>]*width="\d+" height="\d+"/);
    }
  });

  test("values are those of the table, with numbers as they are and nothing for what is missing", () => {
    for (const chart of charts) {
      const { columns, rows } = chart.drawing.table;
      const csv = files.get(`/charts/${chart.id}.csv`) ?? "";
      expect(csv, chart.id).toBe(toCsv(valuesOf(chart)));
      expect(csv.split("\r\n")[0], chart.id).toBe(columns.map(({ label }) => `"${label}"`).join(","));
      const numeric = columns.filter((column) => column.numeric);
      // A word such as "ongoing" may stand for a year; a number written out may not.
      const texts = rows.flatMap((row) => numeric.map(({ key }) => row[key]));
      expect(
        texts.filter((cell) => typeof cell === "string" && /\d/.test(cell)),
        chart.id,
      ).toEqual([]);
      const shown = valuesOf(chart).rows.flat();
      expect(shown, chart.id).toEqual(rows.flatMap((row) => columns.map(({ key }) => row[key] ?? null)));
    }
  });

  test("descriptions lead to the chart, its files and its page", () => {
    for (const chart of charts) {
      const url = site.absolute(`/charts/${chart.id}`);
      expect(data.get(address.chart(chart.id))).toMatchObject({
        ...{ id: chart.id, title: chart.title, source: chart.source, page: site.absolute(chart.page) },
        ...{
          url: `${url}/`,
          data: `${url}.json`,
          svg: `${url}.svg`,
          csv: `${url}.csv`,
          embed: `${url}/embed/`,
        },
        ...{ description: chart.drawing.description, table: chart.drawing.table, date: site.dataset.date },
      });
    }
  });
});
