import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The folder in which a site is made before it takes the place of the old one. It lies beside the site, on the same
 * disk, so that it can be renamed into its place: readers have the old site or the new one, never half of each.
 */

const oldEnding = ".old";

/** What the names of the workshops of a site begin with; the number of the process that made one follows. */
function beginningOf(output: string): string {
  return `.${basename(output)}-`;
}

/** Makes a fresh workshop for a site. */
export function makeWorkshop(output: string): string {
  mkdirSync(dirname(output), { recursive: true });
  return mkdtempSync(join(dirname(output), `${beginningOf(output)}${process.pid}-`));
}

/** Puts the finished site in the place of the old one by renaming; the old one is deleted last. */
export function putInPlace(workshop: string, output: string): void {
  // A temporary folder is closed to everyone else, a web server included.
  chmodSync(workshop, 0o755);
  const old = workshop + oldEnding;
  if (existsSync(output)) renameSync(output, old);
  renameSync(workshop, output);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Clears up after builds that were killed. One that was killed in the middle of `putInPlace` has its old site put back;
 * workshops of builds that still run are left alone.
 */
export function clearUp(output: string): void {
  const folder = dirname(output);
  if (!existsSync(folder)) return;
  const beginning = beginningOf(output);
  const left = readdirSync(folder).filter((name) => name.startsWith(beginning) && !isAtWork(name, beginning));
  for (const name of left) {
    const path = join(folder, name);
    if (name.endsWith(oldEnding) && !existsSync(output)) renameSync(path, output);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Whether the process that made a workshop still runs. A name that we did not give is taken for somebody else's. */
function isAtWork(name: string, beginning: string): boolean {
  const [, process_] = /^(\d+)-[A-Za-z0-9]{6}(?:\.old)?$/.exec(name.slice(beginning.length)) ?? [];
  if (process_ === undefined) return true;
  try {
    process.kill(Number(process_), 0);
    return true;
  } catch (error) {
    // Without the right to ask, the process is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
