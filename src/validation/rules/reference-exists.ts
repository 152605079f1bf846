import type { Dataset } from "../../model/dataset.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";
import { nearest, show } from "../suggest.ts";
import { allRecords, siteFile } from "./walk.ts";

/** A place that names another record. */
interface Reference {
  readonly file: string;
  /** folder/id of the record that holds the reference. */
  readonly from: string;
  readonly path: readonly PathStep[];
  /** folder/id of the record that is named. */
  readonly to: string;
  /** True when the record writes folder/id, false when it writes the id alone. */
  readonly withFolder: boolean;
}

export const referenceExists: Rule = {
  id: "reference-exists",
  title: "Every record that another one names exists, and no record names itself.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const known = new Set(allRecords(dataset).map(({ folder, id }) => `${folder}/${id}`));
    const moved = new Map(dataset.redirects.moved.map(({ from, to }) => [from, to]));
    for (const reference of references(dataset)) {
      const { file, path, from, to } = reference;
      const written = (address: string): string =>
        reference.withFolder ? address : address.slice(address.indexOf("/") + 1);
      if (to === from) {
        yield {
          file,
          path,
          message: `expected another record, but ${show(written(to))} is this record itself`,
          remedy: "write the id of the other record, or delete the entry",
        };
      } else if (!known.has(to)) {
        yield {
          file,
          path,
          message: `there is no record data/${to}.yaml`,
          remedy: remedyFor(to, known, moved, written),
        };
      }
    }
    const groupings = dataset.vocabularies.get("groupings")?.terms;
    for (const setting of ["home_grouping", "compared_grouping"] as const) {
      const written = dataset.site[setting];
      if (written === undefined || !groupings || groupings.has(written)) continue;
      const guess = nearest(written, groupings.keys());
      yield {
        file: siteFile,
        path: [setting],
        message: `${show(written)} is not a grouping`,
        remedy: guess ? `did you mean \`${guess}\`?` : "use a term of data/vocabularies/groupings.yaml",
      };
    }
  },
};

function remedyFor(
  to: string,
  known: ReadonlySet<string>,
  moved: ReadonlyMap<string, readonly string[]>,
  written: (address: string) => string,
): string {
  const successors = moved.get(to);
  if (successors) return `the record moved; write \`${successors.map(written).join("` or `")}\``;
  const folder = to.slice(0, to.indexOf("/") + 1);
  const guess = nearest(
    to,
    [...known].filter((address) => address.startsWith(folder)),
  );
  return guess ? `did you mean \`${written(guess)}\`?` : `add data/${to}.yaml, or delete the reference`;
}

function* references(dataset: Dataset): Iterable<Reference> {
  for (const { id, file, record } of dataset.clusters) {
    const base = { file, from: `clusters/${id}`, withFolder: false };
    for (const [index, { policy }] of (record.policies ?? []).entries())
      yield { ...base, path: ["policies", index, "policy"], to: `policies/${policy}` };
    for (const [index, { cluster }] of (record.relations ?? []).entries())
      yield { ...base, path: ["relations", index, "cluster"], to: `clusters/${cluster}` };
    for (const [index, other] of (record.not_same_as ?? []).entries())
      yield { ...base, path: ["not_same_as", index], to: `clusters/${other}` };
  }
  for (const { id, file, record } of dataset.policies) {
    const base = { file, from: `policies/${id}`, withFolder: false };
    for (const [index, { policy }] of (record.relations ?? []).entries())
      yield { ...base, path: ["relations", index, "policy"], to: `policies/${policy}` };
  }
  for (const { id, file, record } of dataset.patterns) {
    const base = { file, from: `financing/${id}`, withFolder: false };
    if (record.policy !== undefined) yield { ...base, path: ["policy"], to: `policies/${record.policy}` };
    for (const [index, cluster] of (record.clusters ?? []).entries())
      yield { ...base, path: ["clusters", index], to: `clusters/${cluster}` };
  }
  for (const { id, file, record } of dataset.corrections) {
    const base = { file, from: `corrections/${id}`, withFolder: true };
    for (const [index, to] of (record.records ?? []).entries())
      yield { ...base, path: ["records", index], to };
  }
}
