import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readData } from "../src/load/read-data.ts";
import { readSchemas } from "../src/load/read-schemas.ts";
import { reportPretty } from "../src/validation/report.ts";
import { generateFiles, vocabulariesOf } from "./generators/files.ts";
import { dataFolder, project, schemasFolder } from "./paths.ts";

const usage = "usage: npm run generate -- [--check]";

/** Reads the arguments; tells how to write them and ends when they are wrong. */
function readArguments() {
  try {
    return parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

/** The text of a file, or null when it does not exist yet. */
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

const { check } = readArguments();
const { files, problems } = readData(dataFolder);
const broken = problems.filter(({ file }) => file.startsWith("data/vocabularies"));
if (broken.length > 0) {
  process.stdout.write(reportPretty(broken, { colour: false }));
  process.exit(1);
}
const generated = await generateFiles(readSchemas(schemasFolder), vocabulariesOf(files));
const changed = [...generated].filter(([path, text]) => readIfThere(join(project, path)) !== text);
for (const [path, text] of changed) {
  if (check)
    console.error(
      `${path} differs from what its sources give  → run \`npm run generate\` and commit the file`,
    );
  else {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
    console.log(`wrote ${path}`);
  }
}
if (changed.length === 0) console.log(`${generated.size} generated files are up to date`);
process.exitCode = check && changed.length > 0 ? 1 : 0;
