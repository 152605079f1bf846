import { pageOfRecord } from "../../site/address.ts";
import { isCompared } from "../../site/explorer/view-rows.ts";
import { citationCheck as words } from "../../text/en/citation-check.ts";
import { type CitedFile, type CitedRecord, type CitedView, UnreadableFile } from "./cited-file.ts";
import { hashIn, references } from "./read-references.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads JSON of ours. @throws {UnreadableFile} */
export function readCitedJson(text: string): CitedFile {
  const value = parse(text);
  if (Array.isArray(value)) return readCsl(value);
  if (isFields(value)) {
    if (Array.isArray(value.clusters)) return readView(value, value.clusters);
    const record = readRecord(value);
    if (record) return record;
    if (typeof value.URL === "string") return readCsl([value]);
  }
  throw new UnreadableFile(words.unreadable.foreignJson);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnreadableFile(words.unreadable.brokenJson);
  }
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function readView(file: Fields, clusters: readonly unknown[]): CitedView {
  const rows = new Map<string, ReadonlyMap<string, string>>();
  const columns = new Set<string>();
  for (const row of clusters) {
    if (!isFields(row) || typeof row.id !== "string") throw new UnreadableFile(words.unreadable.rowWithoutId);
    if (rows.has(row.id)) throw new UnreadableFile(words.unreadable.rowTwice(row.id));
    const cells = new Map<string, string>();
    for (const [name, cell] of Object.entries(row)) {
      if (!isCompared(name)) continue;
      columns.add(name);
      if (cell !== null) cells.set(name, typeof cell === "object" ? JSON.stringify(cell) : String(cell));
    }
    rows.set(row.id, cells);
  }
  if (typeof file.url !== "string") throw new UnreadableFile(words.unreadable.noAddress);
  return {
    kind: "view",
    rows,
    columns: [...columns],
    url: file.url,
    hash: hashIn(String(file.content_hash ?? "")),
    version: typeof file.version === "string" ? file.version : null,
    date: typeof file.date === "string" ? file.date : null,
  };
}

/** The JSON of a record names its page, from which its kind follows. */
function readRecord(value: Fields): CitedRecord | null {
  if (typeof value.id !== "string" || typeof value.url !== "string") return null;
  const [, folder = "", id = ""] = /\/([a-z]+)\/([^/]+)\/$/.exec(value.url) ?? [];
  if (!Object.hasOwn(pageOfRecord, folder) || id !== value.id) return null;
  return { kind: "record", folder, id, record: value };
}

function readCsl(items: readonly unknown[]): CitedFile {
  const texts = items.flatMap((item) =>
    isFields(item) && typeof item.URL === "string" ? [{ url: item.URL, text: JSON.stringify(item) }] : [],
  );
  if (texts.length === 0) throw new UnreadableFile(words.unreadable.foreignJson);
  return references(
    texts.map(({ url, text }) => ({
      url,
      hash: hashIn(text),
      version: /"version":"([^"]+)"/.exec(text)?.[1] ?? null,
    })),
  );
}
