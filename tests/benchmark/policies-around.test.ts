import { describe, expect, test } from "vitest";
import { policiesAround, policyNotesOf } from "../../src/benchmark/policies-around.ts";
import { makeDataset, source } from "../indicators/build.ts";
import { subject } from "./build.ts";

const parts = makeDataset({
  clusters: {
    valley: { name: "Valley", country: "DE", policies: [{ policy: "union", source }] },
    coast: { name: "Coast", country: "DE", other_countries: ["PL"] },
  },
  policies: {
    union: { name: "Union", levels: ["supranational"], covers: { groupings: ["eu"] } },
    state: {
      name: "State",
      levels: ["national"],
      covers: { countries: ["DE"] },
      evaluation: { state: "done", text: "More joint projects.", source },
    },
    land: { name: "Land", levels: ["regional"], covers: { countries: ["DE"], subdivisions: ["DE-BY"] } },
    neighbour: { name: "Neighbour", levels: ["national"], covers: { countries: ["PL"] } },
    silent: { name: "Silent", covers: { countries: ["DE"] } },
  },
});
const notes = policyNotesOf(parts);
const subjects = {
  valley: subject("valley", { countries: ["DE"] }),
  coast: subject("coast", { countries: ["DE", "PL"] }),
  plain: subject("plain", { countries: ["KE"] }),
  nowhere: subject("nowhere"),
};
const around = (...ids: (keyof typeof subjects)[]) =>
  policiesAround(
    ids.map((id) => subjects[id]),
    notes,
  ).map(({ note, concerned, named }) => [note.name, concerned, named]);

test("a policy is noted with whom it covers, who names it, and what is known of its effects", () => {
  expect(notes.find(({ id }) => id === "state")).toEqual({
    id: "state",
    name: "State",
    countries: ["DE"],
    clusters: [],
    evaluation: "done",
    finding: "More joint projects.",
  });
  expect(notes.find(({ id }) => id === "union")).toMatchObject({
    countries: [],
    clusters: ["valley"],
    evaluation: null,
    finding: null,
  });
});

describe("policies around clusters", () => {
  test("those that cover the country and those that are named; most concerned first", () => {
    expect(around("valley", "coast")).toEqual([
      ["State", 2, 0],
      ["Union", 1, 1],
      ["Neighbour", 1, 0],
    ]);
  });

  test("a wide policy and one for a part of a country concern only clusters that name them; one without a level nobody", () => {
    expect(around("coast")).toEqual([
      ["Neighbour", 1, 0],
      ["State", 1, 0],
    ]);
    const naming = makeDataset({
      clusters: { valley: { country: "DE", policies: [{ policy: "land", source }] } },
      policies: { land: { levels: ["regional"], covers: { countries: ["DE"], subdivisions: ["DE-BY"] } } },
    });
    expect(policiesAround([subjects.valley], policyNotesOf(naming))).toMatchObject([
      { concerned: 1, named: 1 },
    ]);
  });

  test("a cluster that names a policy of its own country counts once", () => {
    const both = makeDataset({
      clusters: { valley: { country: "DE", policies: [{ policy: "state", source }] } },
      policies: { state: { levels: ["national"], covers: { countries: ["DE"] } } },
    });
    expect(policiesAround([subjects.valley], policyNotesOf(both))).toMatchObject([
      { concerned: 1, named: 1 },
    ]);
  });

  test.for<(keyof typeof subjects)[]>([["plain"], ["nowhere"], []])("none for %j", (ids) => {
    expect(around(...ids)).toEqual([]);
  });
});
