import { isRestricted, noRedistribution } from "../../model/redistribution.ts";
import type { SourceRecord } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";
import { ownSources } from "./source-declared.ts";
import { worldRecords } from "./walk.ts";

/** Words with which people say that something may not be passed on. */
const forbidding = /re-?distribut|pass(?:ed|ing)? (?:it |them )?on|republi[sc]|all rights reserved/i;

/** Figures would go into the files although a record says, in other words than the agreed ones, that they may not. */
export const licenceKnown: Rule = {
  id: "licence-known",
  title: `A document that forbids passing its figures on says so in one way: licence: ${noRedistribution}.`,
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const source of dataset.sources)
      if (source.file !== null) yield* judge(source, source.file, ["licence"]);
    for (const { file, record } of worldRecords(dataset))
      for (const [key, source] of Object.entries(ownSources(record)))
        yield* judge(source, file, ["sources", key, "licence"]);
  },
};

function* judge(source: SourceRecord, file: string, path: Finding["path"]): Iterable<Finding> {
  const { licence } = source;
  if (licence === undefined || isRestricted(source) || !forbidding.test(licence)) return;
  yield {
    file,
    path,
    message: `the licence "${licence}" speaks of passing on in words of its own`,
    remedy: `write \`licence: ${noRedistribution}\` if the publisher forbids it, and the wording under \`note\`; otherwise the SPDX id`,
  };
}
