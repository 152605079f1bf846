import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { load } from "js-yaml";
import { loadObservatory } from "../src/observatory.ts";
import { judgeFacts } from "../src/quality/facts/fact-coverage.ts";
import { readFactEntries } from "../src/quality/facts/fact-file.ts";
import { recordsOfEntries } from "../src/quality/facts/records-of-entry.ts";
import { coverageText, readLeftOut, reportCoverage } from "../src/quality/facts/report.ts";
import { dataFolder, schemasFolder, today } from "./paths.ts";

const usage =
  "usage: npm run coverage -- FACTS.yaml … [--left-out FILE] [--data FOLDER] [--format text|json]\n" +
  "Compares collections of facts with the records; ends with 1 when a fact is missing without a reason.";

/** Tells what is wrong and how the command is written, and ends. */
function refuse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: "string", default: dataFolder },
        "left-out": { type: "string" },
        format: { type: "string", default: "text" },
      },
    });
    if (positionals.length === 0) throw new Error("no fact file is named");
    if (!["text", "json"].includes(values.format)) throw new Error(`unknown format ${values.format}`);
    return { ...values, files: positionals };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Reads a YAML file and gives its content the shape that `read` asks for. */
function readYaml<Shape>(file: string, read: (content: unknown) => Shape): Shape {
  try {
    return read(load(readFileSync(file, "utf8")));
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

const options = readArguments();
const entries = options.files.flatMap((file) => readYaml(file, readFactEntries));
const leftOut = options["left-out"] ? readYaml(options["left-out"], readLeftOut) : [];
const { dataset } = loadObservatory({ data: options.data, schemas: schemasFolder, today: today() });
if (!dataset) refuse("The records could not be read. Run `npm run validate` to see what is wrong.");
const report = reportCoverage(judgeFacts(entries, recordsOfEntries(dataset)), leftOut);
process.stdout.write(
  options.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : coverageText(report),
);
process.exitCode = report.missing.some(({ reason }) => reason === null) ? 1 : 0;
