import type { Site } from "../../site/site.ts";
import { asText, cite, type DescribedTable, defineTable, join, refersTo } from "./define.ts";

/** One row a financing pattern: how clusters of an area, or by a rule, are usually paid for. */
export function patternTable(site: Site): DescribedTable {
  return defineTable(site, {
    name: "patterns",
    primaryKey: ["id"],
    foreignKeys: [refersTo("policies", "policy")],
    rows: site.dataset.patterns,
    columns: (column) => [
      column("id", "string", ({ id }) => id),
      column("name", "string", ({ record }) => record.name, {
        field: "financing-pattern name",
        required: true,
      }),
      column("kind", "string", ({ record }) => record.kind, {
        field: "financing-pattern kind",
        required: true,
      }),
      column("countries", "string", ({ record }) => join(record.covers.countries), {
        field: "financing-pattern covers.countries",
      }),
      column("regions", "string", ({ record }) => join(record.covers.regions), {
        field: "financing-pattern covers.regions",
      }),
      column("groupings", "string", ({ record }) => join(record.covers.groupings), {
        field: "financing-pattern covers.groupings",
      }),
      column("period", "string", ({ record }) => asText(record.period), {
        field: "financing-pattern period",
      }),
      column("sample_size", "integer", ({ record }) => record.sample?.size, {
        field: "financing-pattern sample.size",
      }),
      column("sample_unit", "string", ({ record }) => record.sample?.unit, {
        field: "financing-pattern sample.unit",
      }),
      column("policy", "string", ({ record }) => record.policy, { field: "financing-pattern policy" }),
      column("summary", "string", ({ record }) => record.summary, {
        field: "financing-pattern summary",
        required: true,
      }),
      column("added", "date", ({ record }) => record.added, {
        field: "financing-pattern added",
        required: true,
      }),
    ],
  });
}

/** One row for each part of the mix of each pattern. */
export function patternPartTable(site: Site): DescribedTable {
  const rows = site.dataset.patterns.flatMap(({ id, record }) => {
    const { mix } = record;
    return mix ? Object.entries(mix.parts).map(([part, share]) => ({ id, record, mix, part, share })) : [];
  });
  return defineTable(site, {
    name: "pattern_parts",
    primaryKey: ["pattern", "part"],
    foreignKeys: [refersTo("patterns", "pattern")],
    rows,
    columns: (column) => [
      column("pattern", "string", ({ id }) => id),
      column("part", "string", ({ part }) => part, { vocabulary: "financing-sources" }),
      column("share_percent", "number", ({ share }) => share, { required: true, unit: "percent" }),
      column("completeness", "string", ({ mix }) => mix.completeness, {
        field: "financing-pattern mix.completeness",
        required: true,
      }),
      column("qualifier", "string", ({ mix }) => mix.qualifier, { field: "financing-pattern mix.qualifier" }),
      column("provenance", "string", ({ mix }) => mix.provenance ?? "stated", {
        field: "financing-pattern mix.provenance",
        required: true,
      }),
      column("note", "string", ({ mix }) => mix.note, { field: "financing-pattern mix.note" }),
      column("source", "string", ({ record, mix }) => cite(site, record, mix.source)),
    ],
  });
}
