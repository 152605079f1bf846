import { describe, expect, test } from "vitest";
import { Benchmark } from "../../src/benchmark/benchmark.ts";
import { type Brief, makeBrief } from "../../src/benchmark/brief.ts";
import type { PolicyNote } from "../../src/benchmark/policies-around.ts";
import type { Subject } from "../../src/benchmark/subject.ts";
import { dataset, figure, subject } from "./build.ts";

const publicShare = "financing.public_share";
const exported = "economy.export_share";

const inPlace = (met: string[]): Subject["inPlace"] => ({
  met,
  notMet: [],
  governance: [],
  legalForm: null,
  services: [],
  tools: [],
});
/** Six comparable clusters with public shares of 10, 20 … 60 per cent; five of them also export. */
const peers = [10, 20, 30, 40, 50, 60].map((share, index) =>
  subject(`peer-${index}`, {
    countries: ["DE"],
    stage: index < 3 ? "establishment" : "operationalisation",
    state: index === 5 ? "ended" : null,
    inPlace: inPlace(index < 3 ? ["E1"] : ["O1"]),
    values: {
      [publicShare]: figure(share, { year: 2010 + index }),
      ...(index === 0 ? {} : { [exported]: figure(80) }),
    },
  }),
);
const note = (id: string, parts: Partial<PolicyNote>): PolicyNote => ({
  id,
  name: id,
  countries: [],
  clusters: [],
  evaluation: null,
  finding: null,
  ...parts,
});
const notes = [
  note("land", { countries: ["DE"] }),
  note("named", { clusters: ["peer-1"], evaluation: "done" }),
];

function briefOf(parts: Partial<Subject>, all: readonly Subject[] = peers): Brief {
  const own = subject("own", parts);
  return makeBrief(new Benchmark(dataset, [...all, own]), dataset, notes, own);
}

describe("figures of a brief", () => {
  test.each<[string, number | null, number | null, number[], string[], string[]]>([
    ["far above", 90, 4, [35], [publicShare], [exported]],
    ["at the median", 35, 3, [35], [], [exported]],
    ["below all", 0, 1, [35], [publicShare], [exported]],
    ["not reported", null, null, [], [], [publicShare, exported]],
  ])("%s", (_case, value, quarter, medians, gaps, missing) => {
    const brief = briefOf({ values: value === null ? {} : { [publicShare]: figure(value) } });
    expect(brief.comparisons.map(({ standing }) => standing?.quarter ?? null)).toEqual(
      quarter === null ? [] : [quarter],
    );
    expect(brief.comparisons.map(({ usual }) => usual?.median)).toEqual(medians);
    expect(brief.gaps.map(({ indicatorId }) => indicatorId)).toEqual(gaps);
    expect(brief.missing.map(({ indicatorId }) => indicatorId).sort()).toEqual([...missing].sort());
  });

  test("a gap is measured in widths of the middle half, and at most three are named", () => {
    const [gap] = briefOf({ values: { [publicShare]: figure(60) } }).gaps;
    // Quartiles 22.5 and 47.5, median 35.
    expect(gap?.standing?.gap).toBeCloseTo((60 - 35) / 25, 12);
    const many = [publicShare, exported, "financing.projects_share", "economy.employees_per_firm"];
    const values = (value: number) => Object.fromEntries(many.map((id) => [id, figure(value)]));
    const all = [1, 2, 3, 4, 5, 6].map((value) => subject(`p${value}`, { values: values(value) }));
    expect(briefOf({ values: values(50) }, all).comparisons).toHaveLength(4);
    expect(briefOf({ values: values(50) }, all).gaps).toHaveLength(3);
  });

  test("one fact in two figures is one gap: the own share is the rest of the public one", () => {
    const own = "financing.self_financing_share";
    const all = peers.map((peer) => {
      const share = peer.values[publicShare]?.value ?? 0;
      return { ...peer, values: { ...peer.values, [own]: figure(100 - share) } };
    });
    const values = { [publicShare]: figure(90), [own]: figure(10) };
    expect(briefOf({ values }, all).gaps.map(({ indicatorId }) => indicatorId)).toEqual([publicShare]);
    expect(
      briefOf({ values: { [own]: figure(10) } }, all).gaps.map(({ indicatorId }) => indicatorId),
    ).toEqual([own]);
  });

  test("with four peers nothing stands anywhere, and nothing differs", () => {
    const brief = briefOf({ values: { [publicShare]: figure(90) } }, peers.slice(0, 4));
    expect(brief.comparisons).toMatchObject([{ standing: null, usual: null }]);
    expect([brief.gaps, brief.missing]).toEqual([[], []]);
  });
});

describe("the next step", () => {
  test("asks for the criteria of the next stage and names the nearest at work there", () => {
    const { step } = briefOf({ stage: "establishment", inPlace: inPlace(["E1", "O2"]) });
    expect([step.stage?.id, step.next?.id]).toEqual(["establishment", "operationalisation"]);
    expect(step.own[0]).toMatchObject({ criterion: { id: "E1" }, state: "met" });
    expect(step.asks.map(({ criterion, state }) => [criterion.id, state])).toEqual([
      ["O1", "not-shown"],
      ["O2", "met"],
      ["O3", "not-shown"],
      ["O4", "not-shown"],
    ]);
    // The one that has ended can show nobody anything.
    expect(step.ahead.map((peer) => peer.subject.id)).toEqual(["peer-3", "peer-4"]);
  });

  test.each<[string | null, string | null, number]>([
    [null, null, 0],
    ["transformation", null, 4],
  ])("after %s there is none", (stage, next, asked) => {
    const { step } = briefOf({ stage });
    expect(step.next?.id ?? null).toBe(next);
    expect(step.asks).toHaveLength(asked);
    expect(step.ahead).toEqual([]);
  });
});

describe("policies of a brief", () => {
  test("are those around its peers, not around itself, with what is known of their evaluation", () => {
    const { policies } = briefOf({ countries: ["KE"] });
    expect(
      policies.map(({ note: { id, evaluation }, concerned, named }) => [id, evaluation, concerned, named]),
    ).toEqual([
      ["land", null, 6, 0],
      ["named", "done", 1, 1],
    ]);
  });

  test("there are none without peers", () => {
    const brief = briefOf({ countries: ["DE"] }, []);
    expect([brief.peers, brief.policies, brief.comparisons, brief.missing]).toEqual([[], [], [], []]);
  });
});
