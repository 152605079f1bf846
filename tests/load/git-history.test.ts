import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type GitHistory, readGitHistory } from "../../src/load/git-history.ts";
import { loadHistories } from "../../src/observatory.ts";
import { writeFolder } from "../project.ts";
import { makeEmptyRepository, type Repository } from "../repository.ts";

function newRepository(): Repository {
  const repository = makeEmptyRepository();
  onTestFinished(() => repository.remove());
  return repository;
}

/** A record of some lines, long enough that a renamed one is recognised. */
function record(total: number, name = "One"): string {
  const lines = Array.from({ length: 20 }, (_, index) => `line_${index}: The same words in each state.\n`);
  return `name: ${name}\n${lines.join("")}members: [{ year: 2020, total: ${total} }]\n`;
}

/** Versions as `date: members`, oldest first. */
function told(history: GitHistory, file: string): string[] | undefined {
  if (!history.available) throw new Error(history.reason);
  return history.versions
    .get(file)
    ?.map(({ commit, text }) => `${commit.date} ${commit.subject}: ${/total: (\d+)/.exec(text)?.[1]}`);
}

test("the committed states of a file, oldest first; what is not committed does not show", () => {
  const { write, commit, root } = newRepository();
  write("data/clusters/one.yaml", record(1));
  commit("First", "2026-01-01");
  write("data/site.yaml", "title: A\n");
  commit("Settings", "2026-01-02");
  write("data/clusters/one.yaml", record(2));
  write("data/policies/act.yaml", record(7));
  commit("Two & more", "2026-01-03");
  write("data/clusters/one.yaml", record(3));
  const history = readGitHistory(join(root, "data"), ["clusters", "policies"]);
  expect(told(history, "clusters/one.yaml")).toEqual(["2026-01-01 First: 1", "2026-01-03 Two & more: 2"]);
  expect(told(history, "policies/act.yaml")).toEqual(["2026-01-03 Two & more: 7"]);
  expect(told(history, "site.yaml")).toBeUndefined();
  expect(history.available && history.since).toBeNull();
});

test("a renamed file keeps its history, and another file that had its name before has its own", () => {
  const { write, commit, root, git } = newRepository();
  write("data/clusters/old.yaml", record(1));
  commit("Old", "2026-01-01");
  git("mv", "data/clusters/old.yaml", "data/clusters/new.yaml");
  write("data/clusters/new.yaml", record(2));
  commit("Renamed", "2026-01-02");
  write("data/clusters/old.yaml", "name: Quite another\nmembers: [{ total: 9 }]\n");
  commit("The name again", "2026-01-03");
  git("rm", "--quiet", "data/clusters/old.yaml");
  commit("Gone", "2026-01-04");
  write("data/clusters/old.yaml", "name: Third\nmembers: [{ total: 5 }]\n");
  commit("And back", "2026-01-05");
  const history = readGitHistory(join(root, "data"), ["clusters"]);
  expect(told(history, "clusters/new.yaml")).toEqual(["2026-01-01 Old: 1", "2026-01-02 Renamed: 2"]);
  expect(told(history, "clusters/old.yaml")).toEqual(["2026-01-05 And back: 5"]);
});

test("a merge is one step of the main line", () => {
  const { write, commit, root, git } = newRepository();
  write("data/clusters/one.yaml", record(1));
  commit("First", "2026-01-01");
  git("checkout", "--quiet", "-b", "side");
  write("data/clusters/one.yaml", record(2));
  commit("Side, not yet merged", "2026-01-02");
  write("data/clusters/one.yaml", record(3));
  commit("Side, mended", "2026-01-03");
  git("checkout", "--quiet", "main");
  write("data/site.yaml", "title: A\n");
  commit("Main goes on", "2026-01-04");
  process.env.GIT_COMMITTER_DATE = "2026-01-05T12:00:00Z";
  git("merge", "--quiet", "--no-ff", "--message", "Merge side", "side");
  delete process.env.GIT_COMMITTER_DATE;
  expect(told(readGitHistory(join(root, "data"), ["clusters"]), "clusters/one.yaml")).toEqual([
    "2026-01-01 First: 1",
    "2026-01-05 Merge side: 3",
  ]);
});

test("a shallow clone knows since when it knows", () => {
  const { write, commit, root } = newRepository();
  for (const day of [1, 2, 3, 4]) {
    write("data/clusters/one.yaml", record(day));
    commit(`Day ${day}`, `2026-01-0${day}`);
  }
  const clone = join(writeFolder({}), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=2", `file://${root}`, clone]);
  const history = readGitHistory(join(clone, "data"), ["clusters"]);
  expect(history.available && history.since).toBe("2026-01-03");
  expect(told(history, "clusters/one.yaml")).toEqual(["2026-01-03 Day 3: 3", "2026-01-04 Day 4: 4"]);
});

test("the settings of the machine change nothing", () => {
  const { write, commit, root, git } = newRepository();
  write("data/clusters/zürich.yaml", record(1));
  commit("First", "2026-01-01");
  git("mv", "data/clusters/zürich.yaml", "data/clusters/b.yaml");
  commit("Renamed", "2026-01-02");
  const plain = readGitHistory(join(root, "data"), ["clusters"]);
  for (const setting of [
    "log.showRoot=false",
    "diff.renames=false",
    "diff.renameLimit=1",
    "log.date=relative",
    "core.abbrev=5",
    "log.follow=true",
    "core.quotePath=true",
    "diff.noprefix=true",
    "color.ui=always",
  ])
    git("config", ...setting.split("="));
  expect(readGitHistory(join(root, "data"), ["clusters"])).toEqual(plain);
  expect(told(plain, "clusters/b.yaml")).toHaveLength(2);
});

test("no history: no repository, no commit, no git", () => {
  const folder = writeFolder({ "clusters/one.yaml": record(1) });
  expect(readGitHistory(folder, ["clusters"])).toEqual({ available: false, reason: "no-repository" });
  const empty = newRepository();
  empty.write("data/clusters/one.yaml", record(1));
  expect(readGitHistory(join(empty.root, "data"), ["clusters"])).toEqual({
    available: false,
    reason: "no-commits",
  });
  const path = process.env.PATH;
  process.env.PATH = folder;
  onTestFinished(() => {
    process.env.PATH = path;
  });
  expect(readGitHistory(folder, ["clusters"])).toEqual({ available: false, reason: "no-git" });
});

test("a folder that git does not keep has records without a history", () => {
  const { write, commit, root } = newRepository();
  write(".gitignore", "data/\n");
  commit("Nothing of the data", "2026-01-01");
  write("data/clusters/one.yaml", record(1));
  expect(loadHistories(join(root, "data"))).toEqual({ available: true, since: null, records: new Map() });
});
