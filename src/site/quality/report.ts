import { text } from "../../text/index.ts";
import { coverageRows } from "../cluster-charts.ts";
import type { Site } from "../site.ts";
import type { QualitySection } from "./section.ts";
import { qualityFacts, qualitySections } from "./sections.ts";

/** What the page on quality says, as plain text for a terminal. */
export function qualityReport(site: Site): string {
  const { title, lead } = text.quality;
  const facts = qualityFacts(site).map(({ label, value, below }) => `${label}: ${value} (${below})`);
  const sections = [coverageSection(site), ...qualitySections(site)].map(sectionText);
  return `${title}\n${lead}\n\n${facts.join("\n")}\n\n${sections.join("\n\n")}\n`.replaceAll("\u00a0", " ");
}

/** The heat map as a table: a row a field, a column a region, each cell the share of records that report it. */
function coverageSection(site: Site): QualitySection {
  const { sections } = text.pages;
  const cells = coverageRows(site, (field) => sections[field]);
  const regions = [...new Set(cells.map(({ region }) => region))];
  const byField = Map.groupBy(cells, ({ field }) => field);
  return {
    id: "coverage",
    title: text.quality.coverage.title,
    lead: "",
    columns: [{ label: "" }, ...regions.map((label) => ({ label, numeric: true }))],
    rows: [...byField].map(([field, row]) => [
      { text: field },
      ...row.map(({ share }) => ({ text: share === null ? "" : `${Math.round(100 * share)} %` })),
    ]),
  };
}

function sectionText({ title, lead, columns, rows }: QualitySection): string {
  const head = [title, "-".repeat(title.length), ...(lead ? [lead] : [])].join("\n");
  return rows.length === 0 ? head : `${head}\n\n${tableText(columns, rows)}`;
}

function tableText(columns: QualitySection["columns"], rows: QualitySection["rows"]): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          columns[index]?.numeric ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
