import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";

/** A source file with its imports. */
export interface SourceFile {
  /** Path relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Path relative to the project, or the name of a package. */
  readonly target: string;
  /** True when only types are imported, which leave no trace in the program. */
  readonly isType: boolean;
}

/** Reads all TypeScript files below a folder of the project, generated ones left out. */
export function readSourceFiles(project: string, folder: string): SourceFile[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes(".generated."))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(project, path), "utf8");
      const code = withoutComments(text);
      return { path, text, code, imports: findImports(path, code) };
    });
}

/** Good enough for our own style: comments stand on lines of their own or after code and a space. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

export function findImports(path: string, code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  const calls = code.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g);
  const resolve = (name: string): string =>
    name.startsWith(".") ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
  return [
    ...[...statements].map(([, type, name = ""]) => ({ target: resolve(name), isType: type !== undefined })),
    ...[...calls].map(([, name = ""]) => ({ target: resolve(name), isType: false })),
  ];
}
