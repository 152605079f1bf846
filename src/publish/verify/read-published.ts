import type { Dataset, Source, Term, Vocabulary } from "../../model/dataset.ts";
import { valueAt } from "../../model/field-path.ts";
import { apiRoot } from "../../site/address.ts";
import { type PublishedFolder, publishedKinds } from "../published-record.ts";
import { unpublishFields, unpublishRecord } from "../unpublish.ts";

export interface Reading {
  /** Reads one file of a site by its path; null when there is none. */
  readonly read: (path: string) => string | null;
  /** What is wrong with an answer by the published schema of its kind; null when it keeps the contract. */
  readonly faultOf: (kind: string, answer: unknown) => string | null;
}

/** What the published files say, and the dataset that follows from them. */
export interface Published {
  /** `data` of each answer, by its address below the root of the interface without .json, for example `clusters/hegan`. */
  readonly data: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly dataset: Dataset;
}

interface Row {
  readonly id: string;
  readonly api: string;
}

/** A published file that is missing or cannot be used; its message says which and why. */
export class UnreadableFile extends Error {}

/**
 * Rebuilds the dataset from the answers of a site, as far as indicators read it. Nothing else is looked at.
 * @throws UnreadableFile when an answer is missing, cut off, or not what its address promises
 */
export function readPublished(read: Reading): Published {
  const index = readAnswer(read, `${apiRoot}/index.json`, "index");
  const date = valueAt(index, ["edition", "date"]);
  const data = new Map<string, Readonly<Record<string, unknown>>>();
  const entries = (folder: string, kind: string) =>
    readRows(read, folder, kind).map(({ id, api }) => {
      const found = dataOf(readAnswer(read, pathBelow(folder, api), kind), pathBelow(folder, api), id);
      data.set(`${folder}/${id}`, found);
      return { id, found };
    });
  const records = (folder: PublishedFolder) =>
    entries(folder, publishedKinds[folder]).map(({ id, found }) => ({
      id,
      file: `${apiRoot}/${folder}/${id}.json`,
      record: unpublishRecord(publishedKinds[folder], found),
    }));
  const dataset: unknown = {
    clusters: records("clusters"),
    policies: records("policies"),
    patterns: records("financing"),
    statistics: records("statistics"),
    corrections: [],
    sources: entries("sources", "source").map(({ id, found }): unknown => ({
      ...found,
      id,
      file: `${apiRoot}/sources/${id}.json`,
    })) as Source[],
    vocabularies: new Map(
      entries("vocabularies", "vocabulary").map(({ id, found }) => [id, vocabularyFrom(id, found)]),
    ),
    redirects: { moved: [] },
    site: {},
    date,
  };
  // The contract of the answers makes the records what their schemas ask for; settings are not read by indicators.
  return { data, dataset: dataset as Dataset };
}

function vocabularyFrom(id: string, published: Readonly<Record<string, unknown>>): Vocabulary {
  const { title, description, terms } = unpublishFields("vocabulary", published) as Record<string, unknown>;
  const byId = Object.entries((terms ?? {}) as Record<string, Omit<Term, "id">>);
  return {
    id,
    title: String(title),
    description: String(description),
    terms: new Map(byId.map(([key, term]) => [key, { ...term, id: key }])),
  };
}

function readRows(read: Reading, folder: string, kind: string): readonly Row[] {
  const path = `${apiRoot}/${folder}.json`;
  return readAnswer(read, path, `${kind}-list`).data as readonly Row[];
}

/** Path of an answer from its full address: the site may lie anywhere, its answers lie below the root. */
function pathBelow(folder: string, url: string): string {
  return `${apiRoot}/${folder}/${url.slice(url.lastIndexOf("/") + 1)}`;
}

function readAnswer(
  { read, faultOf }: Reading,
  path: string,
  kind: string,
): Readonly<Record<string, unknown>> {
  const text = read(path);
  if (text === null) throw new UnreadableFile(`${path} is missing: build the site again.`);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new UnreadableFile(`${path} is no whole JSON, it may be cut off: build the site again.`);
  }
  if (valueAt(found, ["api"]) !== "v1" || valueAt(found, ["kind"]) !== kind)
    throw new UnreadableFile(`${path} is not an answer of the kind ${kind}: build the site again.`);
  const fault = faultOf(kind, found);
  if (fault !== null) throw new UnreadableFile(`${path} breaks the contract of the API: ${fault}.`);
  return found as Readonly<Record<string, unknown>>;
}

function dataOf(answer: Readonly<Record<string, unknown>>, path: string, id: string) {
  const { data } = answer;
  if (valueAt(data, ["id"]) !== id) throw new UnreadableFile(`${path} does not hold ${id}.`);
  return data as Readonly<Record<string, unknown>>;
}
