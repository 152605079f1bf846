import { describe, expect, test } from "vitest";
import { drawMap, landSvg } from "../../src/charts/map.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";
import { testSoundness } from "./sound-drawing.ts";

const draw = (rows: typeof clusters) => drawMap(rows, words, { id: "map" });
const circles = (svg: string): number => svg.split("<circle").length - 1;

describe("map", () => {
  testSoundness((rows) => draw([...rows]), "map", clusters);

  test("draws one dot per row of the table and links each", () => {
    const { wide, narrow, table } = draw(clusters);
    expect(table.rows).toHaveLength(45);
    expect([circles(wide), circles(narrow)]).toEqual([45, 45]);
    expect(wide.match(/<a href="[^"]+"[^>]*><title>[^<]+<\/title><circle/gu)).toHaveLength(45);
    expect(table.rows[0]).toMatchObject({ latitude: 48.3, longitude: 14.3 });
  });

  test("tells stand-ins from towns by filling, and not coded from a stage", () => {
    const [first] = clusters;
    if (!first) throw new Error("no sample rows");
    const standIn = draw([{ ...first, standIn: true, stage: 0 }]);
    expect(standIn.wide).toMatch(/<g fill="var\(--paper\)" stroke="var\(--accent\)"/u);
    expect(standIn.table.rows[0]).toMatchObject({ stage: null, place: words.map.standIn });
    expect(draw([{ ...first, standIn: false }]).wide).toMatch(
      /<g fill="var\(--accent\)" stroke="var\(--paper\)"/u,
    );
  });

  test("without links it is an image", () => {
    expect(
      drawMap(
        clusters.map((row) => ({ ...row, href: null })),
        words,
        { id: "map" },
      ).wide,
    ).toContain('role="img"');
  });

  test("leaves the land to the page, in the same shape", () => {
    const bare = drawMap(clusters, words, { id: "map", land: "none" }).wide;
    expect(bare).not.toContain("var(--land)");
    const viewBox = /viewBox="[^"]+"/u.exec(landSvg())?.[0];
    expect(bare).toContain(viewBox);
    expect(landSvg().length).toBeLessThan(25_000);
  });

  test("both variants have the same shape, so one land fits both", () => {
    const { wide, narrow } = draw(clusters);
    const ratio = (svg: string): number => {
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? [];
      return Number(width) / Number(height);
    };
    expect(Math.abs(ratio(wide) - ratio(narrow))).toBeLessThan(0.02);
  });

  test("puts places where they are", () => {
    const x = (svg: string): number => Number(/cx="([\d.]+)"/u.exec(svg)?.[1]);
    const at = (town: string) => draw(clusters.filter((row) => row.label.startsWith(town))).wide;
    expect(x(at("San Diego"))).toBeLessThan(x(at("Nairobi")));
    expect(x(at("Nairobi"))).toBeLessThan(x(at("Adelaide")));
  });

  test("fits a region across the date line", () => {
    const [base] = clusters;
    if (!base) throw new Error("no sample rows");
    const pair = [179, -179].map((longitude, i) => ({ ...base, id: `p${i}`, latitude: -17, longitude }));
    const { wide } = drawMap(pair, words, { id: "map", focus: "places" });
    const xs = [...wide.matchAll(/cx="([\d.]+)"/gu)].map((match) => Number(match[1]));
    expect(Math.abs((xs[0] ?? 0) - (xs[1] ?? 0))).toBeLessThan(200);
  });

  test("describes number, stand-ins and what is not coded", () => {
    expect(draw(clusters).description).toMatch(/45 clusters.*11 no town.*8 is not coded/u);
  });

  test("refuses a link that leaves the site", () => {
    const [base] = clusters;
    if (!base) throw new Error("no sample rows");
    for (const href of [
      "javascript:alert(1)",
      "https://example.org/",
      "//example.org",
      " data:text/html,x",
    ]) {
      expect(() => draw([{ ...base, href }])).toThrow("only link to pages of the site");
    }
  });

  test("escapes names", () => {
    const [base] = clusters;
    if (!base) throw new Error("no sample rows");
    const { wide } = draw([{ ...base, label: '<script>alert("1")</script> & Co' }]);
    expect(wide).not.toContain("<script");
    expect(wide).toContain("&#60;script&#62;");
  });
});
