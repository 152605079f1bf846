import { describe, expect, test } from "vitest";
import { PortfolioPage } from "../../src/components/portfolio-page.tsx";
import { StagePage } from "../../src/components/stage/stage-page.tsx";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import type { Site } from "../../src/site/site.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

function pageOf(site: Site, path: string): string {
  const portfolio = site.lists.portfolios.find((other) => other.path === path);
  if (!portfolio) throw new Error(`No page ${path}.`);
  return render(<PortfolioPage site={site} portfolio={portfolio} />);
}

const full = (share: number): Partial<ClusterRecord> => ({
  country: "UG",
  name: `Cluster ${share}`,
  founded: { year: 2000 + share / 10, source },
  maturity: [{ year: 2020, stage: "establishment", basis: "inferred", source, met: { E1: source } }],
  services: [
    { service: "training", source },
    { service: "joint-product-development", source },
    { service: "networking", source },
  ],
  tools_used: [{ tool: "swot-analysis", source }],
  financing: [
    {
      ...{ year: 2020, basis: "actual", completeness: "complete", source },
      parts: { public: share, private: 100 - share },
    },
  ],
});
const policies = {
  act: {
    name: "Act",
    covers: { countries: ["UG" as const] },
    levels: ["national" as const],
    period: { start: 2010, end: 2015, source },
  },
  second: { name: "Second", covers: { countries: ["UG" as const] }, period: { start: 2012, source } },
  bloc: {
    name: "Bloc programme",
    covers: { groupings: ["comesa" as const] },
    period: { start: 2001, source },
  },
};
const many = makeSite({
  clusters: Object.fromEntries([10, 20, 30, 40, 50].map((share) => [`c${share}`, full(share)])),
  policies,
  patterns: {
    rule: {
      name: "Rule of the country",
      covers: { countries: ["UG"] },
      mix: { parts: { public: 58 }, completeness: "partial", source },
    },
  },
});

/** Levels of the headings in their order. */
function headingsOf(markup: string): number[] {
  return [...markup.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
}

describe.each<[string, string]>([
  ["five clusters", pageOf(many, "/countries/ug/")],
  ["a grouping", pageOf(many, "/groupings/comesa/")],
  ["the world", pageOf(many, "/regions/world/")],
  ["a sector", pageOf(many, "/sectors/automotive/")],
  [
    "one cluster that tells little",
    pageOf(makeSite({ clusters: { a: { country: "UG" } } }), "/countries/ug/"),
  ],
  ["one cluster that tells much", pageOf(makeSite({ clusters: { a: full(10) } }), "/countries/ug/")],
  ["no cluster", pageOf(makeSite({ policies }), "/countries/ug/")],
  [
    "text that would do harm",
    pageOf(makeSite({ clusters: { a: { country: "UG", name: hostile } } }), "/countries/ug/"),
  ],
  ["a stage with five", render(<StagePage site={many} stage={many.lists.stages[1] as never} />)],
  ["a stage without clusters", render(<StagePage site={many} stage={many.lists.stages[3] as never} />)],
  ["a stage below one with five", render(<StagePage site={many} stage={many.lists.stages[0] as never} />)],
])("the page of %s", (_case, markup) => {
  test("leads to each of its sections, which are there once", () => {
    const [contents = ""] = elements(markup, "nav").filter((nav) => nav.includes('class="contents"'));
    const targets = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(1);
    const ids = [...markup.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(ids);
  });

  test("has one first heading and leaves out no level", () => {
    const levels = headingsOf(markup);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
    });
  });

  test("says nothing that a program would say, and every table has its heads", () => {
    expect(wordsOf(markup)).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
    expect(markup).not.toContain("<img src=x");
    for (const table of elements(markup, "table")) {
      expect(table).toMatch(/<caption/);
      expect(table).toMatch(/<th scope="col"/);
    }
  });

  test("has no id twice", () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    // A chart is drawn twice, for wide and narrow columns; ids inside its drawings belong to the chart's own tests.
    const outside = [...markup.replaceAll(/<svg[\s\S]*?<\/svg>/g, "").matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(outside.filter((id, index) => outside.indexOf(id) !== index)).toEqual([]);
  });
});

describe("what the page of an area says", () => {
  const country = wordsOf(pageOf(many, "/countries/ug/"));

  test("median, interval and n of an indicator, and single values where there are too few", () => {
    expect(country).toMatch(/Public money n = 5 of 5/);
    expect(country).toMatch(/median 30\s%/);
    expect(country).toMatch(/90 % interval \d+ to \d+\s%/);
    const one = wordsOf(pageOf(makeSite({ clusters: { a: full(10) } }), "/countries/ug/"));
    expect(one).toMatch(/too few to summarise\s?: Cluster 10 10\s% \(2020\)/);
  });

  test("the clusters by stage and by name", () => {
    expect(country).toMatch(/Establishment 5 Cluster 10 2020 Cluster 20 2020/);
    expect(country).toMatch(/Initiation 0 none on record/);
  });

  test("the mixes above the published pattern, and the country it stands for", () => {
    expect(country).toMatch(/Uganda: the money of 5 clusters and 1 published pattern/);
    expect(country).toMatch(/Median shares of the 5 complete mixes: public 30\s%, private 70\s%\./);
    expect(country).toMatch(
      /Rule of the country survey, year not stated Public money 58\s%, not stated 42\s%/,
    );
    expect(country).toMatch(/the whole area/);
  });

  test("own policies apart from those of wider areas", () => {
    const own = country.indexOf("Own policies Policy");
    expect(own).toBeGreaterThan(0);
    expect(country.indexOf("Act", own)).toBeLessThan(country.indexOf("Bloc programme", own));
    expect(country).toMatch(/Policies of wider areas that also cover it: 1/);
    expect(country).toMatch(/2010 to 2015/);
    expect(country).toMatch(/Not reported for any of them: budget, evaluation, clusters supported\./);
  });

  test("an area without a cluster still says what covers it and what would help", () => {
    const none = wordsOf(pageOf(makeSite({ policies }), "/countries/ug/"));
    expect(none).toMatch(
      /No cluster is recorded here yet\. 2 policies of its own are recorded\. 1 policy of wider/,
    );
    expect(none).toMatch(/What would help most A first case from here\. Add or correct a case/);
  });
});

describe("what the page of a stage says", () => {
  const words = (index: number): string =>
    wordsOf(render(<StagePage site={many} stage={many.lists.stages[index] as never} />));

  test("who shows each criterion, which tools and services there are, and what the guide says", () => {
    expect(words(1)).toMatch(/shown by a source in 5 of 5 clusters The 5 that show it/);
    expect(words(1)).toMatch(/SWOT analysis 5/);
    expect(words(1)).toMatch(/Training 5 of 5 \(100\s%\) not said/);
    expect(words(1)).toMatch(/Networking 5 of 5 \(100\s%\) needs little trust, fits from the beginning/);
    expect(words(1)).toMatch(
      /Joint product development 5 of 5 \(100\s%\) needs much trust, expected from operationalisation on earlier than the guide expects/,
    );
    expect(words(1)).toMatch(/This is advice, not a finding from the records\./);
  });

  test("that no move can be seen, and beside it the next stage as a cross-section", () => {
    expect(words(0)).toMatch(/No record holds a stage for two different years/);
    expect(words(0)).toMatch(
      /One stage higher: what clusters at establishment have in place A cross-section/,
    );
    expect(words(0)).toMatch(/Public share of the money not reported n = 0 of 0 median 30\s%/);
    expect(words(1)).toMatch(/No cluster is coded at operationalisation yet\./);
    expect(words(3)).toMatch(/There is no later stage to look at\./);
  });

  test("who moved up, and what was dated before", () => {
    const site = makeSite({
      clusters: {
        a: {
          name: "Riser",
          founded: { year: 2008, source },
          maturity: [
            { year: 2010, stage: "initiation", basis: "inferred", source },
            { year: 2015, stage: "establishment", basis: "inferred", source },
          ],
        },
      },
    });
    const page = wordsOf(render(<StagePage site={site} stage={site.lists.stages[1] as never} />));
    expect(page).toMatch(
      /1 cluster has a stage for two different years and more\. 1 cluster moved up to establishment/,
    );
    expect(page).toMatch(/Riser : initiation in 2010, establishment in 2015 dated before: founded \(2008\)/);
  });
});
