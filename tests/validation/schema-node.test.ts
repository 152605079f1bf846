import { describe, expect, test } from "vitest";
import { describeField, schemasById } from "../../src/validation/schema-node.ts";
import { schemas } from "../project.ts";

const byId = schemasById(schemas);

describe("describeField", () => {
  test("its own words count more than those of the definition it refers to", () => {
    expect(describeField(byId, "cluster.schema.json", ["members", 0, "total"])).toMatchObject({
      title: "Total",
      description: "Number of members.",
      example: 40,
      types: ["integer"],
      required: false,
    });
  });

  test("a field that only refers takes all words from the definition", () => {
    expect(describeField(byId, "cluster.schema.json", ["members", 0, "year"])).toMatchObject({
      title: "Year or period",
      example: 2021,
      types: ["integer", "string"],
      required: true,
    });
  });

  test("an item or value without words takes those of its list or mapping", () => {
    expect(describeField(byId, "correction.schema.json", ["records", 0])).toMatchObject({
      title: "Records",
      example: "clusters/footwear-cluster-ambato",
    });
    expect(describeField(byId, "cluster.schema.json", ["value_chain", "nodes", "mills"])).toMatchObject({
      title: "Nodes",
      example: "missing",
    });
  });

  test("a mapping without example is put together from its fields", () => {
    expect(describeField(byId, "policy.schema.json", ["covers"]).example).toEqual({ countries: ["AT"] });
    expect(describeField(byId, "cluster.schema.json", ["place"]).example).toEqual({ name: "Lake Victoria" });
  });

  test("knows the fields that may stand below", () => {
    expect(describeField(byId, "cluster.schema.json", ["founded"]).properties).toContain("year");
    expect(describeField(byId, "cluster.schema.json", []).properties).toContain("members");
  });

  test.each([[["nothing"]], [["name", "deeper"]], [["members", "total"]], [["toString"]]])(
    "%j does not exist",
    (path) => {
      expect(describeField(byId, "cluster.schema.json", path).properties).toEqual([]);
    },
  );

  test("an unknown schema says nothing", () => {
    expect(describeField(byId, "mood.schema.json", ["name"])).toMatchObject({
      title: undefined,
      example: undefined,
    });
  });
});
