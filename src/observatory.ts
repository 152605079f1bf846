import { type Histories, recordHistory } from "./history/record-history.ts";
import { readGitHistory } from "./load/git-history.ts";
import { locate } from "./load/locate.ts";
import { parseYaml } from "./load/parse-yaml.ts";
import { readData } from "./load/read-data.ts";
import { readSchemas } from "./load/read-schemas.ts";
import type { Dataset } from "./model/dataset.ts";
import { compareProblems, type Problem } from "./model/problem.ts";
import { rules } from "./validation/rules/index.ts";
import { validate } from "./validation/validate.ts";

/** The records as read and judged. */
export interface Loaded {
  readonly dataset: Dataset | null;
  /** All problems, with line and column, ordered by file and place. */
  readonly problems: Problem[];
  /** Number of files that were read. */
  readonly files: number;
}

export interface LoadOptions {
  /** Folder with the records. */
  readonly data: string;
  /** Folder with the schemas. */
  readonly schemas: string;
  /** Today as year-month-day: dates after it are in the future. */
  readonly today: string;
}

/** Reads and judges all records. The one place where reading and validation meet; commands and the build call it. */
export function loadObservatory({ data, schemas, today }: LoadOptions): Loaded {
  const { files, problems: unreadable } = readData(data);
  const unread = new Set(unreadable.map(({ file }) => file));
  const { dataset, problems: found } = validate(files, readSchemas(schemas), rules, today, [...unread]);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const byFile = Map.groupBy([...unreadable, ...found], ({ file }) => file);
  const problems = [...byFile].flatMap(([file, ofFile]) => {
    const text = texts.get(file);
    return text === undefined ? ofFile : locate(text, ofFile);
  });
  return { dataset, problems: problems.sort(compareProblems), files: files.length + unread.size };
}

/** Folders of records whose figures have a history on their pages. */
const withHistory = ["clusters", "policies", "financing", "statistics"];

/**
 * Reads from git how the committed records came to be as they are. What was not committed does not show.
 *
 * @param data folder with the records
 */
export function loadHistories(data: string): Histories {
  const history = readGitHistory(data, withHistory);
  if (!history.available) return history;
  const records = [...history.versions].flatMap(([file, versions]) => {
    const read = versions.map(({ commit, text }) => {
      const parsed = parseYaml(text, file);
      return { commit, value: "value" in parsed ? parsed.value : null };
    });
    const found = recordHistory(read);
    return found ? [[file.replace(/\.yaml$/, ""), found] as const] : [];
  });
  return { available: true, since: history.since, records: new Map(records) };
}
