import { foundedBeforeFigures } from "../../../src/validation/rules/founded-before-figures.ts";
import { type Parts, testRule } from "./build.ts";

const source = "guide";
const cluster = (founded: object, rest: object): Parts => ({
  clusters: { a: { founded: { year: 2005, source, ...founded }, ...rest } },
});
const members = { members: [{ year: 2003, counted: "members", source }] };
const file = "data/clusters/a.yaml";

testRule(foundedBeforeFigures, {
  good: {
    "members from the first year": cluster({}, { members: [{ year: 2005, counted: "members", source }] }),
    "a fiscal year around the founding": cluster(
      {},
      { financing: [{ year: "2004/05", basis: "actual", parts: {}, completeness: "partial", source }] },
    ),
    "an agglomeration": cluster(
      {},
      { economy: [{ year: 1990, perimeter: "agglomeration", firms: 30, source }] },
    ),
    "a recognition that came later": cluster({ what: "recognition" }, members),
    "a rough year": cluster({ qualifier: "about" }, members),
    "undated members": cluster({}, { members: [{ year: "unknown", counted: "members", source }] }),
    "no founding year": { clusters: { a: members } },
  },
  bad: {
    "members before the founding": [
      cluster({}, members),
      { file, path: "members[0].year", message: ["members of 2003", "2005"], remedy: ["founded.what"] },
    ],
    "staff, finances and turnover before the founding": [
      cluster(
        {},
        {
          people: [{ year: 2004, headcount: 2, source }],
          financing: [{ year: "2000-2004", basis: "actual", parts: {}, completeness: "partial", source }],
          economy: [{ year: 2001, perimeter: "members", firms: 30, source }],
        },
      ),
      { file, path: "people[0].year", message: ["staff of 2004"] },
      { file, path: "financing[0].year", message: ["finances of 2000-2004"] },
      { file, path: "economy[0].year", message: ["economic figures of 2001"] },
    ],
  },
});
