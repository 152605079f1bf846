import type { Site } from "../../site/site.ts";
import {
  asText,
  cite,
  type DescribedTable,
  defineTable,
  planColumn,
  refersTo,
  yearColumns,
} from "./define.ts";
import { entriesOf, entryKey, remarkColumns } from "./entries.ts";

/** What cluster organisations offer. */
export function serviceTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ services }) => services);
  const term = (name: "trust" | "frequency" | "beneficiaries" | "effort" | "fee") =>
    planColumn<(typeof rows)[number]>(name, "string", ({ entry }) => entry[name], {
      field: `cluster services.${name}`,
    });
  return defineTable(site, {
    name: "services",
    primaryKey: ["cluster", "entry"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      column("service", "string", ({ entry }) => entry.service, {
        field: "cluster services.service",
        required: true,
      }),
      column("as_stated", "string", ({ entry }) => entry.as_stated, { field: "cluster services.as_stated" }),
      ...[term("trust"), term("frequency"), term("beneficiaries"), term("effort"), term("fee")],
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster services.year"),
      ...remarkColumns(site, "cluster services", ["provenance", "note"]),
    ],
  });
}

/** What firms and institutions of clusters did together. */
export function jointActionTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, (record) => record.joint_actions);
  return defineTable(site, {
    name: "joint_actions",
    primaryKey: ["cluster", "entry"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      column("action", "string", ({ entry }) => entry.action, {
        field: "cluster joint_actions.action",
        required: true,
      }),
      column("text", "string", ({ entry }) => entry.text, { field: "cluster joint_actions.text" }),
      column("partners", "integer", ({ entry }) => entry.partners, {
        field: "cluster joint_actions.partners",
        unit: "partners",
      }),
      column("scope", "string", ({ entry }) => entry.scope, { field: "cluster joint_actions.scope" }),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster joint_actions.year"),
      ...remarkColumns(site, "cluster joint_actions", ["provenance"]),
    ],
  });
}

/** Labels of excellence that clusters hold or held. */
export function labelTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ labels }) => labels);
  return defineTable(site, {
    name: "labels",
    primaryKey: ["cluster", "entry"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      column("label", "string", ({ entry }) => entry.label, {
        field: "cluster labels.label",
        required: true,
      }),
      column("awarded", "string", ({ entry }) => asText(entry.awarded), {
        field: "cluster labels.awarded",
        required: true,
      }),
      column("valid_until", "string", ({ entry }) => entry.valid_until, {
        field: "cluster labels.valid_until",
      }),
      column("score", "number", ({ entry }) => entry.score, {
        field: "cluster labels.score",
        unit: "percent",
      }),
      ...remarkColumns(site, "cluster labels", ["note"]),
    ],
  });
}

/** Judgements of the stage. */
export function assessmentTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ maturity }) => maturity);
  const met = (marks: object | undefined): number => Object.keys(marks ?? {}).length;
  return defineTable(site, {
    name: "assessments",
    primaryKey: ["cluster", "entry"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster maturity.year"),
      column("stage", "string", ({ entry }) => entry.stage, {
        field: "cluster maturity.stage",
        required: true,
      }),
      column("basis", "string", ({ entry }) => entry.basis, {
        field: "cluster maturity.basis",
        required: true,
      }),
      column("trend", "string", ({ entry }) => entry.trend, { field: "cluster maturity.trend" }),
      column("criteria_met", "integer", ({ entry }) => met(entry.met), { required: true }),
      column("criteria_not_met", "integer", ({ entry }) => met(entry.not_met), { required: true }),
      column("coders", "integer", ({ entry }) => new Set(entry.coding?.map(({ coder }) => coder)).size, {
        required: true,
      }),
      ...remarkColumns(site, "cluster maturity", ["note"]),
    ],
  });
}

/** Criteria of judgements of the stage: what a source shows to be met or not met. */
export function criterionTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ maturity }) => maturity).flatMap((row) =>
    (["met", "not_met"] as const).flatMap((mark) =>
      Object.entries(row.entry[mark] ?? {}).map(([criterion, source]) => ({
        ...{ ...row, criterion, source },
        isMet: mark === "met",
      })),
    ),
  );
  return defineTable(site, {
    name: "criteria",
    primaryKey: ["cluster", "entry", "criterion"],
    foreignKeys: [
      { columns: ["cluster", "entry"], table: "assessments", references: ["cluster", "entry"] },
      refersTo("clusters", "cluster"),
    ],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      column("criterion", "string", ({ criterion }) => criterion, { vocabulary: "criteria" }),
      column("met", "boolean", ({ isMet }) => isMet, { required: true }),
      column("source", "string", ({ record, source }) => cite(site, record, source)),
    ],
  });
}
