import { execFileSync } from "node:child_process";

/** What git said when it refused, or that there is no git. */
export class GitError extends Error {}

/** Variables by which a hook or a caller would lead git to another repository than the one of the folder. */
const leading = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"];

/** Most bytes that one command may write: the records of a large instance in all their versions. */
const maxBuffer = 2 ** 31 - 1;

/**
 * Runs a git command in a folder and returns what it wrote. Dates are told in UTC, messages in English.
 *
 * @param input what the command reads
 * @throws GitError with the words of git
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input, env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Buffer {
  const surroundings = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !leading.includes(name)),
  );
  try {
    return execFileSync("git", ["--no-replace-objects", ...args], {
      cwd: folder,
      env: { ...surroundings, TZ: "UTC", LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", ...env },
      maxBuffer,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: Buffer };
    if (code === "ENOENT") throw new GitError("git is not installed, or the folder does not exist");
    throw new GitError(stderr?.toString().trim() || String(error));
  }
}

/** What a git command wrote, as text without the closing line break. */
export function gitText(folder: string, args: readonly string[], env?: NodeJS.ProcessEnv): string {
  return runGit(folder, args, env ? { env } : {})
    .toString("utf8")
    .trimEnd();
}
