import { type Bump, bumps } from "../history/bump.ts";
import type { WrittenDifference } from "../history/release-record.ts";
import type { ReleaseRecord } from "../model/types.generated.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import { pathOfRecord } from "./lists.ts";
import type { Site } from "./site.ts";

/** What a release changed in one record. */
export interface RecordChanges {
  readonly record: string;
  /** Name as readers know it. */
  readonly label: string;
  /** Address of its page; null when there is none, or no longer. */
  readonly path: string | null;
  /** Why, or that no reason is given; null for what needs none. */
  readonly reason: string | null;
  /** True when a reason is missing. */
  readonly isSilent: boolean;
  /** Changed figures, and whatever is more than a correction. */
  readonly lines: readonly WrittenDifference[];
  readonly hidden: number;
  /** Number of other values that changed. */
  readonly others: number;
}

/** Differences of one gravity. */
export interface ReleaseGroup {
  readonly bump: Bump;
  readonly differences: number;
  /** Records of which figures changed, or that say why, or that are more than corrected. */
  readonly records: readonly RecordChanges[];
  /** Records of which other values changed and that do not say why. */
  readonly quiet: readonly RecordChanges[];
}

/** Most lines of one record. */
const mostLines = 12;

/** What a release changed, the gravest first, by record. */
export function releaseView(site: Site, { differences = [] }: ReleaseRecord): ReleaseGroup[] {
  return bumps.flatMap((bump) => {
    const found = differences.filter((difference) => difference.bump === bump);
    if (found.length === 0) return [];
    const records = [...Map.groupBy(found, ({ record }) => record)].map(([record, own]) =>
      recordChanges(site, record, own),
    );
    const isQuiet = ({ lines, isSilent }: RecordChanges): boolean => lines.length === 0 && isSilent;
    return [
      {
        ...{ bump, differences: found.length },
        records: records.filter((record) => !isQuiet(record)),
        quiet: records.filter(isQuiet),
      },
    ];
  });
}

function recordChanges(site: Site, record: string, own: readonly WrittenDifference[]): RecordChanges {
  const shown = own.filter(({ figure, bump }) => figure || bump !== "corrects");
  const reasons = new Set(own.map(({ reason }) => reason));
  const isSilent = own.every(({ reason }) => reason === undefined) && needsReason(record, own);
  return {
    record,
    ...nameOf(site, record),
    isSilent,
    reason: isSilent
      ? text.releases.noReason
      : [...reasons].filter((reason) => reason !== undefined).join(" ") || null,
    lines: shown.slice(0, mostLines),
    hidden: Math.max(0, shown.length - mostLines),
    others: own.length - shown.length,
  };
}

/** Fields and columns explain themselves, and so does what is new. */
function needsReason(record: string, own: readonly WrittenDifference[]): boolean {
  return !/^(?:schemas|tables)\//.test(record) && own.some(({ bump }) => bump !== "adds");
}

function nameOf(site: Site, record: string): { label: string; path: string | null } {
  const [folder = "", id = ""] = record.split("/");
  if (folder === "vocabularies") {
    const title = site.dataset.vocabularies.get(id)?.title;
    return { label: title ?? id, path: title === undefined ? null : address.vocabulary(id) };
  }
  if (folder === "sources") {
    const source = site.dataset.sources.find((other) => other.id === id);
    return { label: source?.title ?? id, path: source ? address.source(id) : null };
  }
  if (folder === "schemas" || folder === "tables")
    return { label: text.releases.shapeOf[folder](id), path: folder === "schemas" ? address.fields : null };
  const name = site.nameOf(record);
  return { label: name, path: name === record ? null : pathOfRecord(record) };
}
