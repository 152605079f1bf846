import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareValues } from "../../src/history/compare-values.ts";
import { areEqual, formatSteps } from "../../src/history/difference.ts";
import { applyDifferences } from "./apply.ts";

/** Differences in one line each: `changed members[2017, companies].total: 38 → 40`. */
function told(before: unknown, after: unknown): string[] {
  return compareValues(before, after).map(({ kind, path, before: one, after: other }) => {
    const values =
      kind === "reordered"
        ? ""
        : ` ${[one, other].map((value) => JSON.stringify(value) ?? "nothing").join(" → ")}`;
    return `${kind} ${formatSteps(path)}${values}`;
  });
}

const m17 = { year: 2017, total: 38, counted: "companies", source: "report" };
const m20 = { year: 2020, total: 50, counted: "companies", source: "report" };
const figure = { measure: "jobs", value: 5, unit: "jobs", year: 2020, source: "report" };

describe("fields", () => {
  test.each<[string, object, object, string[]]>([
    ["equal", { a: 1, b: [2] }, { b: [2], a: 1 }, []],
    ["changed", { total: 1 }, { total: 2 }, ["changed total 1 → 2"]],
    ["inside another", { a: { b: 1 } }, { a: { b: 2 } }, ["changed a.b 1 → 2"]],
    ["new", {}, { place: { name: "Linz" } }, ['added place nothing → {"name":"Linz"}']],
    ["gone", { a: 1 }, {}, ["removed a 1 → nothing"]],
    ["of another type", { a: 1 }, { a: { b: 1 } }, ['changed a 1 → {"b":1}']],
    ["a pair of numbers", { at: [1, 2] }, { at: [1, 3] }, ["changed at [1,2] → [1,3]"]],
    ["a name every object has", {}, { valueOf: 1 }, ["added valueOf nothing → 1"]],
  ])("%s", (_name, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe("entries of lists", () => {
  test.each<[string, unknown[], unknown[], string[]]>([
    [
      "one put in before the others",
      [m17, m20],
      [{ ...m17, year: 2015 }, m17, m20],
      [`added members[2015, companies] nothing → ${JSON.stringify({ ...m17, year: 2015 })}`],
    ],
    [
      "one taken out",
      [m17, m20],
      [m20],
      [`removed members[2017, companies] ${JSON.stringify(m17)} → nothing`],
    ],
    [
      "one corrected",
      [m17, m20],
      [m17, { ...m20, total: 51 }],
      ["changed members[2020, companies].total 50 → 51"],
    ],
    [
      "a corrected year",
      [m17],
      [{ ...m17, year: 2016 }],
      ["changed members[2016, companies].year 2017 → 2016"],
    ],
    [
      "a corrected kind of count",
      [m17],
      [{ ...m17, counted: "members" }],
      ['changed members[2017, members].counted "companies" → "members"'],
    ],
    ["another order", [m17, m20], [m20, m17], ["reordered members"]],
    [
      "two of one name",
      [m17, m20],
      [m17, { ...m17, total: 39 }, m20],
      [`added members[2017, companies; entry 2] nothing → ${JSON.stringify({ ...m17, total: 39 })}`],
    ],
    [
      "nothing in common",
      [m17],
      [{ year: 2021, total: 9, counted: "firms", source: "web" }],
      [
        `removed members[2017, companies] ${JSON.stringify(m17)} → nothing`,
        'added members[2021, firms] nothing → {"year":2021,"total":9,"counted":"firms","source":"web"}',
      ],
    ],
  ])("%s", (_name, before, after, expected) => {
    expect(told({ members: before }, { members: after })).toEqual(expected);
  });

  test("a list that is new or gone is told by its entries", () => {
    expect(told({}, { sectors: ["food", "wood"] })).toEqual([
      'added sectors[food] nothing → "food"',
      'added sectors[wood] nothing → "wood"',
    ]);
    expect(told({ sectors: ["food"] }, {})).toEqual(['removed sectors[food] "food" → nothing']);
  });

  test("figures are told apart by measure, year, perimeter and unit", () => {
    const other = { ...figure, perimeter: "region", value: 7 };
    expect(told({ figures: [figure, other] }, { figures: [other, { ...figure, value: 6 }] })).toEqual([
      "changed figures[jobs, 2020, jobs].value 5 → 6",
      "reordered figures",
    ]);
    expect(told({ figures: [figure] }, { figures: [{ ...figure, perimeter: "town" }] })).toEqual([
      'added figures[jobs, 2020, town, jobs].perimeter nothing → "town"',
    ]);
  });

  test("statements are told apart by what they share", () => {
    const old = { text: "A short sentence.", year: 2020, source: "report p. 1" };
    expect(told({ story: { result: [old] } }, { story: { result: [{ ...old, text: "Another." }] } })).toEqual(
      ['changed story.result[1].text "A short sentence." → "Another."'],
    );
  });
});

/** Values as records hold them, with lists whose entries have names, doubles and odd keys. */
const scalar = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom("a", "b", "EUR 1 million", "unknown"),
);
const entry = fc.record(
  {
    year: fc.integer({ min: 2019, max: 2021 }),
    counted: fc.constantFrom("firms", "members"),
    total: scalar,
    note: scalar,
    by_type: fc.dictionary(fc.constantFrom("sme", "large-firm"), scalar),
  },
  { requiredKeys: ["year"] },
);
const record = fc.record(
  {
    name: scalar,
    members: fc.array(entry, { minLength: 1, maxLength: 5 }),
    rules: fc.array(entry, { minLength: 1, maxLength: 3 }),
    sectors: fc.array(fc.constantFrom("food", "wood", "steel"), { minLength: 1, maxLength: 4 }),
    coordinates: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }),
    governance: fc.dictionary(fc.constantFrom("bodies", "valueOf", "legal_form"), scalar),
  },
  { requiredKeys: [] },
);

describe("properties", () => {
  test("a value with itself gives no difference, whatever the order of its keys", () => {
    fc.assert(
      fc.property(record, (value) => {
        const copy = Object.fromEntries(Object.entries(structuredClone(value)).reverse());
        expect(compareValues(value, copy)).toEqual([]);
      }),
    );
  });

  test("applied to the first state, the differences give the second", () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        const result = applyDifferences(structuredClone(one), compareValues(one, other));
        expect(areEqual(result, other)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("each difference holds the values of the two states at its path", () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        for (const { path, kind, before, after } of compareValues(one, other)) {
          if (kind === "reordered") continue;
          expect(valueAt(one, path, "before")).toEqual(before);
          expect(valueAt(other, path, "after")).toEqual(after);
        }
      }),
    );
  });

  test("an entry put into a list of different names is one difference", () => {
    const distinct = fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 6,
      selector: ({ year, counted }) => `${year} ${counted}`,
    });
    fc.assert(
      fc.property(distinct, fc.nat(), (entries, seed) => {
        const place = seed % entries.length;
        const [own] = entries.slice(place, place + 1);
        const without = entries.toSpliced(place, 1);
        if (without.length === 0) return;
        const differences = compareValues({ members: without }, { members: entries });
        expect(differences.map(({ kind, after }) => ({ kind, after }))).toEqual([
          { kind: "added", after: own },
        ]);
      }),
    );
  });
});

function valueAt(
  value: unknown,
  path: ReturnType<typeof compareValues>[number]["path"],
  state: "before" | "after",
): unknown {
  return path.reduce<unknown>((holder, step) => {
    const key = typeof step === "string" ? step : step[state];
    if (key === null || holder === undefined) return undefined;
    return Object.hasOwn(holder as object, key)
      ? (holder as Record<string | number, unknown>)[key]
      : undefined;
  }, value);
}
