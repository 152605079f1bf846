import { parseArgs } from "node:util";
import { loadObservatory } from "../src/observatory.ts";
import {
  countProblems,
  reportGithub,
  reportJson,
  reportPretty,
  summariseProblems,
} from "../src/validation/report.ts";
import { dataFolder, schemasFolder, today } from "./paths.ts";

const usage = "usage: npm run validate -- [--data FOLDER] [--format pretty|json|github] [--today YYYY-MM-DD]";

/** Reads the arguments; tells how to write them and ends when they are wrong. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: "string" },
        format: { type: "string", default: "pretty" },
        today: { type: "string" },
      },
    });
    if (!["pretty", "json", "github"].includes(values.format))
      throw new Error(`unknown format ${values.format}`);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

const options = readArguments();
const { problems, files } = loadObservatory({
  data: options.data ?? dataFolder,
  schemas: schemasFolder,
  today: options.today ?? today(),
});
if (options.format === "json") process.stdout.write(reportJson(problems));
else {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  process.stdout.write(
    options.format === "github" ? reportGithub(problems) : reportPretty(problems, { colour }),
  );
  process.stdout.write(`${summariseProblems(problems, files)}\n`);
}
process.exitCode = countProblems(problems).error > 0 ? 1 : 0;
