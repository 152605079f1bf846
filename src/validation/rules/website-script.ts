import type { Finding, Rule } from "../rule.ts";
import { show } from "../suggest.ts";
import { valuesOf } from "../values.ts";

/** Alphabets with letters that look like Latin ones. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

export const websiteScript: Rule = {
  id: "website-script",
  title: "The name of a site does not mix alphabets whose letters look alike.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const { entry, path, value: address } of valuesOf(dataset).addresses) {
      const host = /^https?:\/\/([^/?#]*)/.exec(address)?.[1] ?? "";
      if (!lookAlike.test(host) || !/\p{Script=Latin}/u.test(host)) continue;
      // An address that cannot be parsed is told by website-form.
      if (!URL.canParse(address)) continue;
      const punycode = new URL(address).hostname;
      yield {
        file: entry.file,
        path,
        message: `the site ${show(host)} mixes Latin letters with letters that look like them; to computers it is ${punycode}`,
        remedy: `open the address and compare; if it is right, write it as ${punycode}`,
      };
    }
  },
};
