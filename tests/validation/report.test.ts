import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import {
  countProblems,
  reportGithub,
  reportJson,
  reportPretty,
  summariseProblems,
} from "../../src/validation/report.ts";

const forty: Problem = {
  severity: "error",
  rule: "schema",
  file: "data/clusters/valley.yaml",
  path: ["members", 0, "total"],
  message: 'expected a whole number, got "forty"',
  remedy: "write a whole number, for example 40",
  line: 7,
  column: 26,
};
const problems: readonly Problem[] = [
  {
    ...forty,
    severity: "note",
    rule: "measure-known",
    line: 9,
    column: 3,
    path: ["figures", 1],
    message: "new",
    remedy: "fine",
  },
  {
    ...forty,
    file: "data/site.yaml",
    path: [],
    line: undefined,
    column: undefined,
    rule: "file",
    message: "missing",
    remedy: "create it",
  } as unknown as Problem,
  {
    ...forty,
    severity: "warning",
    rule: "shares-sum",
    line: 8,
    column: 1,
    path: ["financing"],
    message: "odd",
    remedy: "check",
  },
  forty,
];

/** A text with which a record might try to steer the log that shows it. */
const hostile =
  "x\n::error::owned\r\n::add-mask::y ##[group]z \u001b[2J\u009b31m \u202eabc %0A::stop-commands::t";
const attack: Problem = { ...forty, message: hostile, remedy: hostile, path: ["missing", hostile] };

describe("reportPretty", () => {
  test("one line for each problem, grouped by file", () => {
    expect(reportPretty(problems, { colour: false })).toBe(
      `data/clusters/valley.yaml:7:26  members[0].total  expected a whole number, got "forty"  → write a whole number, for example 40 [schema]
data/clusters/valley.yaml:8:1  warning  financing  odd  → check [shares-sum]
data/clusters/valley.yaml:9:3  note  figures[1]  new  → fine [measure-known]

data/site.yaml  missing  → create it [file]

`,
    );
  });

  test("colours on request", () => {
    expect(reportPretty([forty], { colour: true })).toBe(
      '\u001b[31mdata/clusters/valley.yaml:7:26\u001b[0m  members[0].total  expected a whole number, got "forty"  → write a whole number, for example 40 \u001b[2m[schema]\u001b[0m\n\n',
    );
  });

  test("nothing when there is nothing", () => {
    expect(reportPretty([], { colour: true })).toBe("");
  });

  test("hostile text stays on its line and steers nothing", () => {
    const report = reportPretty([{ ...attack, file: `data/clusters/${hostile}.yaml` }], { colour: false });
    expect(report.trimEnd().split(/[\n\r\u2028\u2029]/)).toHaveLength(1);
    expect(report.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
    expect(report).toContain("\\u{1b}[2J");
  });
});

describe("reportJson", () => {
  test("holds all parts in a fixed order", () => {
    expect(reportJson([forty])).toBe(`[
  {
    "severity": "error",
    "rule": "schema",
    "file": "data/clusters/valley.yaml",
    "line": 7,
    "column": 26,
    "path": "members[0].total",
    "message": "expected a whole number, got \\"forty\\"",
    "remedy": "write a whole number, for example 40"
  }
]
`);
  });

  test("hostile text comes back as it was and steers nothing", () => {
    const report = reportJson([attack]);
    expect(JSON.parse(report)[0].message).toBe(hostile);
    expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[|^::/mu);
  });

  test("an empty list when there is nothing", () => {
    expect(reportJson([])).toBe("[]\n");
  });
});

describe("reportGithub", () => {
  test("one annotation for each problem, errors first", () => {
    expect(reportGithub(problems)).toBe(
      `::error file=data/clusters/valley.yaml,line=7,col=26,title=schema::members[0].total  expected a whole number, got "forty" → write a whole number, for example 40
::error file=data/site.yaml,title=file::missing → create it
::warning file=data/clusters/valley.yaml,line=8,col=1,title=shares-sum::financing  odd → check
::notice file=data/clusters/valley.yaml,line=9,col=3,title=measure-known::figures[1]  new → fine
`,
    );
  });

  test("annotations beyond ten are told in one line", () => {
    const lines = reportGithub(Array.from({ length: 500 }, (_, index) => ({ ...forty, line: index + 1 })))
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe("::notice title=more::and 490 more errors; run npm run validate to see all");
  });

  test("hostile text gives no command of its own", () => {
    const file = "data/clusters/a,line=1::b\n::error::c.yaml";
    const lines = reportGithub([{ ...attack, file }])
      .trimEnd()
      .split(/[\n\r\u2028\u2029]/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::error file=data\/clusters\/a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3Ac\.yaml,line=7,col=26,title=schema::/,
    );
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
    // A percent sign of the record must not be read as an escape.
    expect(lines[0]).toContain("%250A::stop-commands");
  });
});

test("counts and summary", () => {
  expect(countProblems(problems)).toEqual({ error: 2, warning: 1, note: 1 });
  expect(summariseProblems(problems, 45)).toBe("2 errors, 1 warning, 1 note in 45 files");
  expect(summariseProblems([], 1)).toBe("0 errors, 0 warnings, 0 notes in 1 file");
});
