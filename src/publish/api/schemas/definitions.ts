import { apiRoot } from "../../../site/address.ts";
import type { AnswerKind } from "../answer.ts";
import { areaDefinitions } from "./areas.ts";
import { closed, list, ref, type Schema, text, webAddress } from "./build.ts";
import { type Definitions, definitionsOfRecords, type SchemaNode } from "./from-records.ts";
import { listDefinitions } from "./lists.ts";
import { sharedDefinitions } from "./shared.ts";

/** What `data` of each kind of answer holds: one thing, or a list of them. */
const dataOf: Readonly<Record<AnswerKind, Schema>> = {
  index: ref("Index"),
  cluster: ref("Cluster"),
  policy: ref("Policy"),
  "financing-pattern": ref("FinancingPattern"),
  statistic: ref("Statistic"),
  source: ref("Document"),
  indicator: ref("Indicator"),
  vocabulary: ref("Vocabulary"),
  region: ref("Area"),
  country: ref("Area"),
  grouping: ref("Area"),
  sector: ref("Area"),
  stage: ref("Stage"),
  moved: ref("Moved"),
  "cluster-list": list(ref("ClusterRow"), "All clusters, by id."),
  "policy-list": list(ref("PolicyRow"), "All policies, by id."),
  "financing-pattern-list": list(ref("FinancingPatternRow"), "All financing patterns, by id."),
  "statistic-list": list(ref("StatisticRow"), "All regional statistics, by id."),
  "source-list": list(ref("SourceRow"), "All documents, by title."),
  "indicator-list": list(ref("IndicatorRow"), "All indicators, in the order in which pages show them."),
  "vocabulary-list": list(ref("VocabularyRow"), "All vocabularies."),
  "region-list": list(ref("AreaRow"), "All regions with a record."),
  "country-list": list(ref("AreaRow"), "All countries with a record."),
  "grouping-list": list(ref("AreaRow"), "All groupings with a record."),
  "sector-list": list(ref("AreaRow"), "All sectors with a record."),
  "stage-list": list(ref("StageRow"), "All stages, from the first to the last."),
};

export const answerKinds = Object.keys(dataOf) as readonly AnswerKind[];

/** Name of the schema of a kind of answer: `cluster-list` → `ClusterListAnswer`. */
export function answerName(kind: AnswerKind): string {
  const words = kind.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Answer`;
}

/**
 * All published shapes by name, the answers among them; references between them are `#/$defs/<name>`.
 * @param schemas schemas against which records are checked, by name
 */
export function publishedDefinitions(schemas: ReadonlyMap<string, SchemaNode>): Definitions {
  const definitions = definitionsOfRecords(schemas);
  for (const group of [sharedDefinitions, areaDefinitions, listDefinitions])
    for (const [name, schema] of Object.entries(group)) definitions.set(name, schema);
  for (const name of ["Cluster", "Policy", "FinancingPattern", "Statistic"])
    extend(definitions, name, {
      sources: list(ref("Source"), "The documents that the record cites, in the order of first use."),
      indicators: {
        type: "object",
        description: "Result of each indicator by its id; empty for records without indicators.",
        additionalProperties: ref("Result"),
      },
    });
  for (const name of ["Source", "Vocabulary"]) extend(definitions, name, {});
  definitions.set("Document", documentOf(definitions));
  for (const kind of answerKinds) definitions.set(answerName(kind), answerSchema(kind));
  return definitions;
}

/** Adds the id, and fields that are always there, to a record. */
function extend(definitions: Definitions, name: string, added: Readonly<Record<string, Schema>>): void {
  const { required, properties, ...rest } = definitions.get(name) ?? {};
  definitions.set(name, {
    ...rest,
    required: ["id", ...(required as readonly string[]), ...Object.keys(added)],
    properties: { id: text("Permanent id."), ...(properties as object), ...added },
  });
}

/** A document together with the places that cite it. */
function documentOf(definitions: Definitions): Schema {
  const { required, properties, ...rest } = definitions.get("Source") ?? {};
  return {
    ...rest,
    required: [...(required as readonly string[]), "uses"],
    properties: { ...(properties as object), uses: list(ref("Use"), "Places that cite it.") },
  };
}

function answerSchema(kind: AnswerKind): Schema {
  const { description = "" } = dataOf[kind];
  return closed(`Answer of the kind ${kind}. ${description}`.trim(), {
    api: {
      type: "string",
      const: "v1",
      description: `Version of the interface; its answers lie below ${apiRoot}/.`,
    },
    kind: { type: "string", const: kind, description: "What `data` holds." },
    url: webAddress("Address of this answer."),
    page: webAddress("Page that shows the same to people."),
    edition: ref("Edition"),
    licence: text("Licence of the data, as an SPDX id."),
    data: dataOf[kind],
  });
}
