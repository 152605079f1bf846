import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bump } from "../../src/history/bump.ts";
import { addToChangelog, changelogSection, updateCitation } from "../../src/history/changelog.ts";
import { writeRelease } from "../../src/history/release-file.ts";
import {
  countRecords,
  differencesSince,
  releaseRecord,
  type WrittenDifference,
  written,
} from "../../src/history/release-record.ts";
import { readSchemas } from "../../src/load/read-schemas.ts";
import type { Dataset, Release } from "../../src/model/dataset.ts";
import type { ReleaseRecord } from "../../src/model/types.generated.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { summarise, releases as words } from "../../src/text/en/releases.ts";
import { countProblems } from "../../src/validation/report.ts";
import { checkDate, chooseVersion } from "./choose.ts";
import { Refusal } from "./refusal.ts";
import { checkRepository, commitOfRelease, hasTag, tagOf, withStateOf } from "./repository.ts";
import { readEarlierState, readShape } from "./state.ts";

export interface ReleaseOptions {
  /** Top folder of the repository. */
  readonly root: string;
  readonly today: string;
  /** Date of the release; today when undefined. */
  readonly date?: string | undefined;
  /** Version that is wanted; the lowest that fits when undefined. */
  readonly version?: string | undefined;
}

/** What a release would write. */
export interface Plan {
  readonly record: ReleaseRecord;
  /** Content by path below the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly tag: string;
  /** The part of the file of changes that tells of this release. */
  readonly section: string;
  readonly warnings: readonly string[];
}

export const changelogFile = "DATA-CHANGELOG.md";
export const citationFile = "CITATION.cff";

/**
 * Compares the data with those of the last release and says what a release would write. Writes nothing.
 * @throws Refusal when no release can be made
 */
export function planRelease({ root, today, date = today, version }: ReleaseOptions): Plan {
  checkDate(date, today);
  checkRepository(root);
  const schemas = readSchemas(join(root, "schemas"));
  const dataset = loadSound(root, today);
  const last = dataset.releases.at(-1);
  checkDate(date, today, last?.record, dataset.date);
  const now = { dataset, shape: readShape(dataset, schemas) };
  const since = last ? compareWithLast(root, last, now) : null;
  const differences = since?.differences.map(written) ?? [];
  const chosen = chooseVersion(version, last?.record, since?.bump ?? null);
  const tag = tagOf(chosen);
  if (hasTag(root, tag))
    throw new Refusal(`The tag ${tag} exists already.`, "Choose another number with --version.");
  const summary = last ? summarise(differences) : words.firstSummary(countRecords(dataset));
  const record = releaseRecord({ version: chosen, date, summary }, now, since);
  const section = changelogSection(record, words);
  const files = new Map([
    [`data/releases/${chosen}.yaml`, writeRelease(record)],
    [changelogFile, addToChangelog(readIfThere(join(root, changelogFile)), section, words)],
  ]);
  const citation = readIfThere(join(root, citationFile));
  if (citation !== null) files.set(citationFile, updateCitation(citation, chosen, date));
  return { record, files, tag, section, warnings: withoutReason(differences) };
}

function loadSound(root: string, today: string): Dataset {
  const { dataset, problems } = loadObservatory({
    data: join(root, "data"),
    schemas: join(root, "schemas"),
    today,
  });
  const { error } = countProblems(problems);
  if (dataset && error === 0) return dataset;
  const first = problems.find(({ severity }) => severity === "error");
  throw new Refusal(
    `The data have ${error === 1 ? "an error" : `${error} errors`}, the first in ${first?.file}${first?.line ? `, line ${first.line}` : ""}: ${first?.message}.`,
    "Run `npm run validate`, mend what it lists and commit it.",
  );
}

function compareWithLast(
  root: string,
  { id, record }: Release,
  now: Parameters<typeof differencesSince>[1],
): ReturnType<typeof differencesSince> & { readonly bump: Bump } {
  const tag = tagOf(id);
  const commit = commitOfRelease(root, id);
  if (commit === null)
    throw new Refusal(
      `The last release, ${tag}, is not in this clone, so that nothing can be compared with it.`,
      "Fetch it with `git fetch --tags`; a shallow clone needs `git fetch --unshallow --tags`.",
    );
  const before = withStateOf(root, commit, (folder) => readEarlierState(folder, tag));
  const { differences, bump } = differencesSince({ dataset: before, shape: record }, now);
  if (bump === null)
    throw new Refusal(`Nothing changed since release ${id}.`, "Make a release when records have changed.");
  return { differences, bump };
}

/** Records of which figures or words changed and that do not say why. */
function withoutReason(differences: readonly WrittenDifference[]): string[] {
  const silent = differences.filter(
    ({ record, bump, reason }) =>
      bump !== "adds" && reason === undefined && !/^(?:schemas|tables)\//.test(record),
  );
  return [...new Set(silent.map(({ record }) => record))];
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
