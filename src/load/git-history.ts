import { GitError, gitText, runGit } from "./git.ts";

/** A commit that changed records. */
export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** Day on which it came into the history of the branch, year-month-day in UTC. */
  readonly date: string;
  /** First line of its message. */
  readonly subject: string;
}

/** A file as a commit left it. */
export interface FileVersion {
  readonly commit: Commit;
  readonly text: string;
}

/** Why there is no history: no git, a folder outside a repository, or one without a commit. */
export type NoHistory = "no-git" | "no-repository" | "no-commits";

/** How files came to be as they are, as far as the repository knows. */
export type GitHistory =
  | { readonly available: false; readonly reason: NoHistory }
  | {
      readonly available: true;
      /** Day of the oldest commit of a shallow clone, before which nothing is known; null when all is known. */
      readonly since: string | null;
      /** Versions by path below the folder, oldest first; a file that is not committed has none. */
      readonly versions: ReadonlyMap<string, readonly FileVersion[]>;
    };

/** How alike a file and its successor are when it counts as renamed, whatever the settings of the machine. */
const renamed = "90%";

/**
 * Reads the committed versions of all files below some folders: the states of the main line, where a merge is one step.
 * A renamed file keeps its history. Changes that are not committed do not show. Two git commands read everything,
 * however many files there are.
 *
 * @param folder the data folder
 * @param parts folders below it whose files are wanted
 */
export function readGitHistory(folder: string, parts: readonly string[]): GitHistory {
  let prefix: string;
  try {
    prefix = gitText(folder, ["rev-parse", "--show-prefix"]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isMissing = error.message.startsWith("git is not installed");
    return { available: false, reason: isMissing ? "no-git" : "no-repository" };
  }
  let log: string;
  try {
    log = readLog(folder, parts);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { available: false, reason: "no-commits" };
  }
  const isShallow = gitText(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
  const { files, oldest } = followFiles(readChanges(log), prefix);
  const blobs = readBlobs(folder, [...new Set([...files.values()].flat().map(({ blob }) => blob))]);
  const versions = [...files].map(([file, found]): [string, FileVersion[]] => [
    file,
    found.map(({ commit, blob }) => ({ commit, text: blobs.get(blob) ?? "" })),
  ]);
  return { available: true, since: isShallow ? oldest : null, versions: new Map(versions) };
}

function readLog(folder: string, parts: readonly string[]): string {
  const settings = ["-c", "log.showRoot=true", "-c", "log.showSignature=false"];
  const format = ["--format=%x01%H%x02%cd%x02%s", "--date=format-local:%Y-%m-%d"];
  const changes = ["--raw", "-z", "--no-abbrev", `--find-renames=${renamed}`, "-l0", "--no-textconv"];
  const line = ["--first-parent", "--diff-merges=first-parent"];
  return runGit(folder, [
    ...settings,
    ...["log", ...line, ...changes, ...format, "HEAD", "--", ...parts],
  ]).toString("utf8");
}

interface Change {
  readonly commit: Commit;
  /** First letter of git's status: A, M, R, D or T. */
  readonly status: string;
  readonly blob: string;
  /** Path after the change, and before it when it was renamed. */
  readonly path: string;
  readonly from: string | undefined;
}

/** Reads what `git log --raw -z` wrote: the newest commit first. */
function* readChanges(log: string): Iterable<Change> {
  const tokens = log.split("\0");
  let commit: Commit = { hash: "", date: "", subject: "" };
  for (let index = 0; index < tokens.length; index++) {
    const token = (tokens[index] ?? "").replace(/^\n/, "");
    if (token.startsWith("\u0001")) {
      const [hash = "", date = "", subject = ""] = token.slice(1).split("\u0002");
      commit = { hash, date, subject };
    } else if (token.startsWith(":")) {
      const [, , , blob = "", status = ""] = token.split(" ");
      const isRenamed = status.startsWith("R");
      const first = tokens[++index] ?? "";
      const path = isRenamed ? (tokens[++index] ?? "") : first;
      yield { commit, status: status.charAt(0), blob, path, from: isRenamed ? first : undefined };
    }
  }
}

interface Version {
  readonly commit: Commit;
  readonly blob: string;
}

/**
 * Sorts changes by the file they led to. Going back in time, a renamed file is followed under its old name, and what
 * stood under a name before the file was added there is another file.
 */
function followFiles(
  changes: Iterable<Change>,
  prefix: string,
): { files: ReadonlyMap<string, Version[]>; oldest: string | null } {
  const files = new Map<string, Version[]>();
  /** The file that each path leads to at the time looked at; null where its story has begun already. */
  const leads = new Map<string, string | null>();
  let oldest: string | null = null;
  for (const { commit, status, blob, path, from } of changes) {
    oldest = commit.date;
    const file = leads.has(path) ? leads.get(path) : path;
    if (status === "A" || status === "R" || status === "D") leads.set(path, null);
    if (file === null || file === undefined || status === "D") continue;
    if (from !== undefined) leads.set(from, file);
    const name = file.slice(prefix.length);
    const versions = files.get(name);
    if (versions) versions.unshift({ commit, blob });
    else files.set(name, [{ commit, blob }]);
  }
  return { files, oldest };
}

/** Reads the contents of blobs by their hash, all with one command. */
function readBlobs(folder: string, hashes: readonly string[]): Map<string, string> {
  const contents = new Map<string, string>();
  if (hashes.length === 0) return contents;
  const output = runGit(folder, ["cat-file", "--batch"], { input: `${hashes.join("\n")}\n` });
  let offset = 0;
  while (offset < output.length) {
    const end = output.indexOf(10, offset);
    const [hash = "", type, size] = output.toString("latin1", offset, end).split(" ");
    // A partial clone may lack a blob; git then says so in the line itself.
    const length = type === "blob" ? Number(size) : -1;
    if (length >= 0) contents.set(hash, output.toString("utf8", end + 1, end + 1 + length));
    offset = end + 1 + (length >= 0 ? length + 1 : 0);
  }
  return contents;
}
