import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carryOut } from "../../scripts/release/carry-out.ts";
import { type Plan, planRelease } from "../../scripts/release/plan.ts";
import { Refusal } from "../../scripts/release/refusal.ts";
import { editionOf } from "../../src/model/edition.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { today } from "../project.ts";
import { makeRepository, type Repository } from "../repository.ts";

let repository: Repository;
beforeAll(() => {
  repository = makeRepository();
});
afterAll(() => repository.remove());

const cluster = "data/clusters/full-cluster.yaml";
const rule = "data/policies/short-rule.yaml";

function plan(options: { version?: string; date?: string } = {}): Plan {
  return planRelease({ root: repository.root, today, ...options });
}

function release(date: string, version?: string): Plan {
  const made = plan({ date, ...(version === undefined ? {} : { version }) });
  carryOut(repository.root, made);
  return made;
}

/** What a refused release says: the sentence and the remedy. */
function refusal(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    if (error instanceof Refusal) return `${error.message} ${error.remedy}`;
    throw error;
  }
  throw new Error("The release was not refused.");
}

/** Whether all files are as the last commit has them. */
function isClean(): boolean {
  return repository.git("status", "--porcelain") === "";
}

function load() {
  const { dataset, problems } = loadObservatory({
    data: join(repository.root, "data"),
    schemas: join(repository.root, "schemas"),
    today,
  });
  if (!dataset) throw new Error("The data cannot be read.");
  return { dataset, errors: problems.filter(({ severity }) => severity === "error") };
}

/** Tests run in the order in which they stand, and these build on each other: each release builds on the one before. */
describe("releases of a repository", () => {
  test("a plan writes nothing", () => {
    expect(plan().tag).toBe("data-v1.0.0");
    expect(isClean()).toBe(true);
    expect(repository.git("tag")).toBe("");
  });

  test("what stands in the way is said before anything is written", () => {
    repository.replace(rule, "Short Rule", "Shorter Rule");
    expect(refusal(plan)).toMatch(/not committed: data\/policies\/short-rule\.yaml\..*Commit them/);
    repository.replace(rule, "summary:", "sumary:");
    repository.commit("A misspelt field", "2026-11-21");
    expect(refusal(plan)).toMatch(
      /The data have an error, the first in data\/policies\/short-rule\.yaml, line \d.*npm run validate/,
    );
    repository.git("reset", "--quiet", "--hard", "HEAD~1");
    repository.git("tag", "data-v1.0.0");
    expect(refusal(plan)).toMatch(/The tag data-v1\.0\.0 exists already/);
    repository.git("tag", "--delete", "data-v1.0.0");
    expect(isClean()).toBe(true);
  });

  test("a step that fails leaves everything as it was", () => {
    const before = repository.git("rev-parse", "HEAD");
    const made = plan();
    const hook = join(repository.root, ".git/hooks/pre-commit");
    writeFileSync(hook, "#!/bin/sh\necho not today >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    expect(refusal(() => carryOut(repository.root, made))).toMatch(/not today.*All files are as they were/);
    repository.git("config", "core.hooksPath", "/nowhere");
    // A tag below the name of the new one lets the last step fail.
    repository.git("tag", "data-v1.0.0/in-the-way");
    expect(refusal(() => carryOut(repository.root, made))).toMatch(/data-v1\.0\.0/);
    repository.git("tag", "--delete", "data-v1.0.0/in-the-way");
    expect(repository.git("rev-parse", "HEAD")).toBe(before);
    expect(isClean()).toBe(true);
    expect(existsSync(join(repository.root, "data/releases/1.0.0.yaml"))).toBe(false);
  });

  test("the first release counts, and the data are then exactly that release", () => {
    const { record } = release("2026-11-22");
    expect(record).toMatchObject({
      version: "1.0.0",
      date: "2026-11-22",
      counts: { clusters: 3, policies: 2, financing: 1, statistics: 1, corrections: 1 },
    });
    expect(record.differences).toBeUndefined();
    const { dataset, errors } = load();
    expect(errors).toEqual([]);
    expect(dataset.releases[0]?.record).toEqual(record);
    expect(editionOf(dataset)).toMatchObject({ version: "1.0.0", isRelease: true, date: "2026-11-22" });
    expect(repository.git("cat-file", "-t", "data-v1.0.0")).toBe("tag");
    expect(repository.git("rev-parse", "data-v1.0.0^{commit}")).toBe(repository.git("rev-parse", "HEAD"));
    expect(repository.read("CITATION.cff")).toBe(
      'cff-version: 1.2.0\ntype: dataset\ntitle: Sample\nversion: 1.0.0\ndate-released: "2026-11-22"\n',
    );
    expect(isClean()).toBe(true);
    expect(refusal(plan)).toMatch(/Nothing changed since release 1\.0\.0/);
  });

  test("a corrected value with its reason makes a patch", () => {
    repository.replace(cluster, "{ year: 2024, total: 97,", "{ year: 2024, total: 98,");
    repository.replace(
      cluster,
      'noted." }\n',
      'noted." }\n  - { date: "2026-11-23", what: A page was misread. }\n',
    );
    repository.replace(rule, "of which nothing", "of which next to nothing");
    repository.commit("A misread page", "2026-11-23");
    const { record, warnings, section } = release("2026-11-24");
    expect(record.version).toBe("1.0.1");
    expect(record.bump).toBe("corrects");
    expect(record.differences).toEqual([
      {
        record: "clusters/full-cluster",
        path: "members[2024, companies].total",
        kind: "changed",
        bump: "corrects",
        figure: true,
        before: 97,
        after: 98,
        reason: "A page was misread.",
      },
      {
        record: "policies/short-rule",
        path: "summary",
        kind: "changed",
        bump: "corrects",
        before: "A rule of which nothing but the name is known.",
        after: "A rule of which next to nothing but the name is known.",
      },
    ]);
    expect(warnings).toEqual(["policies/short-rule"]);
    expect(section).toContain(
      "- `clusters/full-cluster`: A page was misread.\n  - `members[2024, companies].total`: `97` → `98`\n",
    );
    expect(section).toContain("- Only wording, sources, terms or order, no reason given: 1 record\n");
    expect(load().dataset.releases.map(({ record: { version } }) => version)).toEqual(["1.0.0", "1.0.1"]);
    const changelog = repository.read("DATA-CHANGELOG.md");
    expect([...changelog.matchAll(/^## (\S+)/gm)].map(([, version]) => version)).toEqual(["1.0.1", "1.0.0"]);
  });

  test("a new record makes a minor, a lost one and a lost field a major version", () => {
    repository.write("data/policies/new-rule.yaml", repository.read(rule).replace("Short Rule", "New Rule"));
    repository.commit("A new policy", "2026-11-25");
    expect(plan().record).toMatchObject({ version: "1.1.0", bump: "adds", summary: "1 policy added." });
    repository.git("rm", "--quiet", rule);
    repository.replace("data/policies/long-programme.yaml", "short-rule", "new-rule");
    repository.replace("schemas/policy.schema.json", '"clusters_named": {', '"named_clusters": {');
    repository.commit("A policy and a field less", "2026-11-26");
    const { record } = plan();
    expect(record.version).toBe("2.0.0");
    expect(
      record.differences?.filter(({ path }) => /^(?:clusters_named|named_clusters)?$/.test(path)),
    ).toEqual([
      {
        record: "schemas/policy",
        path: "clusters_named",
        kind: "removed",
        bump: "breaks",
        before: expect.any(String),
      },
      {
        record: "schemas/policy",
        path: "named_clusters",
        kind: "added",
        bump: "adds",
        after: expect.any(String),
      },
      { record: "policies/new-rule", path: "", kind: "added", bump: "adds" },
      { record: "policies/short-rule", path: "", kind: "removed", bump: "breaks" },
    ]);
  });

  test("where tags did not come along, the last release is found by the commit that wrote its file", () => {
    repository.git("tag", "--delete", "data-v1.0.1");
    expect(plan().record).toMatchObject({ version: "2.0.0", bump: "breaks" });
  });

  test("in a shallow clone without tags there is nothing to compare with", () => {
    const clone = mkdtempSync(join(tmpdir(), "shallow-"));
    try {
      execFileSync("git", ["clone", "-q", "--depth=1", "--no-tags", `file://${repository.root}`, clone]);
      expect(refusal(() => planRelease({ root: clone, today }))).toMatch(
        /The last release, data-v1\.0\.1, is not in this clone.*git fetch --tags/,
      );
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  test("outside a repository nothing is released", () => {
    repository.git("config", "core.bare", "true");
    expect(refusal(plan)).toMatch(/no git repository/);
    expect(refusal(() => planRelease({ root: join(repository.root, "data"), today }))).toMatch(/repository/);
  });
});
