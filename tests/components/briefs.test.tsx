import { describe, expect, test } from "vitest";
import { AreaBriefPage } from "../../src/components/area-brief/area-brief-page.tsx";
import { ClusterBriefPage } from "../../src/components/brief/cluster-brief-page.tsx";
import { PortfolioPage } from "../../src/components/portfolio-page.tsx";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import type { Site } from "../../src/site/site.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

function areaOf(site: Site, path: string) {
  const portfolio = site.lists.portfolios.find((other) => other.path === path);
  if (!portfolio) throw new Error(`No page ${path}.`);
  return portfolio;
}
const areaPage = (site: Site, path: string): string =>
  render(<AreaBriefPage site={site} portfolio={areaOf(site, path)} />);
const clusterPage = (site: Site): string =>
  render(<ClusterBriefPage site={site} cluster={site.dataset.clusters[0] as never} />);

const bare = makeSite({ clusters: { a: { name: "Nile", country: "UG" } } });
const rich = (share: number): Partial<ClusterRecord> => ({
  country: "UG",
  name: `Cluster ${share}`,
  maturity: [{ year: 2020, stage: "establishment", basis: "inferred", source, met: { E1: source } }],
  financing: [
    {
      ...{ year: 2020, basis: "actual", completeness: "complete", source },
      parts: { public: share, private: 100 - share },
    },
  ],
});
const elsewhere = (share: number): Partial<ClusterRecord> => ({ ...rich(share), country: "DE" });
const many = makeSite({
  clusters: {
    ...Object.fromEntries([10, 20, 30, 40, 50].map((share) => [`c${share}`, rich(share)])),
    ...Object.fromEntries([60, 70, 80, 90, 99].map((share) => [`d${share}`, elsewhere(share)])),
    next: {
      country: "KE",
      name: "Ahead",
      maturity: [{ year: 2020, stage: "operationalisation", basis: "inferred", source, met: { O1: source } }],
    },
  },
  policies: {
    act: {
      name: "Act",
      levels: ["national"],
      covers: { countries: ["UG"] },
      period: { start: 2010, end: 2015, source },
      evaluation: { state: "done", source },
    },
  },
  patterns: {
    rule: {
      name: "Rule of the country",
      covers: { countries: ["UG"] },
      mix: { parts: { public: 58 }, completeness: "partial", source },
    },
  },
});

const parts = ["beside", "figures", "differences", "next-stage", "money", "policies", "gaps", "sources"];

describe.each<[string, string]>([
  ["an area with one cluster of which nothing is known", areaPage(bare, "/countries/ug/")],
  ["an area with five clusters", areaPage(many, "/countries/ug/")],
  ["the world", areaPage(many, "/regions/world/")],
  ["a sector", areaPage(many, "/sectors/automotive/")],
  [
    "an area with text that would do harm",
    areaPage(makeSite({ clusters: { a: { country: "UG", ...rich(10), name: hostile } } }), "/countries/ug/"),
  ],
])("the brief of %s", (_case, markup) => {
  test("has all its parts, none of them empty", () => {
    const sections = elements(markup, "section");
    for (const id of parts) {
      const section = sections.find((text) => text.startsWith(`<section id="${id}"`));
      const words = wordsOf((section ?? "").replace(/<h2[\s\S]*?<\/h2>/, ""));
      expect(words.length, id).toBeGreaterThan(15);
    }
    expect(wordsOf(markup)).toMatch(/Not causal: that clusters live under a policy does not show/);
  });

  test("says nothing that a program would say, and every table has its heads", () => {
    expect(wordsOf(markup)).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
    expect(markup).not.toContain("<img src=x");
    for (const table of elements(markup, "table")) {
      expect(table).toMatch(/<caption/);
      expect(table).toMatch(/<th scope="col"/);
    }
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("stays out of search engines and needs no script of its own", () => {
    expect(markup).toContain('<meta name="robots" content="noindex"');
    expect(markup).not.toContain("data-pagefind-body");
    expect([...markup.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      expect.stringContaining("shortcut"),
    ]);
  });
});

describe("what the brief of an area says", () => {
  test("of five clusters: medians with n of N beside the wider area, the difference, and whether it is clear", () => {
    const words = wordsOf(areaPage(many, "/countries/ug/"));
    expect(words).toMatch(/Public money 30\s% 20 – 40 \d+ – \d+ 5 of 5 2020 55\s% n = 10/);
    expect(words).toMatch(
      /Public money: 30\s% \(n = 5\), below 55\s% \(n = 10\) by 0\.6; a clear difference/,
    );
    // The own share is the rest of the public one: it is no difference of its own.
    expect(words).not.toMatch(/Self-financing: 70/);
    expect(words).toMatch(
      /5 clusters stand at establishment, more than at any other\. Cluster 10 \(2020\); Cluster 20 .* The next stage/,
    );
    expect(words).toMatch(/Ahead Kenya 0\.\d\d Coordination drives networking not shown not shown/);
    expect(words).toMatch(/Median shares of the 5 complete mixes: public 30\s%, private 70\s%\./);
    expect(words).toMatch(
      /Rule of the country \(year not stated; stands for the whole area\): Public money 58\s%/,
    );
    expect(words).toMatch(/Act National 2010 to 2015 1 done 1/);
    expect(words).toMatch(
      /Sources GIZ, guide, 2021; behind \d+ figures All documents behind these figures\./,
    );
  });

  test("of one about which nothing is known: that it is not known", () => {
    const words = wordsOf(areaPage(bare, "/countries/ug/"));
    expect(words).toMatch(/One cluster is recorded: Nile\. Its sources do not carry a stage\./);
    expect(words).toMatch(/Figures No comparable figure is on record for any cluster here\./);
    expect(words).toMatch(/None can be told: no wider area on record holds any other cluster\./);
    expect(words).toMatch(/No source carries a stage for any cluster here/);
    expect(words).toMatch(/No source states how the money of the one cluster on record is made up\./);
    expect(words).toMatch(/No policy that covers it is on record\./);
    expect(words).toMatch(/No figure above rests on a numbered document\./);
  });

  test("single values by name, year and source where they are too few", () => {
    const site = makeSite({ clusters: { a: rich(10) } });
    expect(wordsOf(areaPage(site, "/countries/ug/"))).toMatch(
      /Public money too few to summarise: Cluster 10 10\s% \(2020\) 1/,
    );
  });

  test("of the world that there is no example outside", () => {
    expect(wordsOf(areaPage(many, "/regions/world/"))).toMatch(/All clusters on record lie in this area/);
  });

  test("the page of the area leads to it, that of an area without a cluster does not", () => {
    const page = (site: Site, path: string): string =>
      render(<PortfolioPage site={site} portfolio={areaOf(site, path)} />);
    expect(page(bare, "/countries/ug/")).toContain('href="/countries/ug/brief/"');
    const empty = makeSite({ policies: { act: { covers: { countries: ["UG"] } } } });
    expect(page(empty, "/countries/ug/")).not.toContain("/brief/");
  });
});

describe("what the brief of a cluster says", () => {
  test("when nothing but its name is known", () => {
    const words = wordsOf(clusterPage(bare));
    expect(words).toMatch(/No figure of this cluster has five comparable clusters beside it/);
    expect(words).toMatch(/No figure that could be compared is on record\./);
    expect(words).toMatch(
      /Apart from age and members, which decide who is a peer, no figure with five peers shows a difference whose size can be told\./,
    );
    expect(words).toMatch(/No other cluster is on record\./);
    expect(words).toMatch(/The stage is not coded, so nothing is said about the next one\./);
    expect(words).toMatch(/No policy on record names one of the nearest clusters or covers its country\./);
    expect(words).toMatch(/Nothing above rests on a numbered source\./);
    expect(words).not.toMatch(/NaN|undefined|\bnull\b/);
  });

  test("value, median, middle half, quarter, n and years; the stage with its sources; policies of its peers", () => {
    const words = wordsOf(clusterPage(many));
    expect(words).toMatch(/Public money 10\s% 1 2020 60\s% 40 – 80 lowest quarter 9 2020/);
    expect(words).toMatch(/It is at the stage establishment \(judged on sources up to 2020\)\. 1/);
    expect(words).toMatch(/Act 4 of 10 peers, by country evaluated/);
    expect(words).toMatch(/Not causal/);
  });

  test("what a cluster ahead has stands in the order of the criteria, its organisation by the labels of the marks", () => {
    const ahead: Partial<ClusterRecord> = {
      name: "Ahead",
      governance: {
        marks: { regular_participation: "met", governing_body: "partly", tasks_defined: "met" },
        source,
      },
      maturity: [
        {
          ...{ year: 2020, stage: "operationalisation", basis: "inferred", source },
          met: { O2: source, E1: source, O1: source, I1: source },
        },
      ],
    };
    const site = makeSite({ clusters: { own: rich(10), ahead } });
    const [row = ""] = elements(clusterPage(site), "tr").filter(
      (each) => each.includes("Ahead") && each.includes("Tasks are defined"),
    );
    const label = (id: string): string => site.label("criteria", id);
    expect(wordsOf(row)).toContain(`${[label("E1"), label("O1"), label("O2")].join("; ")} and 1 more`);
    expect(wordsOf(row)).toContain("Tasks are defined; Members meet and take part");
    expect(row).not.toContain("Governing body");
  });
});
