import { describe, expect, it } from "vitest";
import { type Need, needsOf, usualServices } from "../../src/benchmark/needs.ts";
import { criteriaOfStage, stageAfter } from "../../src/benchmark/next-stage.ts";
import { measure } from "../../src/benchmark/scale.ts";
import type { InPlace, Subject } from "../../src/benchmark/subject.ts";
import { findPairs, findTwins, type Needy } from "../../src/benchmark/twinning.ts";
import { dataset, subject } from "./build.ts";

const place = (parts: Partial<InPlace>): Pick<Subject, "inPlace"> => ({
  inPlace: { met: [], notMet: [], governance: [], legalForm: null, services: [], tools: [], ...parts },
});
const named = (needs: readonly Need[]): string[] => needs.map(({ id, reason }) => `${id} ${reason}`);

describe("the next stage", () => {
  it.each([
    ["initiation", "establishment"],
    ["operationalisation", "transformation"],
    ["transformation", undefined],
    [null, undefined],
  ])("after %s is %s", (stage, next) => {
    expect(stageAfter(dataset, stage)?.id).toBe(next);
  });

  it("asks for its criteria, of which a source may show each", () => {
    const states = criteriaOfStage(dataset, "establishment", place({ met: ["E1"], notMet: ["E3"] }));
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
    const services = needsOf(dataset, own, five).filter(({ kind }) => kind === "service");
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
    expect(
      pairs.map(({ own: a, twin }) => [a.measured.subject.id, twin.partner.measured.subject.id]),
    ).toEqual([["own", "gets-back"]]);
  });
});
