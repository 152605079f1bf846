import { describe, expect, test } from "vitest";
import { Bar } from "../../src/components/policy/bar.tsx";
import { PoliciesPage } from "../../src/components/policy/overview.tsx";
import { PolicyPage } from "../../src/components/policy/policy-page.tsx";
import type { PolicyRecord } from "../../src/model/types.generated.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

type Records = Readonly<Record<string, Partial<PolicyRecord>>>;

function pageOf(id: string, policies: Records, parts: Omit<Parameters<typeof makeSite>[0], "policies"> = {}) {
  const site = makeSite({ ...parts, policies }, { prefix: "/o/" });
  const policy = site.policy(id);
  if (!policy) throw new Error(`No policy ${id}.`);
  return render(<PolicyPage site={site} policy={policy} />);
}

/** Words of one section of a page. */
function section(markup: string, id: string): string {
  const found = elements(markup, "section").find((one) => one.startsWith(`<section id="${id}"`));
  if (!found) throw new Error(`No section ${id}.`);
  return wordsOf(found);
}

const full: Partial<PolicyRecord> = {
  levels: ["national"],
  kind: "programme",
  covers: { countries: ["DE"] },
  dimensions: [{ dimension: "cluster-actors", source }],
  areas: [{ area: "innovation", source }],
  instruments: [{ instrument: "rnd-grants", source }],
};

describe("a policy of which nothing is known", () => {
  const markup = pageOf("bare", { bare: { name: "Bare" } });

  test.for([
    ["reach", "No source says what it acts on."],
    ["time", "No source gives both a beginning and an end, so the duration is not known."],
    ["time", "No record names a predecessor or successor."],
    ["stage-fit", "No source says for which stages it is meant. No cluster recorded here names this policy"],
    ["beside", "No source tells at which level of government this policy stands"],
    ["look-alikes", "Too little is known of this policy to say which are like it"],
    ["advice", "No source lets us judge any of the 31 points, so each is listed as not known."],
    ["clusters", "No cluster recorded here names this policy."],
  ])("%s: %s", ([id = "", words]) => {
    expect(section(markup, id)).toContain(words);
  });

  test("lists every do and don't as not known", () => {
    expect(section(markup, "advice").match(/not known/g)).toHaveLength(32);
  });

  test("shows no leftovers of what is missing", () => {
    expect(wordsOf(markup)).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe("a policy beside others", () => {
  const markup = pageOf("own", {
    own: { ...full, period: { start: 2000, end: 2002, source } },
    twin: {
      ...full,
      name: hostile,
      covers: { countries: ["FR"] },
      period: { start: 2000, end: 2009, source },
      evaluation: { state: "done", text: "It worked for some.", source },
    },
    third: { levels: ["national"], dimensions: [{ dimension: "framework-conditions", source }] },
  });

  test("own marks stand beside the share of the others", () => {
    const reach = section(markup, "reach");
    expect(reach).toContain("Framework conditions no source names it 1 of 2 others");
    expect(reach).toMatch(/Cluster actors yes ?1 1 of 2 others/);
    expect(reach).toContain(
      "Others: 2 policies at national level. Their dimensions are known for 2, their areas for 1",
    );
  });

  test("a run of three years is flagged with the page of the guide", () => {
    expect(section(markup, "time")).toContain("The guide calls two to three years too short.");
    expect(section(markup, "time")).toContain("about p. 56");
  });

  test("n and not reported stand at every figure; too few have no percentile", () => {
    const beside = section(markup, "beside");
    expect(beside).toContain("Compared with 2 other policies on record at national level.");
    expect(beside).toContain("1 other with a value, 1 not reported");
    expect(beside).toContain("Too few others with a value for a median or percentile.");
    expect(beside).not.toContain("percentile 5");
    expect(beside).toContain("Not known for this policy");
  });

  test("a look-alike comes with its reasons, its evaluation, the fixed note and a way to compare", () => {
    const found = section(markup, "look-alikes");
    expect(found).toContain("Similar on paper; this is not evidence of effect.");
    expect(found).toContain("done: It worked for some.");
    expect(found).toContain("stages not known 0.07");
    expect(found).toContain("duration: 3 here, 10 there");
    expect(markup).toContain('href="/o/compare/?kind=policies&amp;ids=own,twin"');
    expect(markup).toMatch(/href="\/o\/policies\/twin\/#source-1"/);
  });

  test("names are text, whatever they hold", () => {
    expect(markup).not.toContain(hostile);
  });
});

test("money of another currency or time is shown with the reason and not summed up", () => {
  const paid = (amount: string, year: number): Partial<PolicyRecord> => ({
    levels: ["national"],
    budgets: [{ amount, for: "per-year", year, source }],
    clusters_supported: [{ count: 10, year, source }],
  });
  const words = section(
    pageOf("own", {
      own: paid("EUR 10 million", 2010),
      same: paid("EUR 20 million", 2011),
      other: paid("USD 20 million", 2020),
    }),
    "beside",
  );
  expect(words).toMatch(/This policy: EUR\s1 million\./);
  expect(words).toMatch(/EUR\s2 million 2011 yes/);
  expect(words).toMatch(
    /USD\s2 million 2020 years more than two apart, or not stated \(C2\); different currencies \(C3\)/,
  );
  expect(words).toContain("neither converted nor adjusted for prices");
});

test("a policy alone at its level says so", () => {
  const words = section(pageOf("own", { own: full, other: { levels: ["local"] } }), "beside");
  expect(words).toContain("No other policy on record stands at national level.");
});

test("stages: meant for, reached and not coded, each cluster with its link", () => {
  const markup = pageOf(
    "own",
    { own: { stages_targeted: [{ stage: "initiation", source }] } },
    {
      clusters: {
        young: {
          name: "Young",
          maturity: [{ stage: "initiation", year: 2020, basis: "inferred", source }],
          policies: [{ policy: "own", source }],
        },
        silent: { name: "Silent", policies: [{ policy: "own", source }] },
      },
    },
  );
  const words = section(markup, "stage-fit");
  expect(words).toContain("2 clusters on record name it; the stage is known for 1.");
  expect(words).toContain("The one with a known stage stands in a stage it is meant for.");
  expect(words).toContain("Stage not coded: 1 Silent");
  expect(markup).toContain('<a href="/o/clusters/young/">Young</a>');
});

describe("the list of policies", () => {
  const listOf = (policies: Records) =>
    render(<PoliciesPage site={makeSite({ policies }, { prefix: "/o/" })} />);

  test("none", () => {
    expect(section(listOf({}), "policies")).toContain("No policy is on record yet.");
  });

  test("few stand open, with what is missing in words", () => {
    const markup = listOf({ own: { ...full, name: "Own" } });
    expect(markup).toMatch(/<details class="policy-group" open>/);
    expect(section(markup, "policies")).toContain(
      "Own National Germany not reported Cluster actors not reported",
    );
    expect(section(markup, "where")).toContain("Europe 1 0 0 1 0 0 0");
  });

  test("many are folded by region, and a region leads into its fold", () => {
    const markup = listOf(
      Object.fromEntries(
        Array.from({ length: 31 }, (_, index) => [`p${index}`, { ...full, name: `P ${index}` }]),
      ),
    );
    expect(markup).toMatch(/<details class="policy-group">/);
    expect(markup).toContain('href="#list-europe"');
    expect(markup).toMatch(/<details class="policy-group"><summary>.*?<\/summary><div id="list-europe">/s);
  });
});

test("pieces of a bar follow each other unless they say where they begin", () => {
  const rects = elements(
    render(
      <Bar
        pieces={[
          { width: 20, look: "known" },
          { width: 10, look: "unknown" },
        ]}
      />,
    ),
    "rect",
  );
  expect(rects.map((one) => [/x="([^"]*)"/.exec(one)?.[1], /width="([^"]*)"/.exec(one)?.[1]])).toEqual([
    ["0", "19.6"],
    ["20", "9.6"],
  ]);
  expect(render(<Bar pieces={[{ x: 40, width: 5, look: "whole" }]} />)).toContain('x="40" width="5"');
});
