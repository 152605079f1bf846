import { labelOf } from "../../model/dataset.ts";
import type { Conflict } from "../../quality/conflicts.ts";
import type { Quality } from "../../quality/quality.ts";
import { count, formatMoneyText, formatNumber, qualify } from "../../text/format.ts";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { cell, numeric, type QualityCell, type QualitySection, words } from "./section.ts";

export function conflictSection(site: Site, { conflicts }: Quality): QualitySection {
  const own = words.conflicts;
  const clusters = new Set(conflicts.map(({ cluster }) => cluster)).size;
  return {
    id: "conflicts",
    title: own.title,
    lead:
      conflicts.length === 0
        ? own.none
        : own.lead(count(conflicts.length, "figure", "figures"), count(clusters, "cluster", "clusters")),
    columns: [{ label: own.cluster }, { label: own.what }, numeric(own.year), { label: own.values }],
    rows: conflicts.map((conflict) => [
      {
        text: site.cluster(conflict.cluster)?.record.name ?? conflict.cluster,
        href: `${address.cluster(conflict.cluster)}#${anchorOf[conflict.section]}`,
      },
      cell(subjectOf(site, conflict)),
      cell(String(conflict.year)),
      cell(valuesOf(conflict)),
    ]),
  };
}

/** Ids of the sections of a cluster page. */
const anchorOf: Record<Conflict["section"], string> = {
  people: "governance",
  members: "members",
  economy: "economy",
  figures: "figures",
};

/** What the values of a conflict count: "members (companies)". */
function subjectOf(site: Site, { section, what }: Conflict): string {
  const [subject = "", second = "", third = ""] = what;
  const named = section === "figures" ? site.measure(subject) : words.conflicts.fields[subject];
  const limits = {
    people: "",
    members: labelOf(site.dataset, "member-definitions", second),
    economy: labelOf(site.dataset, "perimeters", second),
    figures: third,
  }[section];
  return limits ? `${named ?? subject} (${limits.toLowerCase()})` : (named ?? subject);
}

function valuesOf({ section, what, claims }: Conflict): string {
  const unit = section === "figures" && what[1] ? ` ${what[1]}` : "";
  const values = claims.map(({ value, written, qualifier }) => {
    const shown = /^[A-Z]{3} /.test(written) ? formatMoneyText(written) : formatNumber(value, 2);
    return qualify(shown, (qualifier ?? undefined) as Parameters<typeof qualify>[1]);
  });
  return `${[...new Set(values)].join("; ")}${unit}`;
}

export function duplicateSection(site: Site, { duplicates }: Quality): QualitySection {
  const own = words.duplicates;
  const named = (id: string): QualityCell => ({
    text: site.cluster(id)?.record.name ?? id,
    href: address.cluster(id),
  });
  return {
    id: "duplicates",
    title: own.title,
    lead: duplicates.length === 0 ? own.none : own.lead,
    columns: [{ label: own.first }, { label: own.second }, { label: own.reasons }],
    rows: duplicates.map(({ later, earlier, reasons }) => [
      named(later.id),
      named(earlier.id),
      cell(reasons.join(", ")),
    ]),
  };
}
