import { buildDataset, type CheckedFile } from "../model/build-dataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { recordFolders, singleFiles } from "../model/dataset.ts";
import type { PathStep, Problem } from "../model/problem.ts";
import type { VocabularyRecord } from "../model/types.generated.ts";
import type { Rule } from "./rule.ts";
import { createSchemaChecker } from "./schema-check.ts";
import type { SchemaNode } from "./schema-node.ts";
import { buildVocabularySchema } from "./vocabulary-schema.ts";

/** A parsed file of the data folder. */
export interface ParsedFile {
  readonly file: string;
  readonly folder: keyof typeof recordFolders | keyof typeof singleFiles;
  readonly id: string;
  readonly value: unknown;
}

export interface Validated {
  /** All problems found in one pass, in no particular order. */
  readonly problems: Problem[];
  /** The data; null when the settings or a vocabulary are unusable, so that nothing else could be judged. */
  readonly dataset: Dataset | null;
}

/**
 * Judges all files: first their shape by the schemas, then, on the records whose shape is right, the rules. The same
 * function serves the command, the build and the tests.
 *
 * @param files parsed files
 * @param schemas schemas by name; the enumerations of vocabulary terms are made here from the files
 * @param today year-month-day; dates after it are in the future
 * @param unreadable paths of files that exist but could not be parsed; references to them are not judged
 */
export function validate(
  files: readonly ParsedFile[],
  schemas: ReadonlyMap<string, SchemaNode>,
  rules: readonly Rule[],
  today: string,
  unreadable: readonly string[] = [],
): Validated {
  const vocabularies = new Map(
    files
      .filter(({ folder, value }) => folder === "vocabularies" && hasTerms(value))
      .map(({ id, value }) => [id, value as VocabularyRecord]),
  );
  const incomplete = missingVocabularies(schemas, vocabularies);
  if (incomplete.length > 0) return { problems: incomplete, dataset: null };
  const withVocabularies = new Map(schemas);
  withVocabularies.set("vocabularies", buildVocabularySchema(vocabularies));
  const checker = createSchemaChecker(withVocabularies);
  const problems: Problem[] = [];
  const sound: CheckedFile[] = [];
  for (const { file, folder, id, value } of files) {
    const kind =
      folder in recordFolders
        ? recordFolders[folder as keyof typeof recordFolders]
        : singleFiles[folder as keyof typeof singleFiles];
    const found = checker.check(kind, value, file);
    problems.push(...found);
    if (found.length === 0) sound.push({ file, folder, id, value });
  }
  const dataset = buildDataset(sound);
  if (!dataset) return { problems, dataset: null };
  const unjudged = new Set([...unreadable, ...problems.map(({ file }) => file)].map(idOfFile));
  const values = new Map(sound.map(({ file, value }) => [file, value]));
  for (const rule of rules) {
    for (const finding of rule.check({ dataset, today })) {
      const named = idNamedBy(valueAt(values.get(finding.file), finding.path));
      // A record with a fault of its own is not in the dataset, but it is there: who refers to it made no mistake.
      if (named !== undefined && unjudged.has(named)) continue;
      problems.push({ severity: rule.severity, rule: rule.id, ...finding });
    }
  }
  return { problems, dataset };
}

function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}

/** The id of the record that a reference names: `guide p. 30`, `valley` or `clusters/valley`. */
function idNamedBy(value: unknown): string | undefined {
  return typeof value === "string" ? idOfFile(value.split(" ", 1)[0] ?? "") : undefined;
}

function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (holder, step) => (holder as Record<PathStep, unknown> | null | undefined)?.[step],
    value,
  );
}

function hasTerms(value: unknown): boolean {
  const terms = (value as { terms?: unknown } | null)?.terms;
  return (
    terms !== null && typeof terms === "object" && !Array.isArray(terms) && Object.keys(terms).length > 0
  );
}

/** Vocabularies that the schemas refer to and that the data folder lacks; when it lacks all, that is one problem. */
function missingVocabularies(
  schemas: ReadonlyMap<string, SchemaNode>,
  present: ReadonlyMap<string, unknown>,
): Problem[] {
  const missing = (file: string, message: string, remedy: string): Problem => {
    return { severity: "error", rule: "file", file, path: [], message, remedy };
  };
  const wanted = new Set<string>();
  for (const [name, schema] of schemas) {
    if (name === "vocabularies") continue;
    for (const [, id = ""] of JSON.stringify(schema).matchAll(
      /vocabularies\.schema\.json#\/\$defs\/([a-z0-9-]+)/g,
    ))
      wanted.add(id);
  }
  if (wanted.size > 0 && present.size === 0) {
    const remedy = "copy the folder from the original project; records refer to its terms";
    return [missing("data/vocabularies", "there is no vocabulary here that could be read", remedy)];
  }
  return [...wanted]
    .filter((id) => !present.has(id))
    .sort()
    .map((id) =>
      missing(
        `data/vocabularies/${id}.yaml`,
        "this vocabulary is missing or has no terms",
        "restore it; records are checked against its terms",
      ),
    );
}
