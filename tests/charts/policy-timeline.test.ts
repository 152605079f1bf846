import { describe, expect, test } from "vitest";
import type { DatedPolicy } from "../../src/charts/policy-timeline.ts";
import { drawPolicyTimeline } from "../../src/charts/policy-timeline.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { seededNumbers } from "./sample-rows.ts";
import { testSoundness } from "./sound-drawing.ts";

const random = seededNumbers(11);
const rows = Array.from({ length: 60 }, (_, index): DatedPolicy => {
  const start = 1990 + Math.floor(random() * 34);
  return {
    id: `policy-${index}`,
    label: `National Programme ${index} for Clusters and Export Consortia`,
    href: `../policies/policy-${index}/`,
    start: index % 12 === 11 ? null : start,
    end: index % 4 === 0 ? null : index % 5 === 0 ? start : start + Math.floor(random() * 10),
    ongoing: index % 8 === 0,
    level: "national",
  };
});
const draw = (some: readonly DatedPolicy[]) =>
  drawPolicyTimeline(some, words, { id: "policies", until: 2026 });
const policy = (change: Partial<DatedPolicy>): DatedPolicy => ({
  id: "p",
  label: "Programme",
  href: null,
  start: 2001,
  end: 2007,
  ongoing: false,
  level: "regional",
  ...change,
});

describe("policy timeline", () => {
  testSoundness(draw, "policies", rows);

  test("lists all policies, by start, those without one at the end", () => {
    const starts = draw(rows).table.rows.map((row) => row.start ?? Infinity);
    expect(starts).toHaveLength(60);
    expect(starts).toEqual([...starts].sort((a, b) => Number(a) - Number(b)));
  });

  test("years of the table stand beside the bars", () => {
    expect(draw([policy({})]).wide).toContain(">2001–2007 · regional<");
    expect(draw([policy({ end: 2001 })]).wide).toMatch(/<circle[\s\S]*>2001 · regional</u);
    expect(draw([policy({ end: null, ongoing: true })]).wide).toContain("since 2001 · regional");
    expect(draw([policy({ end: null })]).narrow).toContain("2001, end not reported · regional");
  });

  test("a missing end is dashed and has no length of its own", () => {
    const { wide, table } = draw([
      policy({ end: null }),
      policy({ id: "q", label: "Q", start: 2010, end: 2020 }),
    ]);
    expect(wide).toContain("stroke-dasharray");
    expect(table.rows[0]?.end).toBeNull();
  });

  test("without any start it keeps table and description", () => {
    const { table, description, wide } = draw([policy({ start: null })]);
    expect(table.rows).toHaveLength(1);
    expect(description).toMatch(/^1 policy\..*start of 1 is not reported/u);
    expect(wide).toContain(words.noData);
  });

  test("refuses an end before the start", () => {
    expect(() => draw([policy({ end: 1999 })])).toThrow("ends in 1999, before it starts in 2001");
  });

  test("describes number, earliest, running ones and what is not reported", () => {
    expect(draw(rows).description).toMatch(/^60 policies\. The earliest is .* still running.*start of 5/u);
  });
});
