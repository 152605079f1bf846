import { type Catalogue, makeCatalogue } from "../../site/explorer/catalogue.ts";
import { buildExplorerIndex } from "../../site/explorer-index.ts";
import type { Site } from "../../site/site.ts";
import { citationCheck as words } from "../../text/en/citation-check.ts";
import { formatDate } from "../../text/format.ts";
import { checkRecord, findRecord } from "./check-record.ts";
import { checkReference } from "./check-reference.ts";
import { checkView } from "./check-view.ts";
import {
  type CitedFile,
  type CitedRecord,
  type CitedReferences,
  UnreadableFile,
  type Verdict,
} from "./cited-file.ts";
import { tellRecord, tellReferences, tellView } from "./report.ts";
import { successorsOf } from "./successors.ts";

/**
 * Tells whether the figures that a saved file cites still hold in the data of a site, and which changed.
 * @throws {UnreadableFile} when nothing in the file can be compared
 */
export function verifyCitation(site: Site, file: CitedFile): Verdict {
  const { version, date } = site.edition;
  const { holds, lines } = judge(site, file);
  // What stands in a file of strangers is shown, but steers no terminal.
  const shown = [words.against(version, formatDate(date)), ...lines].map((line) =>
    line.replace(/\p{Cc}/gu, " "),
  );
  return { holds, lines: shown };
}

function judge(site: Site, file: CitedFile): Verdict {
  if (file.kind === "view") return tellView(site, file, checkView(catalogueOf(site), file));
  return file.kind === "record" ? judgeRecord(site, file) : judgeReferences(site, file);
}

function judgeRecord(site: Site, file: CitedRecord): Verdict {
  const { folder, id } = file;
  const entry = findRecord(site, folder, id);
  if (entry) return tellRecord(entry, checkRecord(site, file, entry), file);
  const lines = successorsOf(site, folder, id);
  if (lines === null) throw new UnreadableFile(words.unreadable.record(folder, id));
  return { holds: false, lines: [lines] };
}

function judgeReferences(site: Site, { references }: CitedReferences): Verdict {
  const catalogue = catalogueOf(site);
  const checks = references.map((reference) => checkReference(site, catalogue, reference));
  if (checks.every(({ holds }) => holds === null)) {
    const isPage = checks.some(({ target }) => target.kind === "page");
    throw new UnreadableFile(isPage ? words.unreadable.onlyPages : words.unreadable.onlyForeign);
  }
  return tellReferences(site, checks);
}

function catalogueOf(site: Site): Catalogue {
  return makeCatalogue(buildExplorerIndex(site));
}
