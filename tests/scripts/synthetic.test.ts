import { expect, test } from "vitest";
import { syntheticClusters } from "../../scripts/bench/synthetic.ts";
import { mostNames, placeName } from "../../scripts/bench/words.ts";
import { parseYaml } from "../../src/load/parse-yaml.ts";
import { readData } from "../../src/load/read-data.ts";
import { rules } from "../../src/validation/rules/index.ts";
import { validate } from "../../src/validation/validate.ts";
import { dataFolder, schemas, today } from "../project.ts";

const { files: shipped } = readData(dataFolder);
const { dataset } = validate(shipped, schemas, [], today);
if (!dataset) throw new Error("The shipped data cannot be read.");
const make = (count: number, seed = "test") => [...syntheticClusters(count, seed, dataset)];

test("the same seed gives the same text, however many records are made", () => {
  expect(make(8).slice(0, 5)).toEqual(make(5));
});

test("another seed gives other records", () => {
  const texts = new Set(make(5).map(({ text }) => text));
  expect(make(5, "other").filter(({ text }) => texts.has(text))).toEqual([]);
});

test("the records are valid, beside the shipped ones", () => {
  const made = make(50).map(({ id, text }) => {
    const file = `data/clusters/${id}.yaml`;
    const parsed = parseYaml(text, file);
    if ("problems" in parsed) throw new Error(`${file} is not YAML.`);
    return { file, folder: "clusters" as const, id, value: parsed.value };
  });
  const { problems } = validate([...shipped, ...made], schemas, rules, today);
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("the records are as long as the shipped ones", () => {
  const lengths = make(101)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  expect(lengths[50]).toBeGreaterThan(2000);
  expect(lengths[50]).toBeLessThan(4500);
});

test("no two names begin alike", () => {
  const names = Array.from({ length: mostNames }, (_, number) => placeName(number));
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(mostNames);
});
