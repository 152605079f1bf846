import { citationCheck as words } from "../../text/en/citation-check.ts";
import { type CitedFile, UnreadableFile } from "./cited-file.ts";
import { readViewCsv } from "./read-csv.ts";
import { readCitedJson } from "./read-json.ts";
import { readReferences } from "./read-references.ts";

/**
 * Reads a saved file: CSV or JSON of the list of clusters, the JSON of a record, or citations as BibTeX, RIS or CSL-JSON.
 * What it is follows from its content, not from its name.
 *
 * @throws {UnreadableFile} when it is none of these
 */
export function readCitedFile(content: string): CitedFile {
  const text = content.replace(/^\ufeff/, "");
  if (text.trim() === "") throw new UnreadableFile(words.unreadable.empty);
  if (text.includes("\0")) throw new UnreadableFile(words.unreadable.binary);
  if (/^\s*[[{]/.test(text)) return readCitedJson(text);
  if (/^\s*(?:@\w+\s*\{|TY {2}- )/m.test(text)) return readReferences(text);
  return readViewCsv(text);
}
