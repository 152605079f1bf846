import { describe, expect, it, test } from "vitest";
import { readCompare } from "../../../src/site/compare/address.ts";
import { distinctNames, findByName } from "../../../src/site/compare/find-by-name.ts";
import { resolveCompare } from "../../../src/site/compare/resolve.ts";

const names = new Map([
  ["hegan", "HEGAN"],
  ["axelera", "Axelera"],
  ["skywin-wallonia", "Skywin"],
  ["leather-addis", "Leather Cluster Addis"],
  ["leather-leon", "Leather Cluster León"],
  ["wine-douro", "Wine Douro"],
  ["fashion-lodz-region", "Fashion of Łódź"],
  ["aarhus-food", "Food Ærø"],
]);
const moved = new Map([
  ["old-hegan", ["clusters/hegan"]],
  ["split", ["clusters/leather-addis", "clusters/leather-leon"]],
  ["programme", ["policies/national-programme"]],
  ["lost", ["clusters/not-on-record"]],
]);

function resolve(search: string) {
  const { ids, notices } = resolveCompare(readCompare(search), { names, moved });
  return { ids, texts: notices.map(({ text }) => text), links: notices.flatMap(({ links }) => links) };
}

describe("resolveCompare", () => {
  test.each<[name: string, search: string, ids: string[], texts: RegExp[]]>([
    ["nothing", "", [], []],
    ["two", "?ids=hegan,axelera", ["hegan", "axelera"], []],
    ["capital letters", "?ids=HEGAN,Axelera", ["hegan", "axelera"], []],
    ["one", "?ids=hegan", ["hegan"], [/^Only HEGAN is chosen\. Add a second one/]],
    ["the same twice", "?ids=hegan,axelera,hegan", ["hegan", "axelera"], [/shown once: HEGAN\.$/]],
    [
      "six",
      "?ids=hegan,axelera,skywin-wallonia,leather-addis,leather-leon,wine-douro",
      ["hegan", "axelera", "skywin-wallonia", "leather-addis", "leather-leon"],
      [/^At most 5 fit side by side\. Left out: Wine Douro\.$/],
    ],
    [
      "unknown",
      "?ids=hegan,axelera,xyz",
      ["hegan", "axelera"],
      [/^There is no cluster with the id “xyz”\.$/],
    ],
    ["only unknown", "?ids=xyz,uvw", [], [/^There is no cluster with the id “xyz” or “uvw”\.$/]],
    [
      "an old id",
      "?ids=old-hegan,axelera",
      ["hegan", "axelera"],
      [/^“old-hegan” is an old id; it now leads to HEGAN\.$/],
    ],
    [
      "an id that was split",
      "?ids=split",
      ["leather-addis", "leather-leon"],
      [/now leads to Leather Cluster Addis and Leather Cluster León\.$/],
    ],
    [
      "an old id beside its successor",
      "?ids=old-hegan,hegan,axelera",
      ["hegan", "axelera"],
      [/old id/, /shown once/],
    ],
    [
      "no such kind",
      "?kind=clustrs&ids=hegan,axelera",
      ["hegan", "axelera"],
      [/^“clustrs” cannot be compared/],
    ],
  ])("%s", (_name, search, ids, texts) => {
    const resolved = resolve(search);
    expect(resolved.ids).toEqual(ids);
    expect(resolved.texts).toHaveLength(texts.length);
    texts.forEach((text, index) => {
      expect(resolved.texts[index]).toMatch(text);
    });
  });

  it("suggests a near id in the place of the wrong one and keeps the rest", () => {
    const { links } = resolve("?ids=hegn,axelera,xyz");
    expect(links).toEqual([{ label: "Did you mean HEGAN?", path: "/compare/?ids=hegan,axelera,xyz" }]);
  });

  it("suggests by a near name, and by the beginning of an id", () => {
    expect(resolve("?ids=skywinn").links[0]?.path).toBe("/compare/?ids=skywin-wallonia");
    expect(resolve("?ids=wine").links[0]?.path).toBe("/compare/?ids=wine-douro");
  });

  it("leads to a record of another kind", () => {
    const { ids, texts, links } = resolve("?ids=programme,hegan,axelera");
    expect(ids).toEqual(["hegan", "axelera"]);
    expect(texts[0]).toMatch(/^“programme” is an old id/);
    expect(links).toEqual([{ label: "National programme", path: "/policies/national-programme/" }]);
  });

  it("names the near kind, or all kinds", () => {
    expect(resolve("?kind=clustrs").links).toEqual([{ label: "Clusters", path: "/compare/" }]);
    expect(resolve("?kind=planets").links).toHaveLength(7);
  });

  it("keeps its sentences short however long the address is", () => {
    const { texts } = resolve(
      `?ids=${"x".repeat(9000)},${Array.from({ length: 40 }, (_, n) => `q${n}q`).join(",")}`,
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]?.length).toBeLessThan(200);
    expect(texts[0]).toContain("36 others");
  });
});

describe("findByName", () => {
  test.each<[written: string, id: string | null, message: RegExp]>([
    ["HEGAN", "hegan", /^HEGAN was added/],
    [" axelera ", "axelera", /added/],
    ["skywin-wallonia", "skywin-wallonia", /^Skywin was added/],
    ["leon", "leather-leon", /added/],
    ["Wine", "wine-douro", /added/],
    ["lodz", "fashion-lodz-region", /added/],
    ["ŁÓDŹ", "fashion-lodz-region", /added/],
    ["food aero", "aarhus-food", /added/],
    ["", null, /^Type a name first/],
    ["leather", null, /^2 names hold these letters: Leather Cluster Addis and Leather Cluster León\.$/],
    ["Axelara", null, /^There is no cluster called “Axelara”\. Did you mean Axelera\?$/],
    ["zzz", null, /^There is no cluster called “zzz”\.$/],
  ])("%s", (written, id, message) => {
    const found = findByName(written, names, [], "clusters");
    expect(found.id).toBe(id);
    expect(found.message).toMatch(message);
  });

  describe("where several bear one name", () => {
    const twins = new Map([
      ["twin", "Twin"],
      ["twin-uganda", "Twin"],
      ["twin-peaks", "Twin Peaks"],
      ["other", "Öther"],
      ["oether", "Other"],
    ]);
    test.each<[written: string, id: string | null, message: RegExp]>([
      ["Twin", null, /^2 are called so: Twin \(twin\) and Twin \(twin-uganda\)\. Choose one from the list/],
      ["twin", null, /^2 are called so/],
      ["Twin (twin)", "twin", /^Twin \(twin\) was added/],
      ["twin (TWIN-uganda) ", "twin-uganda", /added/],
      ["twin-uganda", "twin-uganda", /added/],
      ["twin p", "twin-peaks", /added/],
      ["wi", null, /hold these letters: Twin \(twin\), Twin \(twin-uganda\) and Twin Peaks\.$/],
      ["other", null, /^2 are called so: Other \(oether\) and Öther \(other\)/],
    ])("%s", (written, id, message) => {
      const found = findByName(written, twins, [], "clusters");
      expect(found.message).toMatch(message);
      expect(found.id).toBe(id);
    });

    it("the list tells them apart, and each of its entries is found", () => {
      const labels = distinctNames(twins);
      expect([...labels]).toEqual([
        ["twin", "Twin (twin)"],
        ["twin-uganda", "Twin (twin-uganda)"],
        ["twin-peaks", "Twin Peaks"],
        ["other", "Öther (other)"],
        ["oether", "Other (oether)"],
      ]);
      for (const [id, label] of labels) expect(findByName(label, twins, [], "clusters").id).toBe(id);
    });

    it("names no more than four, and how many there are besides", () => {
      const six = new Map(["a", "b", "c", "d", "e", "f"].map((id) => [id, "Same"]));
      expect(findByName("same", six, [], "clusters").message).toMatch(
        /^6 are called so: Same \(a\), Same \(b\), Same \(c\), Same \(d\) and 2 more\./,
      );
    });
  });

  it("does not add what is there", () => {
    expect(findByName("hegan", names, ["hegan"], "clusters")).toEqual({
      id: null,
      message: "HEGAN is in the comparison already.",
    });
  });
});
