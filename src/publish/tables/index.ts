import type { Site } from "../../site/site.ts";
import type { Table } from "../../text/csv.ts";
import { clusterTable, economyTable, financingTable, memberTable } from "./cluster-tables.ts";
import { figureTable, indicatorTable, policyTable, sourceTable } from "./record-tables.ts";

/** The tables of the data page, one tidy table per entity. */
export function buildTables(site: Site): Table[] {
  return [
    clusterTable,
    memberTable,
    economyTable,
    financingTable,
    figureTable,
    policyTable,
    indicatorTable,
    sourceTable,
  ].map((build) => build(site));
}
