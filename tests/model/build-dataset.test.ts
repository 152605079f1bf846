import { describe, expect, test } from "vitest";
import { buildDataset, type CheckedFile } from "../../src/model/build-dataset.ts";
import { labelOf, vocabularyOf } from "../../src/model/dataset.ts";

const ground: CheckedFile[] = [
  { file: "data/site.yaml", folder: "site.yaml", id: "site", value: { title: "Observatory" } },
  { file: "data/redirects.yaml", folder: "redirects.yaml", id: "redirects", value: { moved: [] } },
  {
    file: "data/vocabularies/sectors.yaml",
    folder: "vocabularies",
    id: "sectors",
    value: {
      title: "Sectors",
      description: "Fields.",
      terms: { plastics: { label: "Plastics" }, ict: { label: "ICT" } },
    },
  },
];

function cluster(id: string, more: object = {}): CheckedFile {
  return {
    file: `data/clusters/${id}.yaml`,
    folder: "clusters",
    id,
    value: { name: id, added: "2026-11-01", ...more },
  };
}

function build(files: readonly CheckedFile[]) {
  const dataset = buildDataset(files);
  if (!dataset) throw new Error("no dataset");
  return dataset;
}

test.each(["site.yaml", "redirects.yaml"])("null without %s", (missing) => {
  expect(buildDataset(ground.filter(({ folder }) => folder !== missing))).toBeNull();
});

test("records are ordered by id, whatever the order of the files", () => {
  const files = [...ground, cluster("b"), cluster("a-1"), cluster("a")];
  expect(build(files).clusters.map(({ id }) => id)).toEqual(["a", "a-1", "b"]);
  expect(build([...files].reverse())).toEqual(build(files));
});

test("terms keep the order of the vocabulary and know their id", () => {
  const { terms } = vocabularyOf(build(ground), "sectors");
  expect([...terms.values()]).toEqual([
    { id: "plastics", label: "Plastics" },
    { id: "ict", label: "ICT" },
  ]);
});

test("labels of terms; an unknown term stands for itself, an unknown vocabulary is a fault of the program", () => {
  const dataset = build(ground);
  expect(labelOf(dataset, "sectors", "ict")).toBe("ICT");
  expect(labelOf(dataset, "sectors", "nothing")).toBe("nothing");
  expect(() => labelOf(dataset, "moods", "x")).toThrow("No vocabulary moods.");
});

describe("the date of the data", () => {
  test.each([
    [[], "1970-01-01"],
    [[cluster("a"), cluster("b", { added: "2026-11-03" })], "2026-11-03"],
    [
      [
        cluster("a", {
          changes: [
            { date: "2026-12-24", what: "x" },
            { date: "2026-12-01", what: "y" },
          ],
        }),
      ],
      "2026-12-24",
    ],
  ])("%#", (files, expected) => {
    expect(build([...ground, ...files]).date).toBe(expected);
  });
});

test("nothing can be changed afterwards", () => {
  const dataset = build([...ground, cluster("a", { members: [{ year: 2021, total: 40 }] })]);
  const [first] = dataset.clusters;
  const change = (action: () => void) => expect(action).toThrow(TypeError);
  change(() => Object.assign(dataset, { date: "2000-01-01" }));
  change(() => (dataset.clusters as unknown[]).push(1));
  change(() => Object.assign(first?.record.members?.[0] ?? {}, { total: 41 }));
  change(() => Object.assign(vocabularyOf(dataset, "sectors").terms.get("ict") ?? {}, { label: "x" }));
});
