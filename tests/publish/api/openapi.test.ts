import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiAnswers, openApiPath } from "../../../src/publish/api/answers.ts";
import { describeOpenApi, resources } from "../../../src/publish/api/openapi.ts";
import { answerKinds, answerName } from "../../../src/publish/api/schemas/definitions.ts";
import { project, writeFolder } from "../../project.ts";
import { shippedSite } from "../../site/make-site.ts";

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const site = shippedSite();
const text = JSON.stringify(describeOpenApi(site));
const description = JSON.parse(text) as Description;
const operations = Object.values(description.paths).map(({ get }) => get);
const answers = new Map(apiAnswers(site));

/** The described path that a file answers to; undefined when none does. */
function pathOf(file: string): string | undefined {
  return Object.keys(description.paths).find((path) =>
    new RegExp(`^${path.replaceAll(".", "\\.").replace("{id}", "[a-z0-9-]+")}$`).test(file),
  );
}

test("every file below /api/ is described, every described path has files", () => {
  const files = [...answers.keys(), openApiPath];
  expect(files.filter((file) => pathOf(file) === undefined)).toEqual([]);
  const used = new Set(files.map(pathOf));
  expect(Object.keys(description.paths).filter((path) => !used.has(path))).toEqual([]);
});

test("every path says which kinds of answer it gives", () => {
  for (const [file, { kind }] of answers) {
    const { responses } = description.paths[pathOf(file) ?? ""]?.get ?? {};
    expect(JSON.stringify(responses?.[200]), file).toContain(`"#/components/schemas/${answerName(kind)}"`);
  }
});

test("every kind of answer has a shape", () => {
  const shapes = Object.keys(description.components.schemas);
  expect(answerKinds.map(answerName).filter((name) => !shapes.includes(name))).toEqual([]);
  expect(text).not.toContain("#/$defs/");
});

test("operations have ids of their own, an answer and an error, and a tag with words", () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { responses } of operations) expect(Object.keys(responses)).toEqual(["200", "404"]);
  const tags = new Map(description.tags.map((tag) => [tag.name, tag.description]));
  for (const name of operations.flatMap((operation) => operation.tags))
    expect(tags.get(name)).toMatch(/\w{3}/);
  expect(resources.length).toBe(12);
});

test("the server is the address of the site, with its prefix", () => {
  expect(description.servers.map(({ url }) => url)).toEqual(["https://example.org/observatory"]);
});

test("Redocly finds no error and no warning", { timeout: 60_000 }, () => {
  const folder = writeFolder({ "openapi.json": text });
  const cli = join(project, "node_modules", "@redocly", "cli", "bin", "cli.js");
  const { stdout, stderr } = spawnSync(process.execPath, [cli, "lint", "openapi.json", "--format=json"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const start = stdout.indexOf("{");
  expect(start, stderr).toBeGreaterThanOrEqual(0);
  const { totals, problems } = JSON.parse(stdout.slice(start)) as {
    totals: { errors: number; warnings: number };
    problems: unknown[];
  };
  expect(problems).toEqual([]);
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
});
