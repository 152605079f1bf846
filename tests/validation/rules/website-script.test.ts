import { websiteScript } from "../../../src/validation/rules/website-script.ts";
import { testRule } from "./build.ts";

testRule(websiteScript, {
  good: {
    "one alphabet": {
      clusters: { a: { website: "https://пример.рф/" }, b: { website: "https://münchen.de" } },
    },
    "Chinese with a Latin ending": { clusters: { a: { website: "https://例え.com" } } },
    "another alphabet in the path": { clusters: { a: { website: "https://example.org/пример" } } },
  },
  bad: {
    "letters that look like Latin ones": [
      { clusters: { a: { website: "https://аррӏе.com/x" } } },
      {
        file: "data/clusters/a.yaml",
        path: "website",
        message: ["xn--80ak6aa92e.com"],
        remedy: ["xn--80ak6aa92e.com"],
      },
    ],
  },
});
