import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTwinningQuery, type TwinningQuery, twinningAddress } from "../../src/site/twinning-query.ts";

fc.configureGlobal({ seed: 20261122 });

describe("a question in an address", () => {
  test.for<[string, TwinningQuery]>([
    ["", {}],
    ["?", {}],
    ["?id=", {}],
    ["?id=%20", {}],
    ["?id=katwe", { id: "katwe" }],
    ["?id=katwe&within=comesa&stage=establishment&country=ug", { id: "katwe", within: "comesa" }],
    ["?within=comesa", {}],
    [
      "?grouping=comesa&stage=establishment",
      { area: { kind: "grouping", id: "comesa" }, stage: "establishment" },
    ],
    ["?country=ug", { area: { kind: "country", id: "ug" } }],
    ["?country=ug&grouping=eac", { area: { kind: "grouping", id: "eac" } }],
    ["?stage=initiation", { stage: "initiation" }],
    ["?ID=katwe&colour=red&__proto__=x", {}],
    ["?id=%E0%A4%A", { id: "\ufffd%A" }],
  ])("%s is read", ([search, wanted]) => expect(readTwinningQuery(search)).toEqual(wanted));

  test.for<[TwinningQuery, string]>([
    [{}, "/twinning/"],
    [{ within: "comesa" }, "/twinning/"],
    [{ id: "a&b", within: "UG" }, "/twinning/?id=a%26b&within=ug"],
    [{ area: { kind: "country", id: "UG" }, stage: "initiation" }, "/twinning/?country=ug&stage=initiation"],
  ])("%j is written as %s", ([query, wanted]) => expect(twinningAddress(query)).toBe(wanted));

  test("is read as it was written", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((text) => text.trim().toLowerCase())
      .filter((text) => text !== "");
    const query: fc.Arbitrary<TwinningQuery> = fc.oneof(
      fc.record({ id: word, within: word }, { requiredKeys: ["id"], noNullPrototype: true }),
      fc.record(
        {
          area: fc.record(
            { kind: fc.constantFrom("grouping", "region", "country"), id: word },
            { noNullPrototype: true },
          ),
          stage: word,
        },
        { requiredKeys: ["area"], noNullPrototype: true },
      ),
    );
    fc.assert(
      fc.property(query, (one) => {
        const search = twinningAddress(one).replace("/twinning/", "");
        expect(readTwinningQuery(search)).toEqual(one);
      }),
    );
  });
});
