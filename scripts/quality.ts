import { parseArgs } from "node:util";
import { readSchemas } from "../src/load/read-schemas.ts";
import { loadObservatory } from "../src/observatory.ts";
import { createSite } from "../src/site/create-site.ts";
import { qualityReport } from "../src/site/quality/report.ts";
import { dataFolder, schemasFolder, today } from "./paths.ts";

const usage = "usage: npm run quality -- [--data FOLDER]";

function readArguments(): { data?: string | undefined } {
  try {
    return parseArgs({ options: { data: { type: "string" } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

const { data = dataFolder } = readArguments();
const { dataset } = loadObservatory({ data, schemas: schemasFolder, today: today() });
if (!dataset) {
  console.error("The records could not be read. Run `npm run validate` to see what is wrong.");
  process.exit(1);
}
process.stdout.write(qualityReport(createSite(dataset, readSchemas(schemasFolder), { prefix: "/" })));
