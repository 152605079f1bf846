import { describe, expect, it } from "vitest";
import {
  comparabilityCodes,
  warningsAmong,
  warningsOfSubjects,
  warningsOfValues,
} from "../../src/benchmark/comparability.ts";
import type { Subject, SubjectValue } from "../../src/benchmark/subject.ts";
import { figure, subject } from "./build.ts";

describe("warnings between clusters", () => {
  it.each<[string, Partial<Subject>, Partial<Subject>, string[]]>([
    ["alike", { shape: "growth-pole" }, { shape: "growth-pole" }, []],
    ["another shape", { shape: "growth-pole" }, { shape: "industrial-park" }, ["C1"]],
    ["a shape that is not known", { shape: null }, { shape: "industrial-park" }, []],
    ["another kind", { entity: "agglomeration" }, { entity: "cluster-organisation" }, ["C1"]],
  ])("%s", (_name, a, b, expected) => {
    expect(warningsOfSubjects(subject("a", a), subject("b", b))).toEqual(expected);
    expect(warningsOfSubjects(subject("b", b), subject("a", a))).toEqual(expected);
  });
});

describe("warnings between values", () => {
  it.each<[string, Partial<SubjectValue>, Partial<SubjectValue>, string[]]>([
    ["alike", {}, {}, []],
    ["two years apart", { year: 2022 }, { year: 2024 }, []],
    ["three years apart", { year: 2021 }, { year: 2024 }, ["C2"]],
    ["one undated", { year: null }, {}, ["C2"]],
    ["both undated", { year: null }, { year: null }, ["C2"]],
    ["two currencies", { currency: "EUR", counted: "EUR" }, { currency: "USD", counted: "USD" }, ["C3"]],
    ["two definitions", { counted: "companies" }, { counted: "members" }, ["C4"]],
    ["own word against another's", { voice: "self" }, { voice: "independent" }, ["C5"]],
    ["own word beside an unclear one", { voice: "self" }, { voice: "unknown" }, []],
    ["members against the place", { perimeter: "members" }, { perimeter: "agglomeration" }, ["C6"]],
    [
      "several at once, in order",
      { perimeter: "members", year: 1990, voice: "self" },
      { perimeter: "agglomeration" },
      ["C2", "C5", "C6"],
    ],
  ])("%s", (_name, a, b, expected) => {
    expect(warningsOfValues(figure(1, a), figure(2, b))).toEqual(expected);
    expect(warningsOfValues(figure(2, b), figure(1, a))).toEqual(expected);
  });

  it("among several each stands once, in the order of the codes", () => {
    const entries = [
      { subject: subject("a"), value: figure(1, { year: 1990 }) },
      { subject: subject("b", { entity: "agglomeration" }), value: figure(2) },
      { subject: subject("c"), value: figure(3, { voice: "self" }) },
    ];
    expect(warningsAmong(entries)).toEqual(["C1", "C2", "C5"]);
    expect(warningsAmong(entries.slice(0, 1))).toEqual([]);
    expect(comparabilityCodes).toHaveLength(6);
  });
});
