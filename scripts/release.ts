import { parseArgs } from "node:util";
import { project, today } from "./paths.ts";
import { carryOut } from "./release/carry-out.ts";
import { type Plan, planRelease } from "./release/plan.ts";
import { Refusal } from "./release/refusal.ts";

const usage = "usage: npm run release -- [--dry-run] [--version X.Y.Z] [--date YYYY-MM-DD]";

/** Most lines of the file of changes that are shown. */
const shownLines = 60;

function readArguments() {
  try {
    return parseArgs({
      options: {
        "dry-run": { type: "boolean", default: false },
        version: { type: "string" },
        date: { type: "string" },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

function report({ record, section, warnings, files }: Plan): string {
  const lines = section.trimEnd().split("\n");
  const more = lines.length > shownLines ? [`… and ${lines.length - shownLines} more lines`] : [];
  const silent =
    warnings.length > 0
      ? [
          `warning: ${warnings.length} changed records give no reason; add one under \`changes\`: ${warnings.slice(0, 10).join(", ")}${warnings.length > 10 ? ", …" : ""}`,
          "",
        ]
      : [];
  return [
    ...lines.slice(0, shownLines),
    ...more,
    "",
    ...silent,
    `Content hash: ${record.content_hash}`,
    `Files: ${[...files.keys()].join(", ")}`,
  ].join("\n");
}

const { "dry-run": isDry, version, date } = readArguments();
try {
  const plan = planRelease({ root: project, today: today(), version, date });
  console.log(report(plan));
  if (isDry) console.log(`Nothing was written. Without --dry-run this would be tagged ${plan.tag}.`);
  else {
    carryOut(project, plan);
    console.log(`Release ${plan.record.version} is committed and tagged ${plan.tag}.`);
    console.log("Publish it with `git push --follow-tags`.");
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\n  → ${error.remedy}`);
  process.exitCode = 1;
}
