import { address, apiRoot } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { type AnswerKind, addresses } from "./answer.ts";
import { openApiPath } from "./answers.ts";
import type { Schema } from "./schemas/build.ts";
import { answerName, publishedDefinitions } from "./schemas/definitions.ts";

/** A kind of thing that has a list and an answer for each of its entries. */
export interface Resource {
  /** Last step of the address of the list. */
  readonly name: string;
  readonly kind: AnswerKind;
  /** Whether an old id may answer that its case has moved. */
  readonly moves?: true;
}

export const resources: readonly Resource[] = [
  { name: "clusters", kind: "cluster", moves: true },
  { name: "policies", kind: "policy", moves: true },
  { name: "financing", kind: "financing-pattern", moves: true },
  { name: "statistics", kind: "statistic", moves: true },
  { name: "sources", kind: "source" },
  { name: "indicators", kind: "indicator" },
  { name: "vocabularies", kind: "vocabulary" },
  { name: "regions", kind: "region" },
  { name: "countries", kind: "country" },
  { name: "groupings", kind: "grouping" },
  { name: "sectors", kind: "sector" },
  { name: "stages", kind: "stage" },
];

/** Describes the interface in OpenAPI 3.1, with every shape. */
export function describeOpenApi(site: Site): object {
  const words = text.api;
  const { title, publisher, licence_data: licence } = site.dataset.site;
  return {
    openapi: "3.1.0",
    info: {
      title: words.openApi.title(title),
      version: "1.0.0",
      summary: words.lead,
      description: [...words.openApi.description, ...words.promise.rules].join("\n\n"),
      contact: { name: publisher.name, url: site.absolute(address.api) },
      license: { name: licence, identifier: licence },
    },
    servers: [{ url: site.absolute("/").replace(/\/$/, ""), description: words.openApi.server }],
    security: [],
    tags: [
      { name: "index", description: words.openApi.index },
      ...resources.map(({ name }) => ({ name, description: words.openApi.tags[name] })),
    ],
    paths: Object.fromEntries([
      [`${apiRoot}/index.json`, operation("index", "getIndex", words.openApi.index, ["index"])],
      [openApiPath, description()],
      ...resources.flatMap((resource) => pathsOf(site, resource)),
    ]),
    components: {
      responses: { NotFound: { description: words.errors.notFound } },
      schemas: Object.fromEntries(
        [...publishedDefinitions(site.schemas)].map(([name, schema]) => [name, inComponents(schema)]),
      ),
    },
  };
}

function pathsOf(site: Site, { name, kind, moves }: Resource): [string, object][] {
  const words = text.api.openApi;
  const pascal = answerName(kind).replace(/Answer$/, "");
  const answers: AnswerKind[] = moves ? [kind, "moved"] : [kind];
  const parameter = {
    name: "id",
    in: "path",
    required: true,
    description: words.id[name] ?? words.id.usual,
    schema: { type: "string", pattern: "^[a-z0-9-]+$" },
    ...exampleOf(site, name),
  };
  return [
    [
      `${apiRoot}/${name}.json`,
      operation(name, `list${pascal}`, words.list(words.tags[name] ?? name), [`${kind}-list` as AnswerKind]),
    ],
    [
      `${apiRoot}/${name}/{id}.json`,
      operation(name, `get${pascal}`, words.one(words.tags[name] ?? name), answers, [parameter]),
    ],
  ];
}

/** An id that answers, so that the description can be tried out. */
function exampleOf(site: Site, name: string): { example?: string } {
  const { lists } = site;
  const pages: Readonly<Record<string, string | undefined>> = {
    clusters: lists.clusters[0] && address.cluster(lists.clusters[0].id),
    indicators: lists.indicators[0] && address.indicator(lists.indicators[0].id),
    stages: lists.stages[0] && address.stage(lists.stages[0].id),
  };
  const page = pages[name];
  const id = page && addresses(site, page).api.split("/").at(-1)?.replace(".json", "");
  return id ? { example: id } : {};
}

function operation(
  tag: string,
  operationId: string,
  summary: string,
  kinds: readonly AnswerKind[],
  parameters: readonly object[] = [],
): object {
  const schemas = kinds.map((kind) => ({ $ref: `#/components/schemas/${answerName(kind)}` }));
  const mapping = Object.fromEntries(kinds.map((kind, index) => [kind, schemas[index]?.$ref]));
  const schema =
    schemas.length === 1 ? schemas[0] : { oneOf: schemas, discriminator: { propertyName: "kind", mapping } };
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    get: {
      tags: [tag],
      operationId,
      summary,
      responses: {
        200: { description: summary, content: { "application/json": { schema } } },
        404: { $ref: "#/components/responses/NotFound" },
      },
    },
  };
}

/** The description describes itself, so that every file below /api/ is described. */
function description(): object {
  const summary = text.api.openApi.itself;
  return {
    get: {
      tags: ["index"],
      operationId: "getOpenApi",
      summary,
      responses: {
        200: {
          description: summary,
          content: { "application/json": { schema: { type: "object", description: summary } } },
        },
        404: { $ref: "#/components/responses/NotFound" },
      },
    },
  };
}

/** The same schema with references as OpenAPI writes them. */
function inComponents(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
