import type { Finding, Rule } from "../rule.ts";

export const releaseSound: Rule = {
  id: "release-sound",
  title: "A release is named by its version, and a later one has a later date and tells what changed.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const [index, { id, file, record }] of dataset.releases.entries()) {
      const { version, date } = record;
      if (version !== id) {
        yield {
          file,
          path: ["version"],
          message: `the file is named ${id}.yaml, but its version is ${version}`,
          remedy: "restore the file as `npm run release` wrote it",
        };
      }
      const before = dataset.releases[index - 1]?.record;
      if (!before) continue;
      if (date < before.date) {
        yield {
          file,
          path: ["date"],
          message: `release ${version} has the date ${date}, before that of release ${before.version}, ${before.date}`,
          remedy: "restore the file as `npm run release` wrote it",
        };
      }
      if (!record.bump) {
        yield {
          file,
          path: [],
          message: `release ${version} does not say whether it breaks, adds or corrects`,
          remedy: "restore the file as `npm run release` wrote it; only the first release says nothing",
        };
      }
    }
  },
};
