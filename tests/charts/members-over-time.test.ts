import { describe, expect, test } from "vitest";
import type { MemberCount } from "../../src/charts/members-over-time.ts";
import { drawMembersOverTime } from "../../src/charts/members-over-time.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { testSoundness } from "./sound-drawing.ts";

const definitions = ["Firms that pay a fee", "Partners, with or without a fee", "Employees of members"];
const rows = Array.from(
  { length: 24 },
  (_, index): MemberCount => ({
    year: 2000 + index,
    total: 40 + 9 * index,
    definition: definitions[index % 3] ?? "",
  }),
);
const draw = (some: readonly MemberCount[]) => drawMembersOverTime(some, words, { id: "members" });
const marks = (svg: string): number => svg.split(/<circle|<path transform/u).length - 1;

describe("members over time", () => {
  testSoundness(draw, "members", rows);

  test("draws each row of the table, and one mark per definition in the key", () => {
    const { wide, table } = draw(rows);
    expect(table.rows).toHaveLength(24);
    expect(marks(wide)).toBe(24 + 3);
  });

  test("each definition has a line and a look of its own", () => {
    const { wide, narrow } = draw(rows);
    expect(wide.split(/<path d=/u).length - 1).toBe(3);
    for (const definition of definitions) expect(narrow).toContain(`>${definition}<`);
  });

  test("the scale begins at zero", () => {
    expect(draw([{ year: 2019, total: 76, definition: "Members" }]).wide).toContain(">0<");
  });

  test("describes number and trend per definition", () => {
    expect(draw(rows).description).toMatch(
      /^24 counts of members under 3 definitions\. Firms that pay a fee: from 40 in 2000 to 229 in 2021\./u,
    );
  });
});
