import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dataFolder, project, schemasFolder } from "./project.ts";

/** A git repository in a temporary folder. */
export interface Repository {
  readonly root: string;
  git(...args: string[]): string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces a text in a file that must hold it once. */
  replace(path: string, before: string, after: string): void;
  /** Commits everything, on a day. */
  commit(message: string, date: string): void;
  remove(): void;
}

/** Who commits, whatever the settings of the machine. */
const identity = {
  GIT_AUTHOR_NAME: "Tester",
  GIT_AUTHOR_EMAIL: "tester@example.org",
  GIT_COMMITTER_NAME: "Tester",
  GIT_COMMITTER_EMAIL: "tester@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Makes a repository without a commit. */
export function makeEmptyRepository(): Repository {
  Object.assign(process.env, identity);
  const root = mkdtempSync(join(tmpdir(), "observatory-repository-"));
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
    execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    }).trimEnd();
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  run(["init", "--quiet", "--initial-branch=main"]);
  return {
    ...{ root, read, write },
    git: (...args) => run(args),
    replace(path, before, after) {
      const text = read(path);
      if (text.split(before).length !== 2) throw new Error(`${path} does not hold "${before}" once.`);
      write(
        path,
        text.replace(before, () => after),
      );
    },
    commit(message, date) {
      const noon = `${date}T12:00:00Z`;
      run(["add", "--all"]);
      run(["commit", "--quiet", "--message", message], { GIT_AUTHOR_DATE: noon, GIT_COMMITTER_DATE: noon });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Makes a repository whose first commit holds the data of the golden site, the schemas and a citation file. */
export function makeRepository(): Repository {
  const repository = makeEmptyRepository();
  const { root } = repository;
  cpSync(join(project, "tests/sites/basic/data"), join(root, "data"), { recursive: true });
  // The golden site has a release of its own; here releases are made.
  rmSync(join(root, "data/releases"), { recursive: true, force: true });
  cpSync(join(dataFolder, "vocabularies"), join(root, "data/vocabularies"), { recursive: true });
  cpSync(schemasFolder, join(root, "schemas"), { recursive: true });
  repository.write(
    "CITATION.cff",
    'cff-version: 1.2.0\ntype: dataset\ntitle: Sample\nversion: 0.2.0\ndate-released: "2026-01-01"\n',
  );
  repository.commit("First records", "2026-11-20");
  return repository;
}
