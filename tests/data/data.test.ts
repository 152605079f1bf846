import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "../../src/load/read-data.ts";
import { recordFolders, singleFiles } from "../../src/model/dataset.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { reportPretty } from "../../src/validation/report.ts";
import { dataFolder, project, schemasFolder, today } from "../project.ts";
import { judge } from "../validation/judge.ts";

describe("all shipped records", () => {
  const loaded = loadObservatory({ data: dataFolder, schemas: schemasFolder, today });

  test("are valid", () => {
    expect(
      reportPretty(
        loaded.problems.filter(({ severity }) => severity === "error"),
        { colour: false },
      ),
    ).toBe("");
    expect(loaded.dataset).not.toBeNull();
  });

  test("give the same result when read again", () => {
    expect(loadObservatory({ data: dataFolder, schemas: schemasFolder, today })).toEqual(loaded);
  });

  test("use no measure that has no term", () => {
    const { dataset } = loaded;
    const terms = dataset?.vocabularies.get("measures")?.terms;
    const records = [dataset?.clusters, dataset?.policies, dataset?.patterns, dataset?.statistics].flatMap(
      (list) => list?.map(({ record }) => record) ?? [],
    );
    const measures = records.flatMap(({ figures = [] }) => figures.map(({ measure }) => measure));
    expect(measures.length).toBeGreaterThan(2000);
    expect(measures.filter((measure) => !terms?.has(measure))).toEqual([]);
  });

  test("have a problem list in which each problem has a place and a remedy", () => {
    for (const { line, column, message, remedy } of loaded.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message && remedy).toBeTruthy();
    }
  });
});

describe("each file tells editors its schema", () => {
  const { files } = readData(dataFolder);
  const kinds: Readonly<Record<string, string>> = { ...recordFolders, ...singleFiles };
  /** Read by editors through .vscode/settings.json alone. */
  const exempt = new Set(["sources", "vocabularies", "redirects.yaml", "site.yaml"]);

  test("in the first line, for records that contributors write", () => {
    const wrong = files.filter(({ folder, text }) => {
      const line = `# yaml-language-server: $schema=../../schemas/${kinds[folder]}.schema.json`;
      return !exempt.has(folder) && text.split("\n", 1)[0] !== line;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("and never a wrong one", () => {
    for (const { file, folder, text } of files) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
      const up = folder.endsWith(".yaml") ? ".." : "../..";
      if (schema) expect(schema, file).toBe(`${up}/schemas/${kinds[folder]}.schema.json`);
    }
  });
});

test("the smallest record is sound and has fewer than twelve lines", () => {
  const text = readFileSync(join(project, "tests/fixtures/small-cluster.yaml"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeLessThan(12);
  expect(judge("clusters", text)).toEqual([]);
});
