import type { Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Label } from "../model/types.generated.ts";

/** Until when a label holds, and whether that is past at the date of the data. */
export interface Validity {
  /** Month or day; null when neither record nor vocabulary allow to tell. */
  readonly until: string | null;
  readonly expired: boolean;
}

/** The end of validity that the record states, else the award plus the months that the vocabulary gives. */
export function labelValidity(label: Label, dataset: Dataset): Validity {
  const until = label.valid_until ?? computeEnd(label, dataset);
  // A month counts to its end, hence the comparison with a day that no month reaches.
  return { until, expired: until !== null && `${until}-32`.slice(0, 10) < dataset.date };
}

function computeEnd(label: Label, dataset: Dataset): string | null {
  const months = vocabularyOf(dataset, "labels").terms.get(label.label)?.valid_months;
  const awarded = /^(\d{4})(?:-(\d{2}))?$/.exec(String(label.awarded));
  if (months === undefined || !awarded) return null;
  // An award known by its year only is taken as the end of that year: it cannot have ended earlier than we say.
  const total = Number(awarded[1]) * 12 + (awarded[2] === undefined ? 11 : Number(awarded[2]) - 1) + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}`;
}
