import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitError, gitText, runGit } from "../../src/load/git.ts";
import { Refusal } from "./refusal.ts";

/** What a release is made from: changes here that are not committed would not be in its tag. */
const watched = ["data", "schemas", "src", "CITATION.cff", "DATA-CHANGELOG.md"];

/** Name of the tag of a release. */
export function tagOf(version: string): string {
  return `data-v${version}`;
}

/**
 * Makes sure that the folder is the top of a repository whose last commit holds exactly what is released.
 * @throws Refusal
 */
export function checkRepository(root: string): void {
  let changed: string;
  try {
    if (gitText(root, ["rev-parse", "--show-prefix"]) !== "")
      throw new Refusal(
        "This folder lies inside another git repository.",
        "Run the command in the top folder of the repository.",
      );
    gitText(root, ["rev-parse", "--verify", "--quiet", "HEAD"]);
    changed = gitText(root, ["status", "--porcelain", "--untracked-files=all", "--", ...watched]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new Refusal(
      `This folder is no git repository with a commit (${firstLine(error.message)}).`,
      "Releases are commits with a tag: clone the repository with git, or run `git init` and commit the files.",
    );
  }
  if (changed === "") return;
  const files = changed.split("\n").map((line) => line.slice(3));
  const shown = files.length > 5 ? [...files.slice(0, 5), `and ${files.length - 5} more`] : files;
  throw new Refusal(
    `There are changes that are not committed: ${shown.join(", ")}.`,
    "Commit them, or put them aside with `git stash`.",
  );
}

/** Whether a tag exists. */
export function hasTag(root: string, tag: string): boolean {
  return gitText(root, ["tag", "--list", tag]) === tag;
}

/**
 * The commit of a release: that of its tag or, where tags did not come along with the clone, the one that wrote its file.
 * @returns null when this clone has neither
 */
export function commitOfRelease(root: string, version: string): string | null {
  const tag = tagOf(version);
  if (hasTag(root, tag)) return `refs/tags/${tag}`;
  // In a shallow clone the oldest commit seems to write all files.
  if (gitText(root, ["rev-parse", "--is-shallow-repository"]) === "true") return null;
  const file = `data/releases/${version}.yaml`;
  return gitText(root, ["log", "--diff-filter=A", "--format=%H", "--max-count=1", "--", file]) || null;
}

/**
 * Writes the data and schemas of a commit into a temporary folder for the time of a task. The working tree and the index
 * of the repository stay as they are.
 */
export function withStateOf<Result>(root: string, commit: string, task: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    for (const part of ["data", "schemas"])
      gitText(root, ["read-tree", `--prefix=${part}/`, `${commit}:${part}`], env);
    gitText(root, ["checkout-index", "--all", `--prefix=${folder}/`], env);
    return task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commits some files, whatever else is prepared for a commit, and tags the commit. Undoes the commit when the tag fails. */
export function commitAndTag(root: string, files: readonly string[], tag: string, message: string): void {
  const before = gitText(root, ["rev-parse", "HEAD"]);
  try {
    gitText(root, ["add", "--", ...files]);
    gitText(root, ["commit", "--quiet", "--message", message, "--only", "--", ...files]);
    gitText(root, ["tag", "--annotate", "--message", message, tag]);
  } catch (error) {
    if (gitText(root, ["rev-parse", "HEAD"]) !== before)
      gitText(root, ["reset", "--quiet", "--soft", before]);
    runGit(root, ["reset", "--quiet", "--", ...files]);
    throw error;
  }
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/^fatal: /, "");
}
