import { describe, expect, test } from "vitest";
import type { PolicyRecord } from "../../src/model/types.generated.ts";
import { policyBenchmark } from "../../src/site/policy-benchmark.ts";
import { besideLines, besideStrip, warningsInWords } from "../../src/site/policy-beside.ts";
import { policyInShort } from "../../src/site/policy-in-short.ts";
import { contributionsInWords, lookAlikesOf, weightsInWords } from "../../src/site/policy-look-alikes.ts";
import { stagesOfPolicy } from "../../src/site/policy-stages.ts";
import type { Site } from "../../src/site/site.ts";
import { source } from "../indicators/build.ts";
import { idsOf, makeSite } from "./make-site.ts";

function policyOf(site: Site, id: string) {
  const policy = site.policy(id);
  if (!policy) throw new Error(`No policy ${id}.`);
  return policy;
}

const full: Partial<PolicyRecord> = {
  levels: ["national"],
  kind: "programme",
  covers: { countries: ["DE"] },
  dimensions: [{ dimension: "cluster-actors", source }],
  areas: [{ area: "innovation", source }],
  instruments: [{ instrument: "rnd-grants", source }],
  period: { start: 2000, end: 2002, source },
  clusters_supported: [{ count: 12, year: 2001, source }],
  stages_targeted: [{ stage: "transformation", source }],
};

const staged = (stage: "transformation" | "initiation") => ({
  maturity: [{ stage, year: 2020, basis: "inferred" as const, source }],
  policies: [{ policy: "own", source }],
});

const site = makeSite({
  clusters: {
    top: staged("transformation"),
    young: staged("initiation"),
    silent: { policies: [{ policy: "own", source }] },
    other: {},
  },
  policies: {
    own: full,
    twin: {
      ...full,
      name: "Twin",
      covers: { countries: ["FR"] },
      evaluation: { state: "done", text: "It worked.", source },
    },
    near: {
      ...full,
      name: "Near",
      covers: { countries: ["KE"] },
      instruments: [{ instrument: "tax-relief", source }],
    },
    bare: { name: "Bare" },
    lonely: { name: "Lonely", levels: ["local"], covers: { countries: ["JP"] } },
  },
});

describe("standing at the same level", () => {
  const benchmark = policyBenchmark(site, policyOf(site, "own"));

  test("the others, with shares of dimensions and states of evaluation", () => {
    expect(idsOf(benchmark.others)).toEqual(["twin", "near"]);
    expect(benchmark.dimensions).toContainEqual({ term: "cluster-actors", own: true, count: 2, known: 2 });
    expect(benchmark.dimensions).toContainEqual({
      term: "framework-conditions",
      own: false,
      count: 0,
      known: 2,
    });
    expect(benchmark.evaluation).toEqual({
      own: "not-reported",
      counts: [
        { state: "done", count: 1 },
        { state: "not-reported", count: 1 },
      ],
    });
  });

  test("every figure that is promised", () => {
    expect(benchmark.standings.map(({ indicator }) => indicator.id)).toEqual([
      "policy.dimension_coverage",
      "policy.breadth",
      "policy.duration",
      "policy.clusters_supported",
      "policy.budget_per_cluster_year",
    ]);
  });

  test("short scales step by step, counts of clusters in classes, years as a strip", () => {
    const lines = (id: string) => {
      const standing = benchmark.standings.find(({ indicator }) => indicator.id === id);
      return standing && besideLines(standing);
    };
    expect(lines("policy.dimension_coverage")).toEqual([
      { label: "1 of 3", count: 2, isOwn: true },
      { label: "2 of 3", count: 0, isOwn: false },
      { label: "3 of 3", count: 0, isOwn: false },
    ]);
    expect(
      lines("policy.clusters_supported")?.map(({ label, count, isOwn }) => [label, count, isOwn]),
    ).toEqual([
      ["up to 5 clusters", 0, false],
      ["6–10", 0, false],
      ["11–25", 2, true],
      ["26–50", 0, false],
      ["51–100", 0, false],
      ["more than 100", 0, false],
    ]);
    expect(lines("policy.duration")).toBeNull();
  });

  test("a strip holds the others and the policy itself", () => {
    const standing = benchmark.standings.find(({ indicator }) => indicator.id === "policy.duration");
    const rows = standing && besideStrip(policyOf(site, "own"), standing);
    expect(rows?.map(({ id, value, own = false }) => [id, value, own])).toEqual([
      ["twin", 3, false],
      ["near", 3, false],
      ["own", 3, true],
    ]);
  });

  test("reasons against a comparison in words", () => {
    expect(warningsInWords([])).toBe("");
    expect(warningsInWords(["C2", "C3"])).toBe(
      "years more than two apart, or not stated (C2); different currencies (C3)",
    );
  });
});

test("stages meant for and reached, unknown ones apart", () => {
  const fit = stagesOfPolicy(site, policyOf(site, "own"));
  expect(fit).toMatchObject({ known: 2, fitting: 1, all: 3 });
  expect(idsOf(fit.notCoded)).toEqual(["silent"]);
  expect(
    fit.stages.map(({ stage, target, clusters }) => [stage.id, target !== undefined, idsOf(clusters)]),
  ).toEqual([
    ["initiation", false, ["young"]],
    ["establishment", false, []],
    ["operationalisation", false, []],
    ["transformation", true, ["top"]],
  ]);
});

describe("look-alikes in words", () => {
  const { lookAlikes, reason } = lookAlikesOf(site, policyOf(site, "own"));

  test("nearest first, with what they share", () => {
    expect(reason).toBeNull();
    expect(
      lookAlikes.map(({ peer, distance, knownShare }) => [peer.policy.id, distance, knownShare]),
    ).toEqual([
      ["twin", "0.03", "93\u00a0%"],
      ["near", "0.23", "93\u00a0%"],
    ]);
    expect(lookAlikes[1]?.shared).toBe(
      "dimensions: Cluster actors; level: National; areas: Innovation; stages: Transformation; kind: Programme; duration: 3 here, 3 there",
    );
  });

  test("the parts of the distance, the largest first", () => {
    const near = lookAlikes[1]?.peer;
    expect(near && contributionsInWords(near)).toBe("instruments 0.2, sector groups not known 0.03");
    expect(contributionsInWords({ contributions: [] })).toMatch(/^nothing/);
  });

  test("weights are those of the formula", () => {
    expect(weightsInWords()).toBe(
      "dimensions 3, instruments 3, level 2, areas 2, stages 2, kind 1, sector groups 1, duration 1",
    );
  });
});

describe("in short", () => {
  const answers = (id: string) => {
    const policy = policyOf(site, id);
    return Object.fromEntries(
      policyInShort(site, policy, policyBenchmark(site, policy)).map(({ section, answer }) => [
        section,
        answer,
      ]),
    );
  };

  test("with everything known", () => {
    expect(answers("own")).toEqual({
      time: "3 years from the first to the last year. The GIZ guide calls two to three years too short.",
      reach:
        "1 of 3: cluster actors. No source names framework conditions (0 of 2 others at its level) or cluster organisations (0 of 2 others at its level).",
      "stage-fit":
        "It is meant for transformation. 1 of 2 supported clusters with a known stage stands there.",
      "look-alikes":
        "Nearest, with the distance from 0 to 1: Twin (0.03) and Near (0.23). Of 2 look-alikes, 1 is known to have been evaluated or to be under evaluation.",
    });
  });

  test("with nothing known", () => {
    expect(answers("bare")).toEqual({
      time: "No source gives both a beginning and an end.",
      reach: "No source says which.",
      "stage-fit":
        "No source says for which stages it is meant. Of no cluster that names it is the stage known.",
      "look-alikes":
        "Too little is known of this policy to say which are like it: less than half of what is compared is on record.",
    });
  });
});
