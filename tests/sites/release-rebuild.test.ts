import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { carryOut } from "../../scripts/release/carry-out.ts";
import { planRelease } from "../../scripts/release/plan.ts";
import { listFiles } from "../files.ts";
import { today } from "../project.ts";
import { makeRepository, type Repository } from "../repository.ts";
import { buildInChild } from "./build.ts";

/** An older release is rebuilt from its tag, in a clone of its own, long after the data have moved on. */

let repository: Repository;
beforeAll(() => {
  repository = makeRepository();
});
afterAll(() => repository.remove());

const cluster = "data/clusters/full-cluster.yaml";

function change(before: string, after: string, message: string, date: string): void {
  repository.replace(cluster, before, after);
  repository.commit(message, date);
}

function release(date: string): void {
  carryOut(repository.root, planRelease({ root: repository.root, today, date }));
}

/** Builds the site of a clone and gives the hash of each file. */
async function buildFrom(root: string, output: string): Promise<Map<string, string>> {
  await buildInChild({
    ...{ data: join(root, "data"), output, prefix: "/", url: "https://example.org", today, search: false },
  });
  return new Map(
    listFiles(output).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(output, file)))
        .digest("hex"),
    ]),
  );
}

test("a release is rebuilt from its tag byte for byte", { timeout: 180_000 }, async () => {
  const { root, git } = repository;
  change("{ year: 2020, total: 90,", "{ year: 2020, total: 91,", "A misread page", "2026-11-21");
  release("2026-11-22");
  const atItsTime = await buildFrom(root, `${root}-site`);
  change("{ year: 2024, total: 97,", "{ year: 2024, total: 98,", "Another one", "2026-11-23");
  release("2026-11-24");
  const clone = `${root}-clone`;
  try {
    // The three commands of the guide.
    git("clone", "--quiet", `file://${root}`, clone);
    git("-C", clone, "checkout", "--quiet", "data-v1.0.0");
    const later = await buildFrom(clone, join(clone, "_site"));
    expect([...later.keys()].length).toBeGreaterThan(100);
    expect(later).toEqual(atItsTime);
    const record = JSON.parse(readFileSync(join(clone, "_site/clusters/full-cluster.json"), "utf8"));
    expect(record.history.commits).toMatchObject([
      { date: "2026-11-21", figures: [{ before: 90, after: 91 }] },
    ]);
    const changes = JSON.parse(readFileSync(join(clone, "_site/changes.json"), "utf8"));
    expect(changes.edition).toMatchObject({ version: "1.0.0", isRelease: true });
  } finally {
    rmSync(clone, { recursive: true, force: true });
    rmSync(`${root}-site`, { recursive: true, force: true });
  }
});
