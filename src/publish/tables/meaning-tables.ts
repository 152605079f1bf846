import { absenceReasons } from "../../indicators/definition.ts";
import { formatPath } from "../../model/problem.ts";
import type { Site } from "../../site/site.ts";
import { asText, type DescribedTable, defineTable, join, refersTo } from "./define.ts";

/** Every indicator of every record; without a value, the reason. */
export function indicatorTable(site: Site): DescribedTable {
  const { clusters, policies } = site.dataset;
  const results = [
    ...clusters.map(({ id }) => ({ reference: `clusters/${id}`, results: site.indicators.ofCluster(id) })),
    ...policies.map(({ id }) => ({ reference: `policies/${id}`, results: site.indicators.ofPolicy(id) })),
  ];
  const units = new Map(site.lists.indicators.map(({ id, unit }) => [id, unit]));
  const rows = results.flatMap(({ reference, results: ofRecord }) =>
    [...ofRecord].map(([indicator, result]) => ({ reference, indicator, result })),
  );
  return defineTable(site, {
    name: "indicators",
    primaryKey: ["record", "indicator"],
    foreignKeys: [refersTo("records", "record", "record"), refersTo("indicator_definitions", "indicator")],
    rows,
    columns: (column) => [
      column("record", "string", ({ reference }) => reference),
      column("indicator", "string", ({ indicator }) => indicator),
      column("value", "number", ({ result }) => result.value),
      column("unit", "string", ({ indicator }) => units.get(indicator) || null),
      column("currency", "string", ({ result }) => asText(result.extra?.currency as string | undefined)),
      column("counted", "string", ({ result }) => asText(result.extra?.counted as string | undefined)),
      column("perimeter", "string", ({ result }) => asText(result.extra?.perimeter as string | undefined)),
      column("year", "integer", ({ result }) => result.year),
      column("status", "string", ({ result }) => result.status, {
        required: true,
        terms: ["reported", "assessed", "derived", "estimated"],
      }),
      column("reason_when_missing", "string", ({ result }) => result.reason, { terms: absenceReasons }),
      column("inputs", "integer", ({ result }) => result.n, { required: true }),
      column("coverage", "number", ({ result }) => result.coverage, { required: true, unit: "share" }),
    ],
  });
}

/** One row an indicator: what its number means and how it is made. */
export function indicatorDefinitionTable(site: Site): DescribedTable {
  return defineTable(site, {
    name: "indicator_definitions",
    primaryKey: ["id"],
    rows: site.lists.indicators,
    columns: (column) => [
      column("id", "string", ({ id }) => id),
      column("subject", "string", ({ subject }) => subject, { required: true, terms: ["cluster", "policy"] }),
      column("group", "string", ({ group }) => group, { required: true }),
      column("label", "string", ({ label }) => label, { required: true }),
      column("question", "string", ({ question }) => question, { required: true }),
      column("formula", "string", ({ formula }) => formula, { required: true }),
      column("unit", "string", ({ unit }) => unit || null),
      column("minimum", "number", ({ range }) => range[0]),
      column("maximum", "number", ({ range }) => range[1]),
      column("direction", "string", ({ direction }) => direction, {
        required: true,
        terms: ["higher-is-better", "lower-is-better", "none"],
      }),
      column("comparison", "string", ({ comparison }) => comparison ?? "all", {
        required: true,
        terms: ["all", "same-definition", "none"],
      }),
      column("inputs", "string", ({ inputs }) => join(inputs), { required: true }),
      column("shown_when", "string", ({ shownWhen }) => shownWhen, { required: true }),
      column("method", "string", ({ method }) => method, { required: true }),
      column("limits", "string", ({ limits }) => limits, { required: true }),
    ],
  });
}

/** Every document that records cite. */
export function sourceTable(site: Site): DescribedTable {
  return defineTable(site, {
    name: "sources",
    primaryKey: ["id"],
    rows: site.dataset.sources,
    columns: (column) => [
      column("id", "string", ({ id }) => id),
      column("title", "string", ({ title }) => title, { field: "source title", required: true }),
      column("publisher", "string", ({ publisher }) => publisher, {
        field: "source publisher",
        required: true,
      }),
      column("authors", "string", ({ authors }) => join(authors), { field: "source authors" }),
      column("year", "string", ({ year }) => asText(year), { field: "source year", required: true }),
      column("url", "string", ({ url }) => url, { field: "source url" }),
      column("archive_url", "string", (source) => source.archive_url, { field: "source archive_url" }),
      column("read", "string", ({ read }) => read, { field: "source read" }),
      column("kind", "string", ({ kind }) => kind, { field: "source kind" }),
      column("independence", "string", ({ independence }) => independence, { field: "source independence" }),
      column("language", "string", ({ language }) => language, { field: "source language" }),
      column("licence", "string", ({ licence }) => licence, { field: "source licence" }),
      column("citations", "integer", ({ id }) => site.uses.get(id)?.length ?? 0, { required: true }),
    ],
  });
}

/** Every place of every record that cites a document. */
export function citationTable(site: Site): DescribedTable {
  const rows = [...site.uses].flatMap(([source, uses]) => uses.map((use) => ({ source, use })));
  const numbered = [...Map.groupBy(rows, ({ use }) => use.record).values()].flatMap((ofRecord) =>
    ofRecord.map((row, index) => ({ ...row, number: index + 1 })),
  );
  return defineTable(site, {
    name: "citations",
    primaryKey: ["record", "number"],
    foreignKeys: [refersTo("records", "record", "record"), refersTo("sources", "source")],
    rows: numbered,
    columns: (column) => [
      column("record", "string", ({ use }) => use.record),
      column("number", "integer", ({ number }) => number),
      column("field", "string", ({ use }) => formatPath(use.path), { required: true }),
      column("source", "string", ({ source }) => source, { required: true }),
      column("locator", "string", ({ use }) => use.locator || null),
    ],
  });
}

/** Every term of every vocabulary. */
export function termTable(site: Site): DescribedTable {
  const rows = [...site.dataset.vocabularies.values()].flatMap((vocabulary) =>
    [...vocabulary.terms.values()].map((term) => ({ vocabulary: vocabulary.id, term })),
  );
  return defineTable(site, {
    name: "terms",
    primaryKey: ["vocabulary", "id"],
    rows,
    columns: (column) => [
      column("vocabulary", "string", ({ vocabulary }) => vocabulary),
      column("id", "string", ({ term }) => term.id),
      column("label", "string", ({ term }) => term.label, { required: true }),
      column("definition", "string", ({ term }) => term.definition),
    ],
  });
}
