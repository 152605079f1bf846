import clusterSchema from "../../../schemas/cluster.schema.json" with { type: "json" };
import policySchema from "../../../schemas/policy.schema.json" with { type: "json" };
import type { Finding, Rule } from "../rule.ts";
import { nearest, show } from "../suggest.ts";

const clusterFields = Object.keys(clusterSchema.properties);
const policyFields = Object.keys(policySchema.properties);

export const missingField: Rule = {
  id: "missing-field",
  title: "A value is told missing for a field that exists.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const records = [
      ...dataset.clusters.map((entry) => ({ ...entry, fields: clusterFields })),
      ...dataset.policies.map((entry) => ({ ...entry, fields: policyFields })),
    ];
    for (const { file, record, fields } of records) {
      for (const path of Object.keys(record.missing ?? {})) {
        const [field = ""] = path.split(".");
        if (fields.includes(field)) continue;
        const guess = nearest(field, fields);
        yield {
          file,
          path: ["missing", path],
          atKey: true,
          message: `there is no field ${show(field)} that could be missing`,
          remedy: guess
            ? `did you mean \`${guess}\`?`
            : "write the path of a field of this kind of record, for example `members`",
        };
      }
    }
  },
};
