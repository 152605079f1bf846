import { describe, expect, test } from "vitest";
import { areaKinds, findArea, subjectsIn } from "../../src/benchmark/area.ts";
import { isAtWork } from "../../src/benchmark/subject.ts";
import { type Cluster, vocabularyOf } from "../../src/model/dataset.ts";
import { answerTwinning, type ClusterAnswer, type NoAnswer } from "../../src/site/twinning-answer.ts";
import { type AreaAnswer, groupingPairs } from "../../src/site/twinning-area.ts";
import type { TwinningQuery } from "../../src/site/twinning-query.ts";
import { clusterTwins } from "../../src/site/twinning-section.ts";
import type { TwinningContext } from "../../src/site/twinning-view.ts";
import { makeSite, shippedSite } from "./make-site.ts";

type Record = Partial<Cluster["record"]> & { readonly name: string };

const source = "report";
const documents: Record["sources"] = {
  report: { title: "Report", publisher: "A", year: 2024, independence: "independent" },
  own: { title: "Website", publisher: "B", year: 2024, independence: "self" },
};
const cluster = (
  country: string,
  stage: string | null,
  met: { [criterion: string]: string | string[] },
  more: object = {},
) =>
  ({
    country,
    sector: "wine",
    sources: documents,
    ...(stage ? { maturity: [{ stage, year: 2024, basis: "assessed", source, met }] } : {}),
    ...more,
  }) as unknown as Record;

const parts = {
  clusters: {
    kenya: { ...cluster("KE", "establishment", { E1: source, E2: source }), name: "Kenya wine" },
    uganda: {
      ...cluster("UG", "establishment", { E3: "own p. 2", E4: [source, "own"] }),
      name: "Uganda wine",
    },
    ended: {
      ...cluster("UG", "establishment", { E3: source }, { status: { state: "ended", source } }),
      name: "Ended wine",
    },
    uncoded: { ...cluster("KE", null, {}), name: "Uncoded wine" },
    far: { ...cluster("AT", "operationalisation", { E3: source, O1: source, O2: source }), name: "Far wine" },
    lonely: { ...cluster("RW", "establishment", { E1: source }), name: "Lonely", sector: "automotive" },
  },
};
const site = makeSite(parts as never, { prefix: "/o/" });
const ask = (query: TwinningQuery, context: TwinningContext = site) => answerTwinning(context, query);
const askArea = (query: TwinningQuery): AreaAnswer => ask(query) as AreaAnswer;
const comesa = { kind: "grouping", id: "comesa" } as const;

describe("partners of one cluster", () => {
  const answer = ask({ id: "kenya" }) as ClusterAnswer;

  test("stand in order, with what it could learn, where that stands and who says it", () => {
    expect(answer.kind).toBe("cluster");
    expect(answer.twins.map(({ partner }) => partner.id)).toEqual(["uganda", "far"]);
    expect(answer.twins[0]?.receives).toEqual([
      {
        key: "own-stage",
        label: "Its stage asks for it; no source shows it",
        items: [
          {
            kind: "criterion",
            id: "E3",
            label: "Coordinator in place",
            href: "/o/clusters/uganda/#evidence",
            ownWord: true,
          },
          {
            kind: "criterion",
            id: "E4",
            label: "First services build trust",
            href: "/o/clusters/uganda/#evidence",
            ownWord: false,
          },
        ],
      },
    ]);
    expect(answer.twins[0]?.gives[0]?.items.map(({ id }) => id)).toEqual(["E1", "E2"]);
    expect(answer.twins[0]?.compareHref).toBe("/o/compare/?ids=kenya,uganda");
  });

  test("do not hold one that has ended, which is named", () => {
    expect(answer.leftOut).toEqual([{ name: "Ended wine", href: "/o/clusters/ended/", state: "ended" }]);
  });

  test("can be asked for within an area of any kind, in letters of any case", () => {
    for (const within of ["at", "AT", "europe"])
      expect((ask({ id: "KENYA", within }) as ClusterAnswer).twins.map(({ partner }) => partner.id)).toEqual([
        "far",
      ]);
    const nobody = ask({ id: "kenya", within: "asean" }) as ClusterAnswer;
    expect([nobody.found, nobody.within?.short]).toEqual([0, "ASEAN"]);
    expect(nobody.ways[0]).toEqual({ label: "Partners in any place", href: "/o/twinning/?id=kenya" });
  });

  test("stand on its page as well; without them a sentence says why", () => {
    expect(clusterTwins(site, "kenya")).toMatchObject({ allHref: "/o/twinning/?id=kenya" });
    expect(clusterTwins(site, "uncoded")).toEqual({ why: expect.stringMatching(/^No stage is coded/) });
    expect(clusterTwins(site, "ended")).toEqual({ why: expect.stringMatching(/^Its state is “ended”/) });
    expect(clusterTwins(site, "lonely")).toEqual({
      why: expect.stringMatching(/^No cluster of the same family/),
    });
  });
});

describe("an area", () => {
  const answer = askArea({ area: comesa, stage: "establishment" });

  test("has pairs in which both sides gain", () => {
    expect(answer.title).toBe("Who should twin with whom: COMESA, establishment");
    expect(answer.pairs.map(({ own, partner }) => [own.id, partner.id])).toEqual([["kenya", "uganda"]]);
    expect(answer.found).toBe(1);
  });

  test("names for each cluster the best partner inside and outside, and who is left out", () => {
    expect(
      answer
        .rows(9)
        .map(({ cluster, inside, outside }) => [cluster.id, inside?.partner.id, outside?.partner.id]),
    ).toEqual([
      ["kenya", "uganda", "far"],
      ["lonely", undefined, undefined],
      ["uganda", "kenya", "far"],
    ]);
    expect(answer.uncoded).toBe(1);
    expect(answer.stopped.map(({ name }) => name)).toEqual(["Ended wine"]);
  });

  test("looks for partners of the rows that are shown only, and once", () => {
    const asked: string[] = [];
    const benchmark = new Proxy(site.benchmark, {
      get(target, name) {
        if (name === "twins")
          return (...given: Parameters<typeof target.twins>) => {
            asked.push(given[0].id);
            return target.twins(...given);
          };
        const value = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const context = { dataset: site.dataset, benchmark, href: (path: string) => site.href(path) };
    const lazy = ask({ area: comesa, stage: "establishment" }, context) as AreaAnswer;
    expect([lazy.size, asked]).toEqual([3, []]);
    expect(lazy.rows(1)).toEqual(answer.rows(1));
    expect(new Set(asked)).toEqual(new Set(["kenya"]));
    const before = asked.length;
    lazy.rows(1);
    expect(asked).toHaveLength(before);
    expect(lazy.rows(9)).toEqual(answer.rows(9));
    expect(new Set(asked.slice(before))).toEqual(new Set(["lonely", "uganda"]));
  });

  test("without pairs still names partners", () => {
    const kenya = askArea({ area: { kind: "country", id: "ke" } });
    const [row] = kenya.rows(9);
    expect([kenya.pairs.length, kenya.size, row?.inside]).toEqual([0, 1, null]);
    expect(row?.outside?.partner.id).toBe("uganda");
  });

  test("stands by grouping on the page, once two of its clusters have a stage", () => {
    const groupings = groupingPairs(site);
    expect(groupings.find(({ area }) => area.id === "comesa")).toMatchObject({
      clusters: 5,
      coded: 3,
      found: 1,
    });
    expect(groupings.some(({ area }) => area.id === "eu")).toBe(false);
  });
});

describe("a question without an answer", () => {
  test.for<[TwinningQuery, RegExp]>([
    [{ id: "nobody" }, /^No cluster has the id “nobody”\.$/],
    [{ id: "__proto__" }, /^No cluster has the id “__proto__”\.$/],
    [{ id: "uncoded" }, /^No stage is coded for Uncoded wine/],
    [{ id: "ended" }, /^The state of Ended wine is “ended”/],
    [{ id: "kenya", within: "atlantis" }, /^No grouping, region or country is called “atlantis”\.$/],
    [{ area: { kind: "region", id: "atlantis" } }, /is called “atlantis”/],
    [
      { area: comesa, stage: "adolescence" },
      /^No stage is called “adolescence”\. There are initiation, establishment/,
    ],
    [{ stage: "establishment" }, /^The address names a stage, but no area/],
    [
      { area: comesa, stage: "transformation" },
      /^No cluster at work of COMESA .* There are: 3 at establishment\.$/,
    ],
    [
      { area: { kind: "grouping", id: "asean" } },
      /^No cluster of Association|^No cluster of ASEAN has a coded stage/,
    ],
    [{ area: { kind: "country", id: "xx" } }, /is called “xx”/],
  ])("%j gets a sentence and the way out", ([query, message]) => {
    const answer = ask(query);
    expect(answer).toMatchObject({ kind: "problem", message: expect.stringMatching(message) });
    const { ways } = answer as NoAnswer;
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.at(-1)?.href).toBe("/o/twinning/");
  });

  test("none at all is the start", () => expect(ask({})).toEqual({ kind: "start" }));
});

const vocabularies = { grouping: "groupings", region: "regions", country: "countries" } as const;

describe("in the shipped data", () => {
  const shipped = shippedSite();
  const subjects = [...shipped.benchmark.subjects.values()];

  test("every cluster has an answer or a sentence", () => {
    for (const { id } of subjects) {
      const answer = ask({ id }, shipped);
      if (answer.kind === "problem") expect(answer.message, id).not.toMatch(/NaN|undefined|null/);
      else expect(answer.kind, id).toBe("cluster");
    }
  });

  test.for(areaKinds)("every %s has pairs and rows that agree with its clusters, or a sentence", (kind) => {
    const areas = [...vocabularyOf(shipped.dataset, vocabularies[kind]).terms.keys()];
    expect(areas.length).toBeGreaterThan(10);
    const kinds = new Set<string>();
    for (const id of areas) {
      const answer = ask({ area: { kind, id } }, shipped);
      const able = subjectsIn(shipped.dataset, { kind, id }, subjects).filter(
        (subject) => subject.stage !== null && isAtWork(subject),
      );
      kinds.add(answer.kind);
      expect(answer.kind, id).toBe(able.length > 0 ? "area" : "problem");
      if (answer.kind === "problem") expect(answer.message, id).not.toMatch(/NaN|undefined|null/);
      if (answer.kind !== "area") continue;
      expect(answer.size, id).toBe(able.length);
      expect(answer.pairs, id).toHaveLength(Math.min(5, answer.found));
      const [row] = answer.rows(1);
      expect(able.map((subject) => subject.id)).toContain(row?.cluster.id);
    }
    expect(kinds, "both happen").toEqual(new Set(["area", "problem"]));
  });

  test("the COMESA clusters at establishment have a pair, each at work, at that stage and in COMESA", () => {
    const answer = ask({ area: comesa, stage: "establishment" }, shipped) as AreaAnswer;
    const area = findArea(shipped.dataset, "grouping", "comesa");
    const inside = new Set(subjectsIn(shipped.dataset, area ?? comesa, subjects).map(({ id }) => id));
    expect(answer.pairs.length).toBeGreaterThan(0);
    for (const { own, partner, receives, gives } of answer.pairs) {
      for (const { id } of [own, partner]) {
        const subject = shipped.benchmark.subjects.get(id);
        expect([inside.has(id), subject?.stage, subject && isAtWork(subject)], id).toEqual([
          true,
          "establishment",
          true,
        ]);
      }
      expect(receives.length * gives.length).toBeGreaterThan(0);
    }
  });
});
