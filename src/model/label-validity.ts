import type { Dataset } from "./dataset.ts";
import { vocabularyOf } from "./dataset.ts";
import { parsePeriod } from "./period.ts";
import type { Label } from "./types.generated.ts";

/**
 * The last month or day of validity: as stated, or counted from the end of the period of the award. An award known by
 * its year only counts from its December: it cannot have ended earlier than we say.
 *
 * @param validMonths months for which the vocabulary says that such a label is valid
 * @returns null for labels that do not end or whose award is undated
 */
export function endOfLabel(label: Label, validMonths: number | undefined): string | null {
  if (label.valid_until !== undefined) return label.valid_until;
  const awarded = parsePeriod(label.awarded);
  if (!awarded || validMonths === undefined) return null;
  const month = /^\d{4}-(\d{2})$/.exec(String(label.awarded))?.[1];
  const months = awarded.to * 12 + (month === undefined ? 11 : Number(month) - 1) + validMonths;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** Until when a label holds, and whether that is past at the date of the data. */
export interface Validity {
  /** Month or day; null when neither record nor vocabulary tell. */
  readonly until: string | null;
  readonly expired: boolean;
}

/** Judges a label at the date of the data; a month of expiry counts to its last day. */
export function labelValidity(dataset: Pick<Dataset, "vocabularies" | "date">, label: Label): Validity {
  const months = vocabularyOf(dataset, "labels").terms.get(label.label)?.valid_months;
  const until = endOfLabel(label, months);
  return { until, expired: until !== null && until < dataset.date.slice(0, until.length) };
}
