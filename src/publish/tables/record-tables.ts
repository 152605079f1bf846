import { pageOfRecord } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { asText, type DescribedTable, defineTable, join, refersTo, yearColumns } from "./define.ts";
import { entriesOf, remarkColumns } from "./entries.ts";
import { recordReferences } from "./references.ts";

/** One row a record of any kind, so that tables about all kinds have one table to refer to. */
export function recordTable(site: Site): DescribedTable {
  return defineTable(site, {
    name: "records",
    primaryKey: ["record"],
    rows: recordReferences(site),
    columns: (column) => [
      column("record", "string", ({ reference }) => reference),
      column("kind", "string", ({ folder }) => folder, { required: true, terms: Object.keys(pageOfRecord) }),
      column("id", "string", ({ id }) => id, { required: true }),
      column("name", "string", ({ record }) => record.name, { required: true }),
      column("url", "string", ({ folder, id }) => site.absolute(pageOfRecord[folder]?.(id) ?? "/"), {
        required: true,
      }),
    ],
  });
}

/** Figures that have no field of their own, of all kinds of records. */
export function figureTable(site: Site): DescribedTable {
  const rows = recordReferences(site).flatMap(({ reference, ...entry }) =>
    entriesOf([entry], ({ figures }) => figures).map((row) => ({ ...row, reference })),
  );
  return defineTable(site, {
    name: "figures",
    primaryKey: ["record", "entry"],
    foreignKeys: [refersTo("records", "record", "record")],
    rows,
    columns: (column) => [
      column("record", "string", ({ reference }) => reference),
      column("entry", "integer", ({ number }) => number),
      column("measure", "string", ({ entry }) => entry.measure, {
        field: "cluster figures.measure",
        required: true,
        vocabulary: "measures",
      }),
      column("value", "number", ({ entry }) => entry.value, {
        field: "cluster figures.value",
        required: true,
      }),
      column("to", "number", ({ entry }) => entry.to, { field: "cluster figures.to" }),
      column("unit", "string", ({ entry }) => entry.unit, { field: "cluster figures.unit", required: true }),
      column("perimeter", "string", ({ entry }) => entry.perimeter, { field: "cluster figures.perimeter" }),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster figures.year"),
      ...remarkColumns(site, "cluster figures"),
    ],
  });
}

/** One row a policy. */
export function policyTable(site: Site): DescribedTable {
  return defineTable(site, {
    name: "policies",
    primaryKey: ["id"],
    rows: site.dataset.policies,
    columns: (column) => [
      column("id", "string", ({ id }) => id),
      column("name", "string", ({ record }) => record.name, { field: "policy name", required: true }),
      column("kind", "string", ({ record }) => record.kind, { field: "policy kind" }),
      column("countries", "string", ({ record }) => join(record.covers.countries), {
        field: "policy covers.countries",
      }),
      column("regions", "string", ({ record }) => join(record.covers.regions), {
        field: "policy covers.regions",
      }),
      column("groupings", "string", ({ record }) => join(record.covers.groupings), {
        field: "policy covers.groupings",
      }),
      column("levels", "string", ({ record }) => join(record.levels), { field: "policy levels" }),
      column("start", "string", ({ record }) => asText(record.period?.start), {
        field: "policy period.start",
      }),
      column("end", "string", ({ record }) => asText(record.period?.end), { field: "policy period.end" }),
      column("dimensions", "string", ({ record }) => join(record.dimensions?.map((item) => item.dimension)), {
        field: "policy dimensions",
      }),
      column("areas", "string", ({ record }) => join(record.areas?.map((item) => item.area)), {
        field: "policy areas",
      }),
      column("instruments", "string", ({ record }) => join(record.instruments?.map((i) => i.instrument)), {
        field: "policy instruments",
      }),
      column("evaluation", "string", ({ record }) => record.evaluation?.state, {
        field: "policy evaluation.state",
      }),
      column("summary", "string", ({ record }) => record.summary, {
        field: "policy summary",
        required: true,
      }),
      column("added", "date", ({ record }) => record.added, { field: "policy added", required: true }),
    ],
  });
}

/** One row a regional statistic. Its figures stand in `figures`, its numbers of jobs in `employment`. */
export function statisticTable(site: Site): DescribedTable {
  return defineTable(site, {
    name: "statistics",
    primaryKey: ["id"],
    rows: site.dataset.statistics,
    columns: (column) => [
      column("id", "string", ({ id }) => id),
      column("name", "string", ({ record }) => record.name, { field: "statistic name", required: true }),
      column("countries", "string", ({ record }) => join(record.covers.countries), {
        field: "statistic covers.countries",
      }),
      column("regions", "string", ({ record }) => join(record.covers.regions), {
        field: "statistic covers.regions",
      }),
      column("groupings", "string", ({ record }) => join(record.covers.groupings), {
        field: "statistic covers.groupings",
      }),
      column("sectors", "string", ({ record }) => join(record.sectors), { field: "statistic sectors" }),
      column("summary", "string", ({ record }) => record.summary, {
        field: "statistic summary",
        required: true,
      }),
      column("added", "date", ({ record }) => record.added, { field: "statistic added", required: true }),
    ],
  });
}

const employmentCounts = ["region_industry", "region_all", "whole_industry", "whole_all"] as const;

/** Jobs of a region and of the whole, of one industry and of all: what location quotients are made from. */
export function employmentTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.statistics, ({ employment }) => employment);
  return defineTable(site, {
    name: "employment",
    primaryKey: ["statistic", "entry"],
    foreignKeys: [refersTo("statistics", "statistic")],
    rows,
    columns: (column) => [
      column("statistic", "string", ({ id }) => id),
      column("entry", "integer", ({ number }) => number),
      column("industry", "string", ({ entry }) => entry.industry, {
        field: "statistic employment.industry",
        required: true,
      }),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "statistic employment.year"),
      ...employmentCounts.map((name) =>
        column(name, "integer", ({ entry }) => entry[name], {
          field: `statistic employment.${name}`,
          unit: "jobs",
          required: true,
        }),
      ),
      column("establishments", "integer", ({ entry }) => entry.establishments, {
        field: "statistic employment.establishments",
        unit: "establishments",
      }),
      ...remarkColumns(site, "statistic employment", []),
    ],
  });
}
