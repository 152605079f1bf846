import { computeAll } from "../../indicators/compute.ts";
import { canonicalJson } from "../../model/content-hash.ts";
import { parsePath, valueAt } from "../../model/field-path.ts";
import { type PublishedInput, publishResults } from "../published-result.ts";
import { type Published, type Reading, readPublished, UnreadableFile } from "./read-published.ts";

/** One difference between what is published and what follows from the published facts. */
export interface Difference {
  /** Record by folder and id. */
  readonly record: string;
  readonly indicator: string;
  /** Place in the result, for example `value` or `trace[2].value`. */
  readonly place: string;
  /** JSON of both; `nothing` where one of them has nothing there. */
  readonly published: string;
  readonly recomputed: string;
}

export interface Verification {
  readonly differences: readonly Difference[];
  /** Number of results and of inputs that were compared. */
  readonly results: number;
  readonly inputs: number;
  /** Why nothing could be compared; null when the files could be read. */
  readonly unreadable: string | null;
}

/** Computes every indicator of every cluster and policy again from the published answers alone, and compares bit by bit. */
export function verifyTrace(reading: Reading): Verification {
  let published: Published;
  try {
    published = readPublished(reading);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { differences: [], results: 0, inputs: 0, unreadable: error.message };
  }
  return compareAll(published);
}

function compareAll(published: Published): Verification {
  const { dataset, data } = published;
  const table = computeAll(dataset);
  const differences: Difference[] = [];
  let results = 0;
  let inputs = 0;
  const compare = (record: string, recomputed: Readonly<Record<string, unknown>>) => {
    const own = data.get(record);
    const found = (own?.indicators ?? {}) as Readonly<Record<string, unknown>>;
    for (const indicator of new Set([...Object.keys(recomputed), ...Object.keys(found)])) {
      results += 1;
      const at = { record, indicator };
      for (const difference of differencesOf(found[indicator], recomputed[indicator]))
        differences.push({ ...at, ...difference });
      const trace = valueAt(found[indicator], ["trace"]);
      for (const [index, input] of (Array.isArray(trace) ? trace : []).entries()) {
        inputs += 1;
        const wrong = wrongInput(published, record, input as PublishedInput);
        if (wrong) differences.push({ ...at, place: `trace[${index}].value`, ...wrong });
      }
    }
  };
  for (const { id } of dataset.clusters)
    compare(`clusters/${id}`, publishResults(dataset, table.ofCluster(id)));
  for (const { id } of dataset.policies)
    compare(`policies/${id}`, publishResults(dataset, table.ofPolicy(id)));
  return { differences, results, inputs, unreadable: null };
}

type Both = Pick<Difference, "published" | "recomputed">;

/** The innermost places at which two values differ. Numbers are compared as JSON writes them, which keeps every bit. */
function differencesOf(found: unknown, made: unknown, place = ""): (Both & { place: string })[] {
  if (jsonOf(found) === jsonOf(made)) return [];
  if (!isHolder(found) || !isHolder(made) || Array.isArray(found) !== Array.isArray(made))
    return [{ place: place || "result", published: jsonOf(found), recomputed: jsonOf(made) }];
  return [...new Set([...Object.keys(found), ...Object.keys(made)])].flatMap((key) =>
    differencesOf(
      valueAt(found, [key]),
      valueAt(made, [key]),
      Array.isArray(found) ? `${place}[${key}]` : place === "" ? key : `${place}.${key}`,
    ),
  );
}

function isHolder(value: unknown): value is object {
  return value !== null && typeof value === "object";
}

function jsonOf(value: unknown): string {
  return value === undefined ? "nothing" : canonicalJson(value);
}

/** Criteria that are cited as met or not met: their input says which. */
const citedCriterion = /^maturity\[\d+\]\.(met|not_met)\./;

/** Compares an input with the field that it names; null when they agree. */
function wrongInput({ data, dataset }: Published, own: string, input: PublishedInput): Both | null {
  const { record, field, value } = input;
  const holder = record === "dataset" ? { date: dataset.date } : holderOf(data, own, record);
  const found = valueAt(holder, parsePath(field)) ?? null;
  const [, mark] = citedCriterion.exec(field) ?? [];
  const agrees = mark
    ? found !== null && value === (mark === "met")
    : typeof value === "boolean" && typeof found !== "boolean"
      ? value === (found !== null)
      : jsonOf(value) === jsonOf(found);
  return agrees ? null : { published: jsonOf(value), recomputed: `${jsonOf(found)} at ${record} ${field}` };
}

/** The record that an input names. Of a document, what the citing record says of it comes first. */
function holderOf(data: Published["data"], own: string, record: string): unknown {
  const id = record.startsWith("sources/") ? record.slice("sources/".length) : null;
  const declared = id === null ? undefined : valueAt(data.get(own), ["sources"]);
  const document = Array.isArray(declared) ? declared.find((source) => source.id === id) : undefined;
  return document ?? data.get(record);
}
