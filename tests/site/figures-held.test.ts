import { expect, test } from "vitest";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { figuresHeld, figuresHeldBy } from "../../src/site/figures-held.ts";
import { text } from "../../src/text/index.ts";
import { makeDataset, source } from "../indicators/build.ts";

const counted = "member-firms" as ClusterRecord extends { members?: (infer Entry)[] }
  ? Entry extends { counted: infer Counted }
    ? Counted
    : never
  : never;

test.for<[Partial<ClusterRecord>, string[]]>([
  [{}, []],
  [{ members: [{ year: 2020, total: 3, counted, source }] }, ["members"]],
  [{ members: [{ year: 2020, by_type: { firms: 3 }, counted, source }] }, []],
  [
    {
      members: [
        { year: 2020, total: 3, counted, source },
        { year: "2019/20", total: 4, counted, source },
      ],
    },
    ["members"],
  ],
  [
    {
      members: [
        { year: 2020, total: 3, counted, source },
        { year: 2021, total: 4, counted, source },
        { year: "unknown", total: 5, counted, source },
      ],
    },
    ["members", "members-over-time"],
  ],
  [{ people: [{ year: 2020, roles: ["manager"], source }] }, []],
  [{ people: [{ year: 2020, fte: 2.5, source }] }, ["staff"]],
  [{ founded: { year: "unknown", what: "initiative", source } }, []],
  [{ founded: { year: 1999, what: "initiative", source } }, ["founded"]],
])("%j", ([record, expected]) => {
  const dataset = makeDataset({ clusters: { one: record } });
  const [cluster] = dataset.clusters;
  expect(cluster && figuresHeldBy(cluster, dataset)).toEqual(expected);
});

test("each has words", () => {
  expect(Object.keys(text.explorer.figuresHeld)).toEqual(figuresHeld);
});
