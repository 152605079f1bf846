import { describe, expect, it } from "vitest";
import { ofCluster, outcome, source } from "./build.ts";

describe("qualification.score", () => {
  it.each([
    [{ place: "met", sector: "met", critical_mass: "met", management_unit: "met" }, 4],
    [{ place: "met", sector: "partly", critical_mass: "not-met", management_unit: "met" }, 2.5],
    [{ place: "met", sector: "met", critical_mass: "met", management_unit: "unknown" }, "too-few-inputs"],
    [{ place: "met", sector: "met", critical_mass: "met" }, "too-few-inputs"],
    [{}, "not-reported"],
  ] as const)("%j → %s", (marks, expected) => {
    expect(outcome(ofCluster("qualification.score", { qualification: { ...marks, source } }))).toBe(expected);
  });
});

describe("governance.score", () => {
  it.each([
    [{ legal_form: "met", tasks_defined: "met", governing_body: "met", regular_participation: "met" }, 4, 1],
    [{ legal_form: "met", tasks_defined: "partly", governing_body: "not-met" }, 1.5, 0.75],
    [{ legal_form: "met", tasks_defined: "met" }, "too-few-inputs", 0.5],
    [{ legal_form: "unknown" }, "not-reported", 0],
  ] as const)("%j → %s, coverage %s", (marks, expected, coverage) => {
    const result = ofCluster("governance.score", { governance: { marks, source } });
    expect(outcome(result)).toBe(expected);
    expect(result.coverage).toBe(coverage);
  });

  it("is estimated when its marks are", () => {
    const marks = { legal_form: "met", tasks_defined: "met", governing_body: "met" } as const;
    expect(ofCluster("governance.score", { governance: { marks, source } }).status).toBe("assessed");
    const estimated = { governance: { marks, source, provenance: "estimated" as const } };
    expect(ofCluster("governance.score", estimated).status).toBe("estimated");
  });
});
