import { describe, expect, it } from "vitest";
import type { Membership } from "../../src/model/types.generated.ts";
import { ofCluster, outcome, source } from "./build.ts";

const count = (year: number | string, total: number, rest: Partial<Membership> = {}): Membership => ({
  year,
  total,
  counted: "members",
  source,
  ...rest,
});

describe("members.total", () => {
  it.each([
    ["the latest", [count(2010, 14), count(2020, 64), count(2015, 30)], 64],
    ["an undated one only when alone", [count("unknown", 90), count(2001, 5)], 5],
    ["alone and undated", [count("unknown", 90)], 90],
    ["the first definition of the list", [count(2017, 64, { counted: "companies" }), count(2017, 38)], 38],
    ["stated before estimated", [count(2017, 64, { provenance: "estimated" }), count(2017, 38)], 38],
    ["zero is a count", [count(2020, 0)], 0],
    ["none", [], "not-reported"],
    ["without a total", [{ year: 2020, counted: "members", by_type: { sme: 3 }, source }], "not-reported"],
  ] as [string, Membership[], number | string][])("%s", (_name, members, expected) => {
    expect(outcome(ofCluster("members.total", { members }))).toBe(expected);
  });

  it("says what was counted and how exactly", () => {
    const result = ofCluster("members.total", { members: [count(2020, 400, { qualifier: "more-than" })] });
    expect(result).toMatchObject({ status: "reported", year: 2020, n: 1, coverage: 1 });
    expect(result.extra).toEqual({ counted: "members", qualifier: "more-than" });
    expect(result.trace).toEqual([
      { record: "clusters/own", field: "members[0].total", value: 400, year: 2020, source: [source] },
    ]);
  });
});

describe("members.growth", () => {
  const grow = (...members: Membership[]) => outcome(ofCluster("members.growth", { members }));

  it("is the compound rate per year", () => {
    expect(grow(count(2010, 100), count(2012, 121))).toBe(10);
    expect(grow(count(2010, 100), count(2011, 500), count(2012, 25))).toBe(-50);
  });
  it("of a constant series is 0", () => {
    expect(grow(count(2010, 40), count(2015, 40), count(2020, 40))).toBe(0);
  });
  it.each([
    ["no count", [], "not-reported"],
    ["one count", [count(2010, 10)], "too-few-inputs"],
    ["one year apart", [count(2010, 10), count(2011, 11)], "too-few-inputs"],
    ["undated", [count(2010, 10), count("unknown", 11)], "too-few-inputs"],
    [
      "two definitions",
      [count(2010, 10), count(2020, 30, { counted: "companies" })],
      "different-definitions",
    ],
    ["from nothing", [count(2010, 0), count(2020, 30)], "division-by-zero"],
    ["to nothing", [count(2010, 10), count(2020, 0)], -100],
  ] as [string, Membership[], number | string][])("%s", (_name, members, expected) => {
    expect(grow(...members)).toBe(expected);
  });
  it("uses the definition of the newest total where it can", () => {
    const firms = [count(2010, 100, { counted: "companies" }), count(2020, 100, { counted: "companies" })];
    expect(grow(...firms, count(2019, 10), count(2021, 40))).toBe(100);
    expect(grow(...firms, count(2021, 40))).toBe(0);
  });
  it("takes the definition written first when two reach equally far", () => {
    const series = (counted: Membership["counted"], last: number) => [
      count(2010, 100, { counted }),
      count(2012, last, { counted }),
    ];
    expect(grow(count(2013, 5), ...series("companies", 121), ...series("partners", 100))).toBe(10);
  });
  it("takes the preferred count of a year", () => {
    expect(grow(count(2010, 70, { provenance: "estimated" }), count(2010, 100), count(2012, 121))).toBe(10);
  });
});

describe("shares of members", () => {
  const typed = (
    by_type: Record<string, number>,
    total: number,
    counted: Membership["counted"] = "members",
  ) => ({
    members: [{ year: 2020, total, counted, by_type, source }],
  });
  const rows: [string, ReturnType<typeof typed>, ...(number | string)[]][] = [
    ["all types", typed({ "large-firm": 5, sme: 10, university: 3, "public-authority": 2 }, 20), 50, 15, 10],
    ["small ones together", typed({ sme: 4, "micro-firm": 4, startup: 2, "large-firm": 10 }, 20), 50, 0, 0],
    ["90 percent known", typed({ sme: 10, university: 8 }, 20), 50, 40, "not-reported"],
    ["too few known", typed({ sme: 10 }, 20), "too-few-inputs", "too-few-inputs", "too-few-inputs"],
    ["size of firms not stated", typed({ firm: 15, university: 5 }, 20), "parts-not-told-apart", 25, 0],
    [
      "kind of institution not stated",
      typed({ sme: 15, institution: 5 }, 20),
      75,
      "parts-not-told-apart",
      "parts-not-told-apart",
    ],
    [
      "a remainder may hold what is not named",
      typed({ sme: 15, other: 5 }, 20),
      75,
      "parts-not-told-apart",
      "parts-not-told-apart",
    ],
    [
      "firms only",
      typed({ sme: 15, "large-firm": 5 }, 20, "companies"),
      75,
      "different-definitions",
      "different-definitions",
    ],
    [
      "types overlap",
      typed({ sme: 15, university: 15 }, 20),
      "different-definitions",
      "different-definitions",
      "different-definitions",
    ],
    ["no members", typed({ sme: 0 }, 0), "division-by-zero", "division-by-zero", "division-by-zero"],
  ];
  it.each(rows)("%s", (_name, record, sme, research, government) => {
    expect(outcome(ofCluster("members.sme_share", record))).toBe(sme);
    expect(outcome(ofCluster("members.research_share", record))).toBe(research);
    expect(outcome(ofCluster("members.public_share", record))).toBe(government);
  });
  it("need a count with types and total", () => {
    expect(outcome(ofCluster("members.sme_share", { members: [count(2020, 10)] }))).toBe("not-reported");
  });
});

describe("members.helix_balance", () => {
  const balance = (
    by_type: Record<string, number>,
    total: number,
    counted: Membership["counted"] = "members",
  ) =>
    outcome(
      ofCluster("members.helix_balance", { members: [{ year: 2020, total, counted, by_type, source }] }),
    );

  it.each([
    [{ sme: 5, university: 5, "public-authority": 5 }, 15, 1],
    [{ sme: 15 }, 15, 0],
    [{ sme: 5, university: 5 }, 10, 0.63093],
    [{ sme: 5, university: 5, "public-authority": 5, "ngo-or-civil-society": 5 }, 20, 1],
    [{ "ngo-or-civil-society": 5 }, 5, "division-by-zero"],
    [{ sme: 9 }, 10, "not-reported"],
    [{ sme: 5, institution: 5 }, 10, "parts-not-told-apart"],
  ])("%j of %i → %s", (by_type, total, expected) => {
    expect(balance(by_type, total)).toBe(expected);
  });
  it("says nothing where only firms are counted", () => {
    expect(balance({ sme: 10 }, 10, "companies")).toBe("different-definitions");
  });
});

describe("management.fte_per_100_members", () => {
  const ratio = (people: [number | string, number][], members: Membership[]) =>
    ofCluster("management.fte_per_100_members", {
      people: people.map(([year, fte]) => ({ year, fte, source })),
      members,
    });

  it.each([
    ["same year", [[2020, 3]], [count(2020, 60)], 5],
    ["a year apart", [[2021, 3]], [count(2020, 60)], 5],
    ["two years apart", [[2022, 3]], [count(2020, 60)], "years-too-far-apart"],
    [
      "an older pair",
      [
        [2022, 9],
        [2019, 3],
      ],
      [count(2020, 60)],
      5,
    ],
    ["the nearest year", [[2020, 3]], [count(2021, 30), count(2020, 60)], 5],
    ["undated", [["unknown", 3]], [count(2020, 60)], "years-too-far-apart"],
    ["no staff", [], [count(2020, 60)], "not-reported"],
    ["no members", [[2020, 3]], [count(2020, 0)], "division-by-zero"],
  ] as [string, [number | string, number][], Membership[], number | string][])(
    "%s",
    (_name, people, members, expected) => {
      expect(outcome(ratio(people, members))).toBe(expected);
    },
  );
  it("does not take heads for posts", () => {
    const record = { people: [{ year: 2020, headcount: 3, source }], members: [count(2020, 60)] };
    expect(outcome(ofCluster("management.fte_per_100_members", record))).toBe("not-reported");
  });
});

describe("joint_actions.per_100_members", () => {
  const actions = [
    { action: "joint-training" as const, source },
    { action: "joint-rnd" as const, year: 2019, source },
  ];
  it.each([
    [{ joint_actions: actions, members: [count(2020, 40)] }, 5],
    [{ joint_actions: actions }, "not-reported"],
    [{ members: [count(2020, 40)] }, "not-reported"],
    [{ joint_actions: actions, members: [count(2020, 0)] }, "division-by-zero"],
  ])("case %#", (record, expected) => {
    expect(outcome(ofCluster("joint_actions.per_100_members", record))).toBe(expected);
  });
});
