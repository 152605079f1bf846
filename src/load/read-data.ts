import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RecordFolder, recordFolders, singleFiles } from "../model/dataset.ts";
import { compareText, type Problem } from "../model/problem.ts";
import { parseYaml } from "./parse-yaml.ts";

/** A file that could be read and parsed. */
export interface DataFile {
  /** Path as shown, for example `data/clusters/hegan.yaml`. */
  readonly file: string;
  /** Folder below data/, or the name of a single file such as `site.yaml`. */
  readonly folder: RecordFolder | keyof typeof singleFiles;
  /** Name of the file without its ending. */
  readonly id: string;
  readonly text: string;
  readonly value: unknown;
}

export interface LoadedData {
  readonly files: DataFile[];
  readonly problems: Problem[];
}

/** Largest file in bytes. The largest real record is below 40 kB; a vocabulary of all countries below 30 kB. */
const maxBytes = 256 * 1024;
/** Largest release file in bytes: it lists every difference from the release before, and a program writes it. */
const maxReleaseBytes = 16 * 1024 * 1024;
const maxFiles = 20_000;
/** Longest name of a file without its ending. */
const maxName = 80;

/**
 * Reads all files below a data folder, in the order of their names.
 *
 * @param folder path of the data folder on disk
 * @param shown name of that folder in problems, `data` by default
 */
export function readData(folder: string, shown = "data"): LoadedData {
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  const names = listFolder(folder);
  if (!names) {
    return {
      files,
      problems: [
        fileProblem(
          shown,
          "this folder does not exist or cannot be read",
          "run the command in the project, or name the folder with --data",
        ),
      ],
    };
  }
  const known = new Set<string>([...Object.keys(recordFolders), ...Object.keys(singleFiles)]);
  for (const name of names) {
    if (!known.has(name))
      problems.push(
        fileProblem(
          `${shown}/${name}`,
          "nothing here is read from a file or folder of this name",
          `use one of: ${[...known].join(", ")}`,
        ),
      );
  }
  for (const name of Object.keys(singleFiles)) {
    if (!names.includes(name))
      problems.push(
        fileProblem(
          `${shown}/${name}`,
          "this file is missing",
          `create it; schemas/${name.replace(".yaml", "")}.schema.json tells what it holds`,
        ),
      );
    else readOne(join(folder, name), `${shown}/${name}`, name as keyof typeof singleFiles, files, problems);
  }
  for (const name of Object.keys(recordFolders) as RecordFolder[]) {
    // Git does not keep empty folders, so a folder may be missing. Without vocabularies nothing can be judged, which
    // the validation says.
    if (names.includes(name)) readFolder(join(folder, name), `${shown}/${name}`, name, files, problems);
  }
  return { files, problems };
}

function listFolder(folder: string): string[] | null {
  try {
    return readdirSync(folder).sort(compareText);
  } catch (error) {
    if (isFileError(error)) return null;
    throw error;
  }
}

function readFolder(
  folder: string,
  shown: string,
  name: RecordFolder,
  files: DataFile[],
  problems: Problem[],
): void {
  // A link could lead anywhere on the machine that builds the site.
  const names = lstatSync(folder).isDirectory() ? listFolder(folder) : null;
  if (!names) {
    problems.push(
      fileProblem(shown, "expected a folder that can be read", "make it a folder of .yaml files"),
    );
    return;
  }
  if (names.length > maxFiles) {
    problems.push(
      fileProblem(shown, `holds ${names.length} files, at most ${maxFiles} are read`, "split the instance"),
    );
    return;
  }
  for (const file of names) readOne(join(folder, file), `${shown}/${file}`, name, files, problems);
}

function readOne(
  path: string,
  shown: string,
  folder: DataFile["folder"],
  files: DataFile[],
  problems: Problem[],
): void {
  const name = shown.slice(shown.lastIndexOf("/") + 1);
  const fault = checkFile(path, name, folder);
  if (fault) {
    problems.push(fileProblem(shown, ...fault));
    return;
  }
  const bytes = readBytes(path);
  const text = bytes && decode(bytes);
  if (text === null) {
    const message = bytes ? "the file is not valid UTF-8" : "the file cannot be read";
    const remedy = bytes ? "save it with the encoding UTF-8" : "allow reading it";
    problems.push(fileProblem(shown, message, remedy));
    return;
  }
  if (text.startsWith("\uFEFF")) {
    const message = "the file begins with a byte-order mark";
    problems.push({
      ...fileProblem(shown, message, "save it as UTF-8 without byte-order mark"),
      line: 1,
      column: 1,
    });
    return;
  }
  const parsed = parseYaml(text, shown);
  if ("problems" in parsed) problems.push(...parsed.problems);
  else files.push({ file: shown, folder, id: name.slice(0, -".yaml".length), text, value: parsed.value });
}

/** Says what is wrong with a file before it is read: kind, name, ending or size. */
function checkFile(
  path: string,
  name: string,
  folder: DataFile["folder"],
): [message: string, remedy: string] | null {
  const status = lstatSync(path);
  const isRelease = folder === "releases";
  const most = isRelease ? maxReleaseBytes : maxBytes;
  if (!status.isFile())
    return ["expected an ordinary file, found a folder, link or device", "put the record itself here"];
  if (!name.endsWith(".yaml"))
    return [`expected a name that ends in .yaml, got "${name}"`, `rename it to ${properName(name)}`];
  if (isRelease && !/^\d+\.\d+\.\d+\.yaml$/.test(name))
    return [
      `a release is named by its version, got "${name}"`,
      "let `npm run release` write it, for example 1.2.0.yaml",
    ];
  if (
    !isRelease &&
    (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(name) || name.length > maxName + ".yaml".length)
  )
    return [
      `a file name has lower-case letters, digits and single hyphens, at most ${maxName}, got "${name}"`,
      `rename it to ${properName(name)}`,
    ];
  if (status.size > most)
    return [
      `the file has ${status.size} bytes, at most ${most} are read`,
      "records are short; move documents elsewhere and cite them",
    ];
  return null;
}

/** The name that a file should have, as near as possible to the one it has. */
function properName(name: string): string {
  const better = name
    .replace(/(?<=.)\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxName)
    .replace(/^-|-$/g, "");
  return `${better || "a-short-name"}.yaml`;
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isFileError(error)) return null;
    throw error;
  }
}

/** Refuses what is not UTF-8. Made once: making a decoder takes longer than reading a file. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function fileProblem(file: string, message: string, remedy: string): Problem {
  return { severity: "error", rule: "file", file, path: [], message, remedy };
}

function isFileError(error: unknown): boolean {
  const codes = ["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ELOOP"];
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
