import { locate } from "../../src/load/locate.ts";
import { parseYaml } from "../../src/load/parse-yaml.ts";
import { type RecordFolder, recordFolders } from "../../src/model/dataset.ts";
import type { Problem } from "../../src/model/problem.ts";
import { rules } from "../../src/validation/rules/index.ts";
import { type ParsedFile, validate } from "../../src/validation/validate.ts";
import { groundFiles, schemas, today } from "../project.ts";

/** A document that records of the tests cite. */
const guide: ParsedFile = {
  file: "data/sources/giz-cluster-guide-2021.yaml",
  folder: "sources",
  id: "giz-cluster-guide-2021",
  value: { title: "Cluster Development Guide", publisher: "GIZ", year: 2021 },
};

/** Judges one record as the command would, with all rules, and says where each problem is. */
export function judge(folder: RecordFolder, text: string): Problem[] {
  const id = `test-${recordFolders[folder]}`;
  const file = `data/${folder}/${id}.yaml`;
  const parsed = parseYaml(text, file);
  if ("problems" in parsed) return parsed.problems;
  const record: ParsedFile = { file, folder, id, value: parsed.value };
  return locate(text, validate([...groundFiles, guide, record], schemas, rules, today).problems);
}
