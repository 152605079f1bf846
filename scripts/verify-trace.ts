import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSchemas } from "../src/load/read-schemas.ts";
import { verifyTrace } from "../src/publish/verify/verify-trace.ts";
import { contractOf } from "./contract.ts";
import { schemasFolder, siteFolder } from "./paths.ts";

const usage =
  "usage: npm run verify-trace -- [--site FOLDER]\n" +
  "Computes every indicator again from the files below /api/v1/ of a built site; ends with 1 when one bit differs.";

/** Tells what is wrong and how the command is written, and ends. */
function refuse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments(): { site: string } {
  try {
    return parseArgs({ options: { site: { type: "string", default: siteFolder } } }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { site } = readArguments();
if (!existsSync(site)) refuse(`There is no folder ${site}: build the site first with npm run build.`);
const { differences, results, inputs, unreadable } = verifyTrace({
  read(path) {
    const file = join(site, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : null;
  },
  faultOf: contractOf(readSchemas(join(schemasFolder, "published"))),
});
if (unreadable !== null) {
  console.error(unreadable);
  process.exit(1);
}
for (const { record, indicator, place, published, recomputed } of differences)
  console.error(`${record} ${indicator} ${place}: published ${published}, recomputed ${recomputed}`);
const compared = `${results} results with ${inputs} inputs`;
console.log(
  differences.length === 0
    ? `${compared} recomputed from the published files: every bit is the same.`
    : `${differences.length} ${differences.length === 1 ? "difference" : "differences"} in ${compared}.`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
