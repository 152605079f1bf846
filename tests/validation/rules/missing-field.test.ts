import { missingField } from "../../../src/validation/rules/missing-field.ts";
import { testRule } from "./build.ts";

testRule(missingField, {
  good: {
    "fields of a cluster": {
      clusters: { a: { missing: { members: "not-found", "people.fte": "pending" } } },
    },
    "fields of a policy": { policies: { p: { missing: { evaluation: "not-found" } } } },
  },
  bad: {
    "a misspelt field": [
      { clusters: { a: { missing: { memebers: "not-found" } } } },
      {
        file: "data/clusters/a.yaml",
        path: "missing.memebers",
        message: ['"memebers"'],
        remedy: ["did you mean `members`?"],
      },
    ],
    "a field of another kind of record": [
      { policies: { p: { missing: { "members.total": "not-found" } } } },
      { file: "data/policies/p.yaml", path: "missing.members.total", message: ['"members"'] },
    ],
  },
});
