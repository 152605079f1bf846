import { expect, test } from "vitest";
import { hintFor } from "../../../src/site/query/hint.ts";

const names = { clusters: ["id", "country", "stage"], members: ["cluster", "count"] };

test.for<[string, string | null]>([
  ["no such table: cluster", "Did you mean clusters?"],
  ["no such table: xyz", "Tables are clusters, members."],
  ["no such column: cuntry", "Did you mean country?"],
  ["no such column: c.contry", "Did you mean country?"],
  ["no such column: count", "A column count stands in members."],
  ["no such column: qqqqqq", null],
  ['near "FORM": syntax error', null],
])("%s → %s", ([message, hint]) => {
  expect(hintFor(message, names)).toBe(hint);
});
