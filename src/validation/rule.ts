import type { Dataset } from "../model/dataset.ts";
import type { PathStep, Severity } from "../model/problem.ts";

/** What a rule reports: a Problem without the parts that the runner adds. */
export interface Finding {
  /** File of the record at fault. */
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly atKey?: boolean;
  readonly message: string;
  readonly remedy: string;
}

/** What rules may look at. Nothing else: no file, no clock. */
export interface RuleContext {
  readonly dataset: Dataset;
  /** Today as year-month-day, handed in by the command; dates after it are in the future. */
  readonly today: string;
}

/** A check that the schemas cannot make. Each stands in a file of its own and has a good and a bad fixture. */
export interface Rule {
  /** Short id in kebab-case, shown with each problem. */
  readonly id: string;
  /** One line for the list of rules: what must hold. */
  readonly title: string;
  readonly severity: Severity;
  check(context: RuleContext): Iterable<Finding>;
}
