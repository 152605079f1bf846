import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GitError } from "../../src/load/git.ts";
import type { Plan } from "./plan.ts";
import { Refusal } from "./refusal.ts";
import { commitAndTag } from "./repository.ts";

/**
 * Writes the files of a release, commits them and tags the commit. When a step fails, the files are put back as they were.
 * @throws Refusal with the words of git
 */
export function carryOut(root: string, { files, record, tag }: Plan): void {
  const paths = [...files.keys()];
  const originals = paths.map((path) => {
    const file = join(root, path);
    return { file, content: existsSync(file) ? readFileSync(file) : null };
  });
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    commitAndTag(root, paths, tag, `Data ${record.version}: ${record.summary}`);
  } catch (error) {
    for (const { file, content } of originals) {
      if (content === null) rmSync(file, { force: true });
      else writeFileSync(file, content);
    }
    if (!(error instanceof GitError)) throw error;
    throw new Refusal(
      `git could not make the release: ${error.message}`,
      "All files are as they were. Mend what git says and run the command again.",
    );
  }
}
