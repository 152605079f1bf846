import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../paths.ts";

/** The records of a release could not be had. Its message is a sentence for whoever asked. */
export class NoRelease extends Error {}

/**
 * Writes the records of a release into a folder of their own, hands it on and removes it.
 *
 * @param release name of a tag, or anything else that git knows
 * @throws {NoRelease} when there is no git, or no such release with records
 */
export function withReleaseData<Result>(release: string, use: (data: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    try {
      const archive = execFileSync("git", ["archive", "--format=tar", "--end-of-options", release, "data"], {
        cwd: project,
        maxBuffer: 2 ** 30,
        stdio: ["ignore", "pipe", "ignore"],
      });
      execFileSync("tar", ["-x", "-C", folder], { input: archive, stdio: ["pipe", "ignore", "ignore"] });
    } catch {
      throw new NoRelease(
        `The data of “${release}” could not be had from git. Look with \`git tag\` which releases there are; an archive without git holds none.`,
      );
    }
    return use(join(folder, "data"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
