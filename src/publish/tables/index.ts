import type { Site } from "../../site/site.ts";
import {
  assessmentTable,
  criterionTable,
  jointActionTable,
  labelTable,
  serviceTable,
} from "./activity-tables.ts";
import { clusterTable, memberTable, peopleTable } from "./cluster-tables.ts";
import type { DescribedTable } from "./define.ts";
import {
  citationTable,
  indicatorDefinitionTable,
  indicatorTable,
  sourceTable,
  termTable,
} from "./meaning-tables.ts";
import { budgetTable, economyTable, feeTable, financingTable } from "./money-tables.ts";
import { patternPartTable, patternTable } from "./pattern-tables.ts";
import { employmentTable, figureTable, policyTable, recordTable, statisticTable } from "./record-tables.ts";

const builders: readonly ((site: Site) => DescribedTable)[] = [
  clusterTable,
  memberTable,
  peopleTable,
  economyTable,
  financingTable,
  feeTable,
  serviceTable,
  jointActionTable,
  assessmentTable,
  criterionTable,
  labelTable,
  policyTable,
  budgetTable,
  patternTable,
  patternPartTable,
  statisticTable,
  employmentTable,
  figureTable,
  indicatorTable,
  indicatorDefinitionTable,
  recordTable,
  sourceTable,
  citationTable,
  termTable,
];

const built = new WeakMap<Site, readonly DescribedTable[]>();

/** The tables of the data page, one tidy table per entity. Built once for a site, since many files are made of them. */
export function buildTables(site: Site): readonly DescribedTable[] {
  let tables = built.get(site);
  if (!tables) {
    tables = builders.map((build) => build(site));
    built.set(site, tables);
  }
  return tables;
}
