import type { Statement } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";
import { isSameText } from "../text-similarity.ts";

export const summaryRepeatsStory: Rule = {
  id: "summary-repeats-story",
  title: "The summary says more than one sentence of the story.",
  severity: "note",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of [...dataset.clusters, ...dataset.policies]) {
      for (const [step, statements] of Object.entries<Statement[]>({ ...record.story })) {
        const index = statements.findIndex(({ text }) => isSameText(text, record.summary));
        if (index < 0) continue;
        yield {
          file,
          path: ["summary"],
          message: `the summary is the same as story.${step}[${index}].text`,
          remedy: "say in the summary what the case is and why it is worth reading",
        };
      }
    }
  },
};
