import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apiAnswers } from "../../src/publish/api/answers.ts";
import { project, writeFolder } from "../project.ts";
import { makeSite } from "../site/make-site.ts";

const members = [{ year: 2024, total: 110, counted: "members" as const, source: "guide p. 7" }];
const site = makeSite({ clusters: { valley: { members } } });
const files = Object.fromEntries(
  apiAnswers(site).map(([path, answer]) => [path.slice(1), JSON.stringify(answer)]),
);
const valley = "api/v1/clusters/valley.json";

function run(...arguments_: string[]) {
  const script = join(project, "scripts/verify-trace.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...arguments_], {
    cwd: project,
    encoding: "utf8",
  });
}

describe("npm run verify-trace", { timeout: 60_000 }, () => {
  test("says what it compared, when every bit is the same", () => {
    const { status, stdout, stderr } = run("--site", writeFolder(files));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^\d+ results with \d+ inputs recomputed from the published files: every bit is the same\.\n$/,
    );
  });

  test("names record, indicator, place and both values of a difference", () => {
    const changed = files[valley]?.replace(/("members.total":\{[^}]*?"value":)110/, "$1111") ?? "";
    const { status, stdout, stderr } = run("--site", writeFolder({ ...files, [valley]: changed }));
    expect([status, stderr]).toEqual([
      1,
      "clusters/valley members.total value: published 111, recomputed 110\n",
    ]);
    expect(stdout).toMatch(/^1 difference in /);
  });

  test.for<[string, Record<string, string>, string]>([
    ["a missing file", {}, "/api/v1/index.json is missing: build the site again.\n"],
    [
      "a file that is cut off",
      { ...files, [valley]: files[valley]?.slice(0, 900) ?? "" },
      "/api/v1/clusters/valley.json is no whole JSON, it may be cut off: build the site again.\n",
    ],
  ])("says in one line what is wrong with %s", ([, written, message]) => {
    const { status, stderr } = run("--site", writeFolder(written));
    expect([status, stderr]).toEqual([1, message]);
  });

  test("tells how it is used when there is no such folder", () => {
    const { status, stderr } = run("--site", join(project, "nowhere"));
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^There is no folder .*nowhere: build the site first with npm run build\.\nusage: /,
    );
  });
});
