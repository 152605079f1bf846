import { expect, test } from "vitest";
import { apaText, toApa } from "../../../src/text/citation/apa.ts";
import type { CitedItem } from "../../../src/text/citation/item.ts";
import { itemOf, pageOf } from "./item.ts";

// Patterns of the Publication Manual of the APA, 7th edition: 10.9 data sets, 10.16 webpages, 9.16 retrieval dates.
test.for<[name: string, item: CitedItem, expected: string]>([
  [
    "a data set has year, version, kind and publisher",
    itemOf(),
    "Sample Maintainers. (2026). Sample Cluster (Version 1.2.0) [Data set]. Sample Observatory. https://example.org/clusters/sample.json",
  ],
  [
    "a page has its full date and the name of the site",
    pageOf(),
    "Sample Maintainers. (2026, November 5). Sample Cluster. Sample Observatory. https://example.org/clusters/sample/",
  ],
  [
    "what changes has the day of retrieval before the address, with a comma behind the year",
    pageOf({ accessed: "2027-01-31" }),
    "Sample Maintainers. (2026, November 5). Sample Cluster. Sample Observatory. Retrieved January 31, 2027, from https://example.org/clusters/sample/",
  ],
  [
    "a site that is its own author is named once",
    itemOf({ authors: ["Sample Observatory"] }),
    "Sample Observatory. (2026). Sample Cluster (Version 1.2.0) [Data set]. https://example.org/clusters/sample.json",
  ],
  [
    "an author with a full stop gets no second one",
    itemOf({ authors: ["Sample Inc."], container: null }),
    "Sample Inc. (2026). Sample Cluster (Version 1.2.0) [Data set]. https://example.org/clusters/sample.json",
  ],
  [
    "two authors are joined by comma and ampersand",
    itemOf({ authors: ["One Agency", "Other Agency"], container: null }),
    "One Agency, & Other Agency. (2026). Sample Cluster (Version 1.2.0) [Data set]. https://example.org/clusters/sample.json",
  ],
  [
    "a page whose title ends a sentence gets no full stop of its own",
    pageOf({ title: "Who pays?" }),
    "Sample Maintainers. (2026, November 5). Who pays? Sample Observatory. https://example.org/clusters/sample/",
  ],
  [
    "a data set keeps the sign at the end of its title",
    itemOf({ title: "Who pays?", container: null }),
    "Sample Maintainers. (2026). Who pays? (Version 1.2.0) [Data set]. https://example.org/clusters/sample.json",
  ],
  [
    "a filtered view names the first digits of its hash beside the version",
    itemOf({ kind: "view", rows: 3, container: null }),
    "Sample Maintainers. (2026). Sample Cluster (Version 1.2.0, SHA-256 abababababababab) [Data set]. https://example.org/clusters/sample.json",
  ],
])("%s", ([, item, expected]) => {
  expect(apaText(item)).toBe(expected);
});

test("the title stands apart, since it is set in italics", () => {
  expect(toApa(itemOf()).title).toBe("Sample Cluster");
});
