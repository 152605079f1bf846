import { parseArgs } from "node:util";
import { countProblems, reportPretty, summariseProblems } from "../src/validation/report.ts";
import { buildSite } from "./build-site.ts";
import { dataFolder, siteFolder, today } from "./paths.ts";

const usage =
  "usage: npm run build -- [--data FOLDER] [--output FOLDER] [--prefix /PATH/] [--url https://HOST]";

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: "string", default: process.env.OBSERVATORY_DATA ?? dataFolder },
        output: { type: "string", default: process.env.OBSERVATORY_OUTPUT ?? siteFolder },
        prefix: { type: "string", default: process.env.OBSERVATORY_PREFIX ?? "/" },
        url: {
          type: "string",
          ...(process.env.OBSERVATORY_URL ? { default: process.env.OBSERVATORY_URL } : {}),
        },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

const { data, output, prefix, url } = readArguments();
const started = performance.now();
const { site, problems, files } = await buildSite({ data, output, prefix, url, today: today() });
const errors = problems.filter(({ severity }) => severity === "error");
if (!site) {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  process.stdout.write(reportPretty(errors, { colour }));
  process.stdout.write(
    `${summariseProblems(problems, files)}. The site was not built; an older one is left as it was.\n`,
  );
  process.exit(1);
}
const { warning, note } = countProblems(problems);
const hints = warning + note > 0 ? `; ${warning} warnings and ${note} notes, see npm run validate` : "";
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${site.lists.clusters.length} clusters and ${site.lists.policies.length} policies published in ${output} in ${seconds} s${hints}.`,
);
