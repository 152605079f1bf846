import semver from "semver";
import { type Bump, nextVersion } from "../../src/history/bump.ts";
import { releases as words } from "../../src/text/en/releases.ts";
import { Refusal } from "./refusal.ts";

/** What the choice of version and date needs to know of the last release. */
export interface LastRelease {
  readonly version: string;
  readonly date: string;
}

/** The version of a first release when none is named. */
const firstVersion = "1.0.0";

/**
 * The version of a release: the wanted one, or the lowest that fits what changed.
 *
 * @param bump what changed since the last release; null for the first
 * @throws Refusal when the wanted one is no version, taken or too low
 */
export function chooseVersion(
  wanted: string | undefined,
  last: LastRelease | undefined,
  bump: Bump | null,
): string {
  const lowest = last && bump ? nextVersion(last.version, bump) : firstVersion;
  if (wanted === undefined) return lowest;
  if (semver.valid(wanted) !== wanted || !/^[\d.]+$/.test(wanted))
    throw new Refusal(`"${wanted}" is no version of three numbers.`, `Write --version ${lowest}.`);
  if (!last || !bump) return wanted;
  if (wanted === last.version)
    throw new Refusal(`Release ${wanted} exists already.`, `Write --version ${lowest}, or leave it out.`);
  if (semver.lt(wanted, lowest))
    throw new Refusal(
      `The version ${wanted} is too low: since release ${last.version} this one ${words.bump[bump]}, so it is at least ${lowest}.`,
      `Write --version ${lowest} or a higher one, or leave it out.`,
    );
  return wanted;
}

/**
 * Judges the date of a release.
 *
 * @param latest day of the latest change of a record
 * @throws Refusal when it is no day, lies in the future, or before the last release or change
 */
export function checkDate(date: string, today: string, last?: LastRelease, latest = ""): void {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  const isReal = isDay && new Date(date).toISOString().startsWith(date);
  if (!isReal)
    throw new Refusal(`Expected a date as year-month-day, got "${date}".`, `Write --date ${today}.`);
  if (date > today)
    throw new Refusal(
      `The date ${date} lies in the future (today is ${today}).`,
      "Leave out --date: a release tells what is there today.",
    );
  if (last && date < last.date)
    throw new Refusal(
      `The date ${date} is before that of release ${last.version}, ${last.date}.`,
      "Leave out --date, or write a later one.",
    );
  if (date < latest)
    throw new Refusal(
      `The date ${date} is before the latest change of a record, ${latest}.`,
      "Leave out --date, or write a later one.",
    );
}
