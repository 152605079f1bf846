import { endOfLabel } from "../../model/label-validity.ts";
import { parsePeriod } from "../../model/period.ts";
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
