import { parsePeriod } from "../../model/period.ts";
import type { Label } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";

export const labelValidity: Rule = {
  id: "label-validity",
  title: "A label is still valid at the date of the data, or it is shown as expired.",
  severity: "note",
  *check({ dataset }): Iterable<Finding> {
    const terms = dataset.vocabularies.get("labels")?.terms;
    for (const { file, record } of dataset.clusters) {
      for (const [index, label] of (record.labels ?? []).entries()) {
        const months = terms?.get(label.label)?.valid_months;
        const path = ["labels", index];
        if (label.valid_until === undefined && months !== undefined && !parsePeriod(label.awarded)) {
          yield {
            file,
            path: [...path, "awarded"],
            message: `\`${label.label}\` is valid for ${months} months, but without the year of the award nobody can say whether it still is`,
            remedy: "add the year in `awarded`, or the end in `valid_until`, if a source gives it",
          };
          continue;
        }
        const end = endOfLabel(label, months);
        if (end === null || end >= dataset.date.slice(0, end.length)) continue;
        yield {
          file,
          path,
          message: `\`${label.label}\` ended in ${end}, before the date of the data (${dataset.date}); it is shown as expired`,
          remedy: "if it was renewed, add the new award as another entry; otherwise nothing is to be done",
        };
      }
    }
  },
};

/**
 * The last month or day of validity: as stated, or counted from the end of the period of the award. Null for labels
 * that do not end or whose award is undated.
 */
export function endOfLabel(label: Label, validMonths: number | undefined): string | null {
  if (label.valid_until !== undefined) return label.valid_until;
  const awarded = parsePeriod(label.awarded);
  if (!awarded || validMonths === undefined) return null;
  const month = /^\d{4}-(\d{2})$/.exec(String(label.awarded))?.[1];
  const months = awarded.to * 12 + (month === undefined ? 11 : Number(month) - 1) + validMonths;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}
