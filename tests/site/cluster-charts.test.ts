import { describe, expect, test } from "vitest";
import { clusterIndicators } from "../../src/indicators/catalogue.ts";
import type { ClusterIndicator } from "../../src/indicators/definition.ts";
import type { Assessment, Membership } from "../../src/model/types.generated.ts";
import {
  coverageRows,
  coveredFields,
  ladderNote,
  ladderRows,
  mapRows,
  memberRows,
  stageCounts,
  stripRows,
} from "../../src/site/cluster-charts.ts";
import { source } from "../indicators/build.ts";
import { schemas } from "../project.ts";
import { makeSite } from "./make-site.ts";

const coded = (stage: Assessment["stage"], coders: string[] = []): { maturity: Assessment[] } => ({
  maturity: [
    {
      ...{ year: 2020, stage, source },
      basis: "inferred",
      ...(coders.length > 0 ? { coding: coders.map((coder) => ({ coder, stage })) } : {}),
    },
  ],
});
const members = (total: number): { members: Membership[] } => ({
  members: [{ year: 2020, total, counted: "members", source }],
});

test("the map has clusters with coordinates only", () => {
  const { dataset } = makeSite({
    clusters: {
      exact: { ...coded("establishment"), place: { name: "Linz", coordinates: [48.3, 14.3] } },
      vague: { place: { name: "Austria", coordinates: [48.2, 16.4], stand_in: true } },
      equator: { place: { name: "Null Island", coordinates: [0, 0] } },
      named: { place: { name: "Somewhere" } },
      none: {},
    },
  });
  const rows = mapRows(makeSite({}, { prefix: "/o/" }), dataset.clusters);
  expect(
    rows.map(({ id, latitude, longitude, standIn, stage }) => [id, latitude, longitude, standIn, stage]),
  ).toEqual([
    ["exact", 48.3, 14.3, false, 2],
    ["vague", 48.2, 16.4, true, 0],
    ["equator", 0, 0, false, 0],
  ]);
  expect(rows[0]?.href).toBe("/o/clusters/exact/");
});

test("clusters are counted by region and stage, 0 for not coded", () => {
  const site = makeSite({
    clusters: {
      a: { country: "DE", ...coded("initiation") },
      b: { country: "FR", ...coded("initiation") },
      c: { country: "FR" },
      d: { region: "asia" },
    },
  });
  expect(stageCounts(site, site.dataset.clusters)).toEqual([
    { region: "Europe", stage: 1, count: 2 },
    { region: "Europe", stage: 0, count: 1 },
    { region: "Asia", stage: 0, count: 1 },
  ]);
  expect(stageCounts(site, site.dataset.clusters, (cluster) => site.placeOf(cluster) ?? "")).toHaveLength(4);
});

test("the ladder says year and coders, and how many have no stage", () => {
  const site = makeSite({
    clusters: { two: coded("transformation", ["A", "B"]), one: coded("initiation", ["A"]), none: {} },
  });
  expect(
    ladderRows(site, site.dataset.clusters).map(({ id, stage, year, doubleCoded }) => [
      id,
      stage,
      year,
      doubleCoded,
    ]),
  ).toEqual([
    ["two", 4, 2020, true],
    ["one", 1, 2020, false],
    ["none", 0, null, false],
  ]);
  expect(ladderNote(site)).toMatch(/n = 2; 3 in all/);
});

describe("values of one indicator", () => {
  const site = makeSite({
    clusters: {
      many: members(120),
      empty: members(0),
      firms: { members: [{ year: 2021, total: 9, counted: "companies", source }] },
      unknown: {},
    },
  });
  const rowsOf = (id: string, linked?: boolean) =>
    stripRows(site, indicatorOf(id), site.dataset.clusters, linked);

  test("a missing value is left out, never zero; a reported zero stays", () => {
    const rows = rowsOf("members.total");
    expect(rows.map(({ id, value, year }) => [id, value, year])).toEqual([
      ["many", 120, 2020],
      ["empty", 0, 2020],
    ]);
    expect(rows.every(({ href, own }) => href === null && own === undefined)).toBe(true);
  });

  test("links when asked", () => {
    expect(rowsOf("members.total", true).map(({ href }) => href)).toEqual([
      "/clusters/many/",
      "/clusters/empty/",
    ]);
  });

  test("an indicator that no cluster has, or that nobody should compare, has no rows", () => {
    expect(rowsOf("financing.public_share")).toEqual([]);
    expect(
      stripRows(site, { ...indicatorOf("members.total"), comparison: "none" }, site.dataset.clusters),
    ).toEqual([]);
  });
});

function indicatorOf(id: string): ClusterIndicator {
  const found = clusterIndicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`No indicator ${id}.`);
  return found;
}

test("members over time: dated totals only, with what was counted", () => {
  const site = makeSite({
    clusters: {
      one: {
        members: [
          { year: "2017-2020", total: 90, counted: "members", source },
          { year: "unknown", total: 95, counted: "members", source },
          { year: 2024, by_type: { sme: 80 }, counted: "members", source },
          { year: 2024, total: 0, counted: "companies", source },
        ],
      },
      none: {},
    },
  });
  const [one, none] = site.dataset.clusters;
  expect(one && memberRows(site, one)).toEqual([
    { year: 2020, total: 90, definition: "Members" },
    { year: 2024, total: 0, definition: "Companies" },
  ]);
  expect(none && memberRows(site, none)).toEqual([]);
});

test("coverage: shares of the clusters of each region that has any", () => {
  const site = makeSite({
    clusters: {
      a: { country: "DE", ...members(3) },
      b: { country: "FR" },
      c: { country: "KE", ...members(0) },
      d: { region: "asia", ...members(9) },
    },
  });
  const rows = coverageRows(site, (field) => field.toUpperCase());
  expect(rows).toHaveLength(2 * coveredFields.length);
  expect(rows.filter(({ field }) => field === "MEMBERS")).toEqual([
    { field: "MEMBERS", region: "Europe", share: 0.5, n: 2 },
    { field: "MEMBERS", region: "Sub-Saharan", share: 1, n: 1 },
  ]);
  expect(rows.filter(({ field }) => field === "STORY").map(({ share }) => share)).toEqual([0, 0]);
});

test("the sections that coverage counts are fields of a record", () => {
  const fields = Object.keys((schemas.get("cluster")?.properties ?? {}) as object);
  expect(fields).toEqual(expect.arrayContaining([...coveredFields]));
});
