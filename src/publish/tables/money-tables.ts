import { parseMoney } from "../../model/money.ts";
import type { Site } from "../../site/site.ts";
import { type DescribedTable, defineTable, join, refersTo, yearColumns } from "./define.ts";
import { entriesOf, entryKey, remarkColumns } from "./entries.ts";

const economyMeasures = ["firms", "employees", "turnover", "exports", "export_share", "value_added"] as const;

/** Firms, employees, turnover and exports, one figure a row. */
export function economyTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ economy }) => economy).flatMap((row) =>
    economyMeasures.flatMap((measure) => {
      const value = row.entry[measure];
      if (value === undefined) return [];
      const money = typeof value === "string" ? parseMoney(value) : null;
      return [{ ...row, measure, value: money?.amount ?? Number(value), money }];
    }),
  );
  return defineTable(site, {
    name: "economy",
    primaryKey: ["cluster", "entry", "measure"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster economy.year"),
      column("perimeter", "string", ({ entry }) => entry.perimeter, {
        field: "cluster economy.perimeter",
        required: true,
      }),
      column("measure", "string", ({ measure }) => measure, { terms: economyMeasures }),
      column("value", "number", ({ value }) => value, { required: true }),
      column("currency", "string", ({ money }) => money?.currency),
      ...remarkColumns(site, "cluster economy"),
    ],
  });
}

/** One row for each part of each financing mix. */
export function financingTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ financing }) => financing).flatMap((row) =>
    Object.entries(row.entry.parts).map(([part, value]) => ({
      ...{ ...row, part, value },
      money: typeof value === "string" ? parseMoney(value) : null,
    })),
  );
  return defineTable(site, {
    name: "financing",
    primaryKey: ["cluster", "entry", "part"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster financing.year"),
      column("basis", "string", ({ entry }) => entry.basis, {
        field: "cluster financing.basis",
        required: true,
      }),
      column("completeness", "string", ({ entry }) => entry.completeness, {
        field: "cluster financing.completeness",
        required: true,
      }),
      column("part", "string", ({ part }) => part, { vocabulary: "financing-sources" }),
      column("share_percent", "number", ({ value }) => (typeof value === "number" ? value : null), {
        unit: "percent",
      }),
      column("amount", "number", ({ money }) => money?.amount),
      column("currency", "string", ({ money }) => money?.currency),
      column("scope", "string", ({ entry }) => entry.scope, { field: "cluster financing.scope" }),
      column("funders", "string", ({ entry }) => join(entry.funders), { field: "cluster financing.funders" }),
      column("security", "string", ({ entry }) => entry.security, { field: "cluster financing.security" }),
      ...remarkColumns(site, "cluster financing"),
    ],
  });
}

/** What members pay. */
export function feeTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.clusters, ({ fees }) => fees).map((row) => ({
    ...row,
    amount: parseMoney(row.entry.amount),
    to: row.entry.to === undefined ? null : parseMoney(row.entry.to),
  }));
  return defineTable(site, {
    name: "fees",
    primaryKey: ["cluster", "entry"],
    foreignKeys: [refersTo("clusters", "cluster")],
    rows,
    columns: (column) => [
      ...entryKey("cluster"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "cluster fees.year"),
      column("amount", "number", ({ amount }) => amount?.amount, { field: "cluster fees.amount" }),
      column("to", "number", ({ to }) => to?.amount, { field: "cluster fees.to" }),
      column("currency", "string", ({ amount }) => amount?.currency),
      column("per", "string", ({ entry }) => entry.per, { field: "cluster fees.per" }),
      column("who", "string", ({ entry }) => entry.who, { field: "cluster fees.who" }),
      ...remarkColumns(site, "cluster fees", ["note"]),
    ],
  });
}

/** Budgets of policies. */
export function budgetTable(site: Site): DescribedTable {
  const rows = entriesOf(site.dataset.policies, ({ budgets }) => budgets).map((row) => ({
    ...row,
    money: parseMoney(row.entry.amount),
  }));
  return defineTable(site, {
    name: "budgets",
    primaryKey: ["policy", "entry"],
    foreignKeys: [refersTo("policies", "policy")],
    rows,
    columns: (column) => [
      ...entryKey("policy"),
      ...yearColumns<(typeof rows)[number]>(({ entry }) => entry.year, "policy budgets.year"),
      column("amount", "number", ({ money }) => money?.amount, { field: "policy budgets.amount" }),
      column("currency", "string", ({ money }) => money?.currency),
      column("for", "string", ({ entry }) => entry.for, { field: "policy budgets.for", required: true }),
      column("scope", "string", ({ entry }) => entry.scope, { field: "policy budgets.scope" }),
      ...remarkColumns(site, "policy budgets"),
    ],
  });
}
