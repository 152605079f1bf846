import { describe, expect, it } from "vitest";
import { type Need, needsOf, usualFor, usualServices, weightOf } from "../../src/benchmark/needs.ts";
import { criterionStates } from "../../src/benchmark/next-stage.ts";
import { measure } from "../../src/benchmark/scale.ts";
import { type InPlace, isAtWork, notAtWork, type Subject } from "../../src/benchmark/subject.ts";
import { findPairs, findTwins, leftOut, type Needy } from "../../src/benchmark/twinning.ts";
import { vocabularyOf } from "../../src/model/dataset.ts";
import { shippedSite } from "../site/make-site.ts";
import { dataset, subject } from "./build.ts";

const place = (parts: Partial<InPlace>): Pick<Subject, "inPlace"> => ({
  inPlace: { met: [], notMet: [], governance: [], legalForm: null, services: [], tools: [], ...parts },
});
const named = (needs: readonly Need[]): string[] => needs.map(({ id, reason }) => `${id} ${reason}`);

describe("the next stage", () => {
  it("asks for its criteria, of which a source may show each", () => {
    const states = criterionStates(dataset, "establishment", place({ met: ["E1"], notMet: ["E3"] }));
    expect(states.map(({ criterion, state }) => [criterion.id, state])).toEqual([
      ["E1", "met"],
      ["E2", "not-shown"],
      ["E3", "not-met"],
      ["E4", "not-shown"],
    ]);
  });
});

describe("needs", () => {
  it("are what the own and the next stage ask for; of earlier stages only what a source calls missing", () => {
    const own = subject("own", {
      stage: "establishment",
      ...place({ met: ["E1", "E2"], notMet: ["I3", "E3"] }),
    });
    expect(named(needsOf(dataset, own, []))).toEqual([
      "I3 stated",
      "E3 stated",
      "E4 own-stage",
      "O1 next-stage",
      "O2 next-stage",
      "O3 next-stage",
      "O4 next-stage",
    ]);
  });

  it("for services are open where the record names no service at all", () => {
    const others = [1, 2, 3, 4, 5].map((number) =>
      subject(`other-${number}`, { stage: "operationalisation", ...place({ services: ["training", "x"] }) }),
    );
    const services = (named: string[]) => {
      const own = subject("own", { stage: "establishment", ...place({ services: named }) });
      return needsOf(dataset, own, usualFor(dataset, own, others))
        .filter(({ kind }) => kind === "service")
        .map(({ id, open = false }) => [id, open]);
    };
    expect(services([])).toEqual([
      ["training", true],
      ["x", true],
    ]);
    expect(services(["x"])).toEqual([["training", false]]);
  });

  it("are unknown without a stage", () => {
    expect(needsOf(dataset, subject("own"), [])).toEqual([]);
  });

  it("name services that a fifth of the next stage offers, once five of them are known", () => {
    const at = (id: string, ...services: string[]) =>
      subject(id, { stage: "operationalisation", ...place({ services }) });
    const five = [
      at("a", "training"),
      at("b", "training", "consulting"),
      at("c", "x"),
      at("d", "x"),
      at("e", "y"),
    ];
    expect(usualServices(five)).toEqual(["training", "x", "consulting", "y"]);
    expect(usualServices(five.slice(1))).toEqual([]);
    const own = subject("own", { stage: "establishment", ...place({ services: ["x"] }) });
    const services = needsOf(dataset, own, usualFor(dataset, own, five)).filter(
      ({ kind }) => kind === "service",
    );
    expect(services.map(({ id }) => id)).toEqual(["training", "consulting", "y"]);
  });
});

function needy(id: string, parts: Partial<Subject>, ...needs: string[]): Needy {
  return {
    measured: measure(dataset, subject(id, parts)),
    needs: needs.map((need) => ({ kind: "criterion", id: need, reason: "own-stage" })),
  };
}

describe("twins", () => {
  const own = needy("own", { sectors: ["wine"], ...place({ met: ["E1"] }) }, "E3", "E4");
  const others = [
    needy("own", { sectors: ["wine"], ...place({ met: ["E3", "E4"] }) }),
    needy("other-family", { sectors: ["software"], ...place({ met: ["E3", "E4"] }) }),
    needy("has-one", { sectors: ["dairy"], ...place({ met: ["E3"] }) }),
    needy("gets-back", { sectors: ["dairy"], ...place({ met: ["E3"] }) }, "E1"),
    needy("has-both", { sectors: ["dairy"], ...place({ met: ["E3", "E4"] }) }),
    needy("has-none", { sectors: ["dairy"] }),
  ];

  it("are of one family of sectors and have what is lacking, most first, then those that get something back", () => {
    const twins = findTwins(own, others, 10);
    expect(twins.map(({ partner }) => partner.measured.subject.id)).toEqual([
      "has-both",
      "gets-back",
      "has-one",
    ]);
    expect(twins[1]?.gives.map(({ id }) => id)).toEqual(["E1"]);
    expect(twins[0]?.receives.map(({ id }) => id)).toEqual(["E3", "E4"]);
  });

  it("can be limited in number and by a test", () => {
    expect(findTwins(own, others, 1)).toHaveLength(1);
    expect(findTwins(own, others, 9, ({ subject: { id } }) => id === "has-one")).toHaveLength(1);
    expect(findTwins(needy("own", {}), others, 9)).toEqual([]);
  });

  it("in pairs both give and both receive, and no pair stands twice", () => {
    const pairs = findPairs([own, ...others.slice(1)], 10);
    expect(pairs.found).toBe(1);
    expect(
      pairs.best.map(({ own: a, twin }) => [a.measured.subject.id, twin.partner.measured.subject.id]),
    ).toEqual([["own", "gets-back"]]);
  });

  const idsOf = (twins: readonly { readonly partner: Needy }[]): string[] =>
    twins.map(({ partner }) => partner.measured.subject.id);

  it.each(notAtWork)("are not offered when they are %s, and are counted", (state) => {
    const stopped = needy("stopped", { sectors: ["dairy"], state, ...place({ met: ["E3", "E4"] }) }, "E1");
    const all = [...others, stopped];
    expect(idsOf(findTwins(own, all, 10))).not.toContain("stopped");
    expect(leftOut(own, all).map(({ id }) => id)).toEqual(["stopped"]);
    expect(leftOut(own, all, () => false)).toEqual([]);
    expect(findTwins(stopped, [own], 10)).toEqual([]);
    expect(findPairs([own, stopped], 10)).toEqual({ found: 0, best: [] });
  });

  it("may decline or have lost a public status, since they still work, and may say nothing of their state", () => {
    for (const state of ["active", "declining", "status-withdrawn", "unknown", null])
      expect(isAtWork(subject("any", { state }))).toBe(true);
  });

  it("know the states that the vocabulary has", () => {
    const states = vocabularyOf(dataset, "statuses").terms;
    expect(notAtWork.filter((state) => !states.has(state))).toEqual([]);
  });

  it("are not put in order by what a record leaves wholly open", () => {
    const open = (id: string): Need => ({ kind: "service", id, reason: "usual", open: true });
    const silent: Needy = { ...own, needs: [...own.needs, open("training"), open("consulting")] };
    const rich = needy("rich", { sectors: ["dairy"], ...place({ services: ["training", "consulting"] }) });
    const one = needy("one", { sectors: ["dairy"], ...place({ met: ["E3"] }) });
    expect(idsOf(findTwins(silent, [rich, one], 10))).toEqual(["one", "rich"]);
    expect(findTwins(silent, [rich], 10)[0]?.receives.map(({ id }) => id)).toEqual([
      "training",
      "consulting",
    ]);
    const back: Needy = { ...rich, needs: [{ kind: "criterion", id: "E1", reason: "own-stage" }] };
    expect(findPairs([silent, back], 10), "a pair needs a known gap on both sides").toEqual({
      found: 0,
      best: [],
    });
  });

  it("of equal weight come in the order of their distance, then of their ids", () => {
    const near = { sectors: ["wine"], ...place({ met: ["E3"] }) };
    const far = needy("a-far", { sectors: ["dairy"], ...place({ met: ["E3"] }) });
    const twins = findTwins(own, [far, needy("c", near), needy("b", near)], 10);
    expect(idsOf(twins)).toEqual(["b", "c", "a-far"]);
    expect(twins[0]?.distance.total).toBeLessThan(twins[2]?.distance.total ?? 0);
  });
});

describe("the benchmark", () => {
  const { benchmark, dataset: shipped } = shippedSite();
  const subjects = [...benchmark.subjects.values()];

  it("finds the needs and partners that the formulas give for each cluster by itself", () => {
    const all = subjects.map((own) => ({
      measured: benchmark.measured(own),
      needs: needsOf(shipped, own, usualFor(shipped, own, subjects)),
    }));
    for (const own of all) {
      const { subject: one } = own.measured;
      expect(benchmark.needs(one).needs, one.id).toEqual(own.needs);
      const twins = findTwins(own, all, Number.POSITIVE_INFINITY);
      expect(benchmark.twins(one, Number.POSITIVE_INFINITY), one.id).toEqual(twins);
      expect(benchmark.twins(one, 3), `best three of ${one.id}`).toEqual(twins.slice(0, 3));
    }
  });

  it("counts all pairs and keeps the best, as if all were put in order", () => {
    const all = subjects.filter(({ stage }) => stage === "establishment").map((one) => benchmark.needs(one));
    const pairs = all.flatMap((own, index) =>
      findTwins(own, all.slice(index + 1), Number.POSITIVE_INFINITY).flatMap((twin) => {
        const sides = [weightOf(twin.receives), weightOf(twin.gives)] as const;
        return Math.min(...sides) > 0
          ? [{ own, twin, smaller: Math.min(...sides), sum: sides[0] + sides[1] }]
          : [];
      }),
    );
    const inOrder = pairs
      .sort((a, b) => b.smaller - a.smaller || b.sum - a.sum || a.twin.distance.total - b.twin.distance.total)
      .map(({ own, twin }) => ({ own, twin }));
    expect(inOrder.length).toBeGreaterThan(20);
    for (const count of [0, 1, 5, inOrder.length, inOrder.length + 1])
      expect(findPairs(all, count)).toEqual({ found: inOrder.length, best: inOrder.slice(0, count) });
  });

  it("counts a guest that stands for a cluster not twice", () => {
    const base = subjects.find(
      ({ stage, inPlace }) => stage === "operationalisation" && inPlace.services.length > 0,
    );
    if (!base) throw new Error("The shipped data have a cluster at that stage.");
    const guest = { ...base, stage: "establishment" };
    const others = subjects.filter(({ id }) => id !== base.id);
    const before = benchmark.needs(guest).needs;
    expect(before).toEqual(needsOf(shipped, guest, usualFor(shipped, guest, others)));
  });
});
