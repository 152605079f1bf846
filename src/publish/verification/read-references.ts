import { citationCheck as words } from "../../text/en/citation-check.ts";
import { type CitedReferences, type Reference, UnreadableFile } from "./cited-file.ts";

/**
 * Reads the entries of a BibTeX or RIS file. Programs for references write them anew in their own way: what counts is
 * the address of each entry and the hash in its note, wherever they stand. Entries of other origin are left out.
 *
 * @throws {UnreadableFile} when no entry has an address
 */
export function readReferences(text: string): CitedReferences {
  const entries = text.split(/^(?=\s*@\w+\s*\{|TY {2}- )/m);
  return references(
    entries.flatMap((entry): Reference[] => {
      const url =
        /^UR {2}- (\S+)/m.exec(entry)?.[1] ?? /\burl\s*=\s*[{"](?:\\url\{)?([^}"]+)/i.exec(entry)?.[1];
      if (!url) return [];
      const version =
        /^ET {2}- (\S+)/m.exec(entry)?.[1] ?? /\bversion\s*=\s*[{"]+([^}"]+)/i.exec(entry)?.[1] ?? null;
      // Some programs escape in addresses what TeX would read.
      return [{ url: url.replace(/\\([&%$#_])/g, "$1"), hash: hashIn(entry), version }];
    }),
  );
}

/** @throws {UnreadableFile} when there is none */
export function references(found: readonly Reference[]): CitedReferences {
  if (found.length === 0) throw new UnreadableFile(words.unreadable.noReference);
  return { kind: "references", references: found };
}

/** The content hash that a text names; null when it names none. */
export function hashIn(text: string): string | null {
  return /\bsha-?256[:\s]\s*([0-9a-f]{64})\b/i.exec(text)?.[1]?.toLowerCase() ?? null;
}
