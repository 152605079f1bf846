import { comparedRegionOf } from "../../model/geography.ts";
import type { Site } from "../../site/site.ts";
import { newestAssessment } from "../../site/stage.ts";
import { asText, type DescribedTable, defineTable, join, refersTo, yearColumns } from "./define.ts";
import { entriesOf, entryKey, remarkColumns } from "./entries.ts";

/** One row a cluster, with the main fields. */
export function clusterTable(site: Site): DescribedTable {
  const rows = site.dataset.clusters.map((cluster) => ({
    cluster,
    record: cluster.record,
    assessment: newestAssessment(cluster, site.dataset),
  }));
  return defineTable(site, {
    name: "clusters",
    primaryKey: ["id"],
    rows,
    columns: (column) => [
      column("id", "string", ({ cluster }) => cluster.id),
      column("name", "string", ({ record }) => record.name, { field: "cluster name", required: true }),
      column("country", "string", ({ record }) => record.country, { field: "cluster country" }),
      column("other_countries", "string", ({ record }) => join(record.other_countries), {
        field: "cluster other_countries",
      }),
      column("region", "string", ({ cluster }) => comparedRegionOf(site.dataset, cluster), {
        vocabulary: "regions",
      }),
      column("place", "string", ({ record }) => record.place?.name, { field: "cluster place.name" }),
      column("latitude", "number", ({ record }) => record.place?.coordinates?.[0], { unit: "degrees" }),
      column("longitude", "number", ({ record }) => record.place?.coordinates?.[1], { unit: "degrees" }),
      column("point_stands_in", "boolean", ({ record }) =>
        record.place?.coordinates ? (record.place.stand_in ?? false) : null,
      ),
      column("sector", "string", ({ record }) => record.sector, { field: "cluster sector", required: true }),
      column("entity", "string", ({ record }) => record.entity, { field: "cluster entity", required: true }),
      column("shape", "string", ({ record }) => record.shape, { field: "cluster shape" }),
      column("stage", "string", ({ assessment }) => assessment?.stage, { field: "cluster maturity.stage" }),
      column("stage_year", "string", ({ assessment }) => asText(assessment?.year), {
        field: "cluster maturity.year",
      }),
      column("stage_basis", "string", ({ assessment }) => assessment?.basis, {
        field: "cluster maturity.basis",
      }),
      column("founded", "string", ({ record }) => asText(record.founded?.year), {
        field: "cluster founded.year",
      }),
      column("status", "string", ({ record }) => record.status?.state, { field: "cluster status.state" }),
      column("legal_form", "string", ({ record }) => record.governance?.legal_form, {
        field: "cluster governance.legal_form",
      }),
      column("website", "string", ({ record }) => record.website, { field: "cluster website" }),
      column("summary", "string", ({ record }) => record.summary, {
        field: "cluster summary",
        required: true,
      }),
      column("added", "date", ({ record }) => record.added, { field: "cluster added", required: true }),
    ],
  });
}

/** Members by year and type, with what was counted; the type `total` is the whole. */
export function memberTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ members }) => members).flatMap((row) => {
    const counts = Object.entries(row.entry.by_type ?? {});
    if (row.entry.total !== undefined) counts.unshift(["total", row.entry.total]);
    return counts.map(([type, count]) => ({ ...row, type, count }));
  });
  return defineTable(site, {
    name: "members",
    primaryKey: ["cluster", "entry", "type"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster members.year"),
      column("type", "string", ({ type }) => type, { vocabulary: "member-types" }),
      column("count", "integer", ({ count }) => count, { required: true, unit: "members" }),
      column("counted", "string", ({ entry }) => entry.counted, {
        field: "cluster members.counted",
        required: true,
      }),
      ...remarkColumns(site, "cluster members"),
    ],
  });
}

/** How many people run a cluster organisation. */
export function peopleTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ people }) => people);
  return defineTable(site, {
    name: "people",
    primaryKey: ["cluster", "entry"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster people.year"),
      column("headcount", "integer", ({ entry }) => entry.headcount, {
        field: "cluster people.headcount",
        unit: "people",
      }),
      column("fte", "number", ({ entry }) => entry.fte, {
        field: "cluster people.fte",
        unit: "full-time equivalents",
      }),
      column("roles", "string", ({ entry }) => join(entry.roles), { field: "cluster people.roles" }),
      ...remarkColumns(site, "cluster people"),
    ],
  });
}
