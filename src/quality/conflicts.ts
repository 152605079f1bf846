import { citedSource } from "../model/citation.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import { parseMoney } from "../model/money.ts";
import { yearOf } from "../model/period.ts";
import type { YearOrPeriod } from "../model/types.generated.ts";

/** One of several values for the same thing. */
export interface Claim {
  /** In the unit of the field; an amount of money in whole units of its currency. */
  readonly value: number;
  /** Value as the record writes it. */
  readonly written: string;
  readonly qualifier: string | null;
  /** Citation or citations as written. */
  readonly source: string | readonly string[];
}

/** Values of one year for one thing that cannot all be right. They stay side by side; the conflict is told. */
export interface Conflict {
  readonly cluster: string;
  readonly section: "people" | "members" | "economy" | "figures";
  /** What was counted or measured: a field, a term, and what limits it. */
  readonly what: readonly string[];
  readonly year: number;
  readonly claims: readonly Claim[];
}

interface Entry {
  readonly year: YearOrPeriod;
  readonly qualifier?: string | undefined;
  readonly source: string | readonly string[];
}

interface PlacedClaim {
  readonly section: Conflict["section"];
  readonly what: readonly string[];
  readonly entry: Entry;
  readonly value: number | string | undefined;
}

/** Conflicts of all clusters, in the order of the records. */
export function conflictsOf(dataset: Dataset): Conflict[] {
  return dataset.clusters.flatMap(conflictsOfCluster);
}

function conflictsOfCluster(cluster: Cluster): Conflict[] {
  const groups = new Map<string, { readonly placed: PlacedClaim; readonly year: number; claims: Claim[] }>();
  for (const placed of claimsOf(cluster)) {
    const { entry, section, what, value } = placed;
    const year = yearOf(entry.year);
    const number = typeof value === "string" ? parseMoney(value)?.amount : value;
    // Without a year nobody can say that two values speak of the same time.
    if (year === null || value === undefined || number === undefined) continue;
    const key = [section, ...what, String(entry.year)].join("|");
    const group = groups.get(key) ?? { placed, year, claims: [] };
    groups.set(key, group);
    group.claims.push({
      value: number,
      written: String(value),
      qualifier: entry.qualifier ?? null,
      source: entry.source,
    });
  }
  return [...groups.values()].flatMap(({ placed, year, claims }) =>
    disagree(claims)
      ? [{ cluster: cluster.id, section: placed.section, what: placed.what, year, claims }]
      : [],
  );
}

/** All values that could be doubted, each with what it counts. */
function claimsOf({ record }: Cluster): PlacedClaim[] {
  const people = (record.people ?? []).flatMap((entry) =>
    (["headcount", "fte"] as const).map(
      (field): PlacedClaim => ({ section: "people", what: [field], entry, value: entry[field] }),
    ),
  );
  const members = (record.members ?? []).map(
    (entry): PlacedClaim => ({
      section: "members",
      what: ["total", entry.counted],
      entry,
      value: entry.total,
    }),
  );
  const economy = (record.economy ?? []).flatMap((entry) =>
    (["firms", "employees", "turnover", "exports", "export_share", "value_added"] as const).map(
      (field): PlacedClaim => ({
        section: "economy",
        what: [field, entry.perimeter],
        entry,
        value: entry[field],
      }),
    ),
  );
  const figures = (record.figures ?? []).map(
    (entry): PlacedClaim => ({
      section: "figures",
      what: [entry.measure, entry.unit, entry.perimeter ?? ""],
      entry,
      value: entry.value,
    }),
  );
  return [...people, ...members, ...economy, ...figures];
}

/** Whether values of different documents exclude each other. One document may list several values of one kind. */
function disagree(claims: readonly Claim[]): boolean {
  return claims.some((a, index) =>
    claims
      .slice(index + 1)
      .some((b) => documentsOf(a) !== documentsOf(b) && !isCompatible(a, b) && !isCompatible(b, a)),
  );
}

function documentsOf({ source }: Claim): string {
  return (typeof source === "string" ? [source] : source).map(citedSource).sort().join(" ");
}

/** How far apart two values may be when one of them is about right. */
const aboutWithin = 0.1;

/** Whether `b` is one of the values that `a`, with its qualifier, allows. */
export function isCompatible(a: Claim, b: Claim): boolean {
  switch (a.qualifier) {
    case "more-than":
    case "at-least":
      return b.value >= a.value;
    case "less-than":
    case "up-to":
      return b.value <= a.value;
    case "about":
    case "nearly":
    case "range":
      return Math.abs(a.value - b.value) <= aboutWithin * Math.max(a.value, b.value);
    default:
      return a.value === b.value;
  }
}
