import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { reportPretty } from "../src/validation/report.ts";
import { buildSite } from "./build-site.ts";
import { dataFolder, siteFolder, today } from "./paths.ts";
import { addressOf, startServer } from "./static-server.ts";

/** Builds the site and serves it on this machine until it is stopped. */
const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const { site, problems } = await buildSite({
  data: dataFolder,
  output: siteFolder,
  prefix: "/",
  url: undefined,
  today: today(),
});
if (!site) {
  const errors = problems.filter(({ severity }) => severity === "error");
  process.stdout.write(reportPretty(errors, { colour: process.stdout.isTTY === true }));
  if (!existsSync(siteFolder)) process.exit(1);
  console.log("The data have errors; the last good site is served.");
}
const server = await startServer(siteFolder, { port: Number(values.port) });
console.log(`The site is at ${addressOf(server)} (stop with Ctrl+C).`);
