import { expect, test } from "vitest";
import { evaluationOf } from "../../src/site/policy-evaluation.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "./make-site.ts";

const site = makeSite({
  policies: {
    state: { evaluation: { state: "done", source } },
    land: { evaluation: { state: "unknown", source } },
    union: {},
  },
});

test.for([
  ["state", "done", "done"],
  ["land", "unknown", "not known"],
  ["union", "not-reported", "not reported"],
])("evaluation of %s", ([id = "", state, words]) => {
  const policy = site.policy(id);
  expect(policy && evaluationOf(policy)).toEqual({ state, words });
});
