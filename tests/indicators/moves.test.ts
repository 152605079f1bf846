import { describe, expect, it } from "vitest";
import { countAssessedTwice, movesUpTo } from "../../src/indicators/moves.ts";
import type { Assessment, ClusterRecord } from "../../src/model/types.generated.ts";
import { makeDataset, source } from "./build.ts";

const at = (
  year: Assessment["year"],
  stage: Assessment["stage"],
  basis: Assessment["basis"] = "inferred",
) => ({
  ...{ year, stage, basis, source },
});
const assessed = (...maturity: Assessment[]): Partial<ClusterRecord> => ({ maturity });

/** Moves up to a stage as "id: from year, to year". */
function moves(stage: string, clusters: Readonly<Record<string, Partial<ClusterRecord>>>): string[] {
  return movesUpTo(makeDataset({ clusters }), stage).map(
    ({ cluster, from, to }) => `${cluster.id}: ${from.stage} ${from.year}, ${to.stage} ${to.year}`,
  );
}

describe("moves up to a stage", () => {
  it.each<[string, Assessment[], string[]]>([
    [
      "two dated assessments",
      [at(2010, "initiation"), at(2015, "establishment")],
      ["a: initiation 2010, establishment 2015"],
    ],
    [
      "written in another order",
      [at(2015, "establishment"), at(2010, "initiation")],
      ["a: initiation 2010, establishment 2015"],
    ],
    [
      "the last step counts, not the way before",
      [at(2005, "initiation"), at(2010, "initiation"), at(2015, "establishment")],
      ["a: initiation 2010, establishment 2015"],
    ],
    ["one assessment only", [at(2015, "establishment")], []],
    ["the same stage twice", [at(2010, "establishment"), at(2015, "establishment")], []],
    ["a fall back", [at(2010, "operationalisation"), at(2015, "establishment")], []],
    ["an undated assessment shows no order", [at("unknown", "initiation"), at(2015, "establishment")], []],
    ["another stage", [at(2010, "initiation"), at(2015, "operationalisation")], []],
    [
      "two judgements of one year are one: the assessed one stands",
      [at(2010, "initiation"), at(2015, "operationalisation"), at(2015, "establishment", "assessed")],
      ["a: initiation 2010, establishment 2015"],
    ],
  ])("%s", (_case, maturity, expected) => {
    expect(moves("establishment", { a: assessed(...maturity) })).toEqual(expected);
  });

  it("names what the record dates before the move, and nothing of the same year or later", () => {
    const dataset = makeDataset({
      clusters: {
        a: {
          ...assessed(at(2010, "initiation"), at(2015, "establishment")),
          founded: { year: 2008, source },
          members: [
            { year: 2012, total: 10, counted: "members", source },
            { year: 2011, total: 8, counted: "members", source },
          ],
          labels: [{ label: "esca-bronze", awarded: "2015-03", source }],
          tools_used: [{ tool: "swot-analysis", source }],
        },
      },
    });
    expect(movesUpTo(dataset, "establishment")[0]?.before).toEqual([
      { field: "founded", year: 2008 },
      { field: "members", year: 2011 },
    ]);
  });
});

it("counts clusters with stages of two different years", () => {
  const dataset = makeDataset({
    clusters: {
      two: assessed(at(2010, "initiation"), at(2015, "initiation")),
      one: assessed(at(2010, "initiation"), at(2010, "establishment")),
      undated: assessed(at("unknown", "initiation"), at(2015, "establishment")),
      none: {},
    },
  });
  expect(countAssessedTwice(dataset)).toBe(1);
});
