import { summaryRepeatsStory } from "../../../src/validation/rules/summary-repeats-story.ts";
import { testRule } from "./build.ts";

const told = {
  story: {
    result: [
      { text: "Sales rose.", source: "guide" },
      { text: "Most firms met the rules.", source: "guide" },
    ],
  },
};

testRule(summaryRepeatsStory, {
  good: {
    "a summary of its own": { clusters: { a: { summary: "Processors upgraded together.", ...told } } },
  },
  bad: {
    "a sentence of the story": [
      { clusters: { a: { summary: "Most firms met the rules", ...told } } },
      { file: "data/clusters/a.yaml", path: "summary", message: ["story.result[1].text"] },
    ],
  },
});
