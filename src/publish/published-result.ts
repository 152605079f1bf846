import { indicatorById } from "../indicators/catalogue.ts";
import type { IndicatorResult, TraceInput } from "../indicators/definition.ts";
import type { Dataset } from "../model/dataset.ts";
import { parsePath } from "../model/field-path.ts";
import { oncePerDataset } from "../model/memo.ts";
import { type Money, parseMoney } from "../model/money.ts";
import { type NotatedKind, type Notation, notationBelow, notationOf } from "../model/notation.ts";
import type { Citing } from "../model/source-index.ts";
import { documentBehind, type PublishedCitation, publishCitations } from "./citations.ts";

/** One value that went into a result, as the published record named by `record` holds it at `field`. */
export interface PublishedInput extends Omit<TraceInput, "value" | "source"> {
  readonly value: TraceInput["value"] | Money;
  readonly source: readonly PublishedCitation[];
}

/** A result with all that is needed to understand and recompute it. */
export interface PublishedResult extends Omit<IndicatorResult, "trace"> {
  readonly formula: string;
  readonly unit: string;
  readonly trace: readonly PublishedInput[];
}

/** Schemas of the records that traces name, by the folder in which the name begins. */
const kinds: Readonly<Record<string, NotatedKind>> = {
  clusters: "cluster",
  policies: "policy",
  financing: "financing-pattern",
  statistics: "statistic",
  vocabularies: "vocabulary",
};

/** Records by `folder/id`, as traces name them. Vocabularies and documents declare no sources of their own. */
const recordsByName = oncePerDataset(({ clusters, policies, patterns, statistics }) => {
  const named = (folder: string, entries: readonly { readonly id: string; readonly record: Citing }[]) =>
    entries.map(({ id, record }) => [`${folder}/${id}`, record] as const);
  return new Map<string, Citing>([
    ...named("clusters", clusters),
    ...named("policies", policies),
    ...named("financing", patterns),
    ...named("statistics", statistics),
  ]);
});

/** Results of one record as we publish them, by id of the indicator. */
export function publishResults(
  dataset: Dataset,
  results: ReadonlyMap<string, IndicatorResult>,
): Record<string, PublishedResult> {
  return Object.fromEntries(
    [...results].map(([id, { trace, ...result }]) => {
      const { formula = "", unit = "" } = indicatorById.get(id) ?? {};
      return [id, { formula, unit, ...result, trace: trace.map((input) => publishInput(dataset, input)) }];
    }),
  );
}

/** One input with its documents by their permanent ids, and amounts of money as number and currency. */
function publishInput(dataset: Dataset, input: TraceInput): PublishedInput {
  const { record, field, value, source, ...rest } = input;
  const citing = recordsByName(dataset).get(record) ?? {};
  const path = parsePath(field);
  const [section, key] = path;
  // The key under which a record declares a document is its own affair: the document is named instead.
  const declared =
    section === "sources" && typeof key === "string" ? documentBehind(dataset, citing, key) : undefined;
  const place = declared
    ? { record: `sources/${declared.id}`, field: path.slice(2).join(".") }
    : { record, field };
  const amount = typeof value === "string" && isMoney(record, path) ? parseMoney(value) : null;
  return {
    ...place,
    value: amount ?? value,
    ...rest,
    source: publishCitations(dataset, citing, source),
  };
}

function isMoney(record: string, path: ReturnType<typeof parsePath>): boolean {
  const kind = kinds[record.slice(0, record.indexOf("/"))];
  if (kind === undefined) return false;
  let place: Notation | undefined = notationOf(kind);
  for (const step of path) place = notationBelow(place, step);
  return place === "money";
}
