import { describe, expect, test } from "vitest";
import { findNamed, matchNames, plain } from "../../src/client/name-matching.ts";

const entries = [
  { id: "leather", name: "Bulawayo Leather Cluster", also: "Zimbabwe · Footwear · Establishment" },
  { id: "cambio", name: "São Paulo Câmbio", also: "Brazil · ICT" },
  { id: "ambato", name: "Footwear cluster of Ambato", also: "Ecuador · Footwear" },
  { id: "one", name: "Twin", also: "Kenya" },
  { id: "two", name: "Twin", also: "Uganda" },
  { id: "three", name: "Katwe", also: "Uganda" },
  { id: "fashion", name: "Fashion of Łódź", also: "Poland" },
];
const idsOf = (typed: string, most = 8): string[] => matchNames(entries, typed, most).map(({ id }) => id);

test.for([
  ["São  Paulo!", "sao paulo"],
  ["Łódź 2.0", "lodz 2 0"],
  ["…", ""],
] as const)("%s is searched as %s", ([text, wanted]) => expect(plain(text)).toBe(wanted));

describe("matching", () => {
  test.for<[string, string[]]>([
    ["", []],
    ["  ", []],
    ["(((", []],
    ["sao", ["cambio"]],
    ["footwear", ["ambato", "leather"]],
    ["leather zimb", ["leather"]],
    ["eather", []],
    ["clus", ["leather", "ambato"]],
    ["ugan", ["two", "three"]],
    ["lodz", ["fashion"]],
    ["ŁÓDŹ", ["fashion"]],
    ["xyz", []],
  ])("%s finds %s, by the start of words, names first", ([typed, wanted]) =>
    expect(idsOf(typed)).toEqual(wanted),
  );

  test("gives no more than asked", () => expect(idsOf("clus", 1)).toEqual(["leather"]));
});

test.for<[string, string | undefined]>([
  ["katwe", "three"],
  ["bulawayo leather cluster", "leather"],
  ["footwear", undefined],
  ["brazil", "cambio"],
  ["two", "two"],
  ["Twin", undefined],
  ["", undefined],
])("%s means %s", ([typed, id]) => expect(findNamed(entries, typed)?.id).toBe(id));
