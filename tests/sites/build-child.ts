import { type BuildOptions, buildSite } from "../../scripts/build-site.ts";
import { reportPretty } from "../../src/validation/report.ts";

/** Builds one site from the options that stand as JSON in the first argument. See build.ts. */
const options = JSON.parse(process.argv[2] ?? "{}") as BuildOptions;
const { site, problems } = await buildSite(options);
if (!site) {
  process.stderr.write(
    reportPretty(
      problems.filter(({ severity }) => severity === "error"),
      { colour: false },
    ),
  );
  process.exit(1);
}
