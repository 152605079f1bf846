import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/site/explorer/columns.ts";
import { sortClusters } from "../../../src/site/explorer/sort.ts";
import { catalogueOf, idsAt } from "./sample.ts";

const catalogue = catalogueOf();
const all = catalogue.index.ids.map((_, at) => at);
const sorted = (column: string, descending = false) =>
  idsAt(catalogue, sortClusters(catalogue, all, column, descending));

describe("order", () => {
  test.for<[string, string[], string[]]>([
    ["name", ["alpha", "beta", "delta", "gamma"], ["gamma", "delta", "beta", "alpha"]],
    // Equals stand in the order of their names; what is not reported comes last both ways.
    ["members", ["alpha", "delta", "beta", "gamma"], ["beta", "alpha", "delta", "gamma"]],
    ["founded", ["beta", "alpha", "delta", "gamma"], ["beta", "alpha", "delta", "gamma"]],
    ["public_share", ["delta", "alpha", "beta", "gamma"], ["delta", "alpha", "beta", "gamma"]],
    ["stage", ["beta", "alpha", "gamma", "delta"], ["alpha", "gamma", "beta", "delta"]],
    ["country", ["delta", "gamma", "alpha", "beta"], ["beta", "alpha", "delta", "gamma"]],
    ["place", ["alpha", "beta", "delta", "gamma"], ["alpha", "beta", "delta", "gamma"]],
    ["no-such-column", ["alpha", "beta", "delta", "gamma"], ["alpha", "beta", "delta", "gamma"]],
  ])("by %s", ([column, up, down]) => {
    expect(sorted(column)).toEqual(up);
    expect(sorted(column, true)).toEqual(down);
  });

  test("never loses or doubles a cluster, whatever the column", () => {
    for (const { id } of columnsOf(catalogue))
      for (const descending of [false, true])
        expect(sorted(id, descending).toSorted()).toEqual(idsAt(catalogue, all));
  });

  test("keeps to the clusters it is handed", () => {
    expect(idsAt(catalogue, sortClusters(catalogue, [1, 3], "members", false))).toEqual(["beta", "gamma"]);
  });
});
