import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareAddress, compareKinds, readCompare } from "../../../src/site/compare/address.ts";
import { readSourceFiles } from "../../architecture/source-files.ts";
import { project } from "../../project.ts";

/** The part of an address behind the question mark. */
function searchOf(address: string): string {
  return new URL(address, "https://example.org").search;
}

describe("readCompare", () => {
  test.each<[search: string, kind: string, ids: string[], unknownKind: string | null]>([
    ["", "clusters", [], null],
    ["?ids=", "clusters", [], null],
    ["?ids=a,b,c", "clusters", ["a", "b", "c"], null],
    ["?ids=a&ids=b", "clusters", ["a", "b"], null],
    ["?ids=a;b%20c,,", "clusters", ["a", "b", "c"], null],
    ["?ids=/clusters/hegan/,https://example.org/clusters/axelera/", "clusters", ["hegan", "axelera"], null],
    ["?kind=countries&ids=DE,FR", "countries", ["DE", "FR"], null],
    ["?kind=Country&ids=DE", "countries", ["DE"], null],
    ["?kind=policy", "policies", [], null],
    ["?kind=planets&ids=a", "clusters", ["a"], "planets"],
    ["?kind=constructor&ids=a", "clusters", ["a"], "constructor"],
    ["?kind=__proto__", "clusters", [], "__proto__"],
    ["?kind=tostring", "clusters", [], "tostring"],
    ["?kind=&ids=a,a", "clusters", ["a", "a"], null],
    ["?other=1", "clusters", [], null],
  ])("%s", (search, kind, ids, unknownKind) => {
    expect(readCompare(search)).toEqual({ kind, ids, unknownKind });
  });

  it("reads no more than a page could ever mean", () => {
    expect(readCompare(`?ids=${Array.from({ length: 5000 }, (_, n) => n).join(",")}`).ids).toHaveLength(60);
  });

  it("never fails, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const { kind, ids } = readCompare(`?${text}&ids=${text}`);
        expect(compareKinds).toContain(kind);
        expect(ids.every((id) => id !== "" && !/[\s,;/]/.test(id))).toBe(true);
      }),
    );
  });
});

describe("compareAddress", () => {
  it("is the one place where the address of a comparison is written", () => {
    const byHand = readSourceFiles(project, "src").filter(
      ({ path, code }) =>
        path !== "src/site/compare/address.ts" && /compare\)?\}?\/?\?(?:ids|kind)=/.test(code),
    );
    expect(byHand.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    [compareAddress([]), "/compare/"],
    [compareAddress(["a", "b"]), "/compare/?ids=a,b"],
    [compareAddress(["DE"], "countries"), "/compare/?kind=countries&ids=DE"],
    [compareAddress([], "stages"), "/compare/?kind=stages"],
    [compareAddress(["a&b=c"]), "/compare/?ids=a%26b%3Dc"],
  ])("%s", (address, expected) => {
    expect(address).toBe(expected);
  });

  it("is read back as it was written", () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...compareKinds), fc.array(id, { maxLength: 6 }), (kind, ids) => {
        expect(readCompare(searchOf(compareAddress(ids, kind)))).toEqual({ kind, ids, unknownKind: null });
      }),
    );
  });
});
