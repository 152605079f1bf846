import type { Cluster } from "../../model/dataset.ts";
import { parsePeriod } from "../../model/period.ts";
import type { PathStep } from "../../model/problem.ts";
import type { PerimetersTerm, YearOrPeriod } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";

/** Perimeters that cannot exist before the organisation. An agglomeration or a sector is older than its organisation. */
const ownPerimeters: ReadonlySet<PerimetersTerm> = new Set<PerimetersTerm>([
  "members",
  "members-worldwide",
  "organisation",
]);

export const foundedBeforeFigures: Rule = {
  id: "founded-before-figures",
  title: "A cluster has no members, staff, finances or turnover before it was founded.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const cluster of dataset.clusters) {
      const { founded } = cluster.record;
      // A recognition or project often comes to a cluster that is at work already, and "about 1998" is no bound.
      if (!founded || founded.qualifier || founded.what === "recognition" || founded.what === "project")
        continue;
      const birth = parsePeriod(founded.year);
      if (!birth) continue;
      for (const { what, year, path } of datedFigures(cluster)) {
        const period = parsePeriod(year);
        if (!period || period.to >= birth.from) continue;
        yield {
          file: cluster.file,
          path: [...path, "year"],
          message: `${what} of ${year} lie before the founding in ${founded.year}`,
          remedy:
            "check both years; if the count is of a forerunner, say what was founded in `founded.what`, or write `founded.qualifier: about`",
        };
      }
    }
  },
};

interface DatedFigure {
  readonly what: string;
  readonly year: YearOrPeriod;
  readonly path: readonly PathStep[];
}

function* datedFigures({ record }: Cluster): Iterable<DatedFigure> {
  for (const [index, { year }] of (record.members ?? []).entries())
    yield { what: "the members", year, path: ["members", index] };
  for (const [index, { year }] of (record.people ?? []).entries())
    yield { what: "the staff", year, path: ["people", index] };
  for (const [index, { year }] of (record.financing ?? []).entries())
    yield { what: "the finances", year, path: ["financing", index] };
  for (const [index, { year, perimeter }] of (record.economy ?? []).entries()) {
    if (ownPerimeters.has(perimeter)) yield { what: "the economic figures", year, path: ["economy", index] };
  }
}
