import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/dataset.ts";
import { parseMoney } from "../../src/model/money.ts";
import { notationOf, translate } from "../../src/model/notation.ts";
import type { Citing } from "../../src/model/source-index.ts";
import { documentBehind, publishCitations } from "../../src/publish/citations.ts";
import { type PublishedFolder, publishedKinds, publishRecords } from "../../src/publish/published-record.ts";
import { unpublishFields, unpublishRecord } from "../../src/publish/unpublish.ts";
import { shippedSite } from "../site/make-site.ts";
import { idOfReport, sampleSite } from "./sample.ts";

const site = shippedSite();
const { clusters, policies, patterns, statistics } = site.dataset;
const entries: Record<PublishedFolder, readonly Entry<Citing>[]> = {
  clusters,
  policies,
  financing: patterns,
  statistics,
};

/** A record with what publishing cannot keep put aside: keys of documents, lists of one, and the scale of amounts. */
function settled(folder: PublishedFolder, record: Citing): unknown {
  const { sources: _declared, ...fields } = record;
  return translate(fields, notationOf(publishedKinds[folder]), (value, meaning) => {
    if (meaning === "money") return typeof value === "string" ? parseMoney(value) : value;
    return publishCitations(site.dataset, record, value as string | string[]);
  });
}

describe.for(Object.keys(entries) as PublishedFolder[])("shipped %s", (folder) => {
  const published = JSON.parse(JSON.stringify(publishRecords(site)[folder])) as Record<string, unknown>[];
  const back = published.map((record) => unpublishRecord(publishedKinds[folder], record) as Citing);

  test("come back as they were written", () => {
    expect(back.length).toBe(entries[folder].length);
    for (const [index, record] of back.entries()) {
      const { record: own = {} } = entries[folder][index] ?? {};
      expect(settled(folder, record), published[index]?.id as string).toEqual(settled(folder, own));
      expect(Object.keys(record).filter((key) => key !== "sources")).toEqual(
        Object.keys(own).filter((key) => key !== "sources"),
      );
    }
  });

  test("say of each document what they said", () => {
    for (const [index, { sources = {} }] of back.entries()) {
      const { record: own = {} } = entries[folder][index] ?? {};
      for (const [key, declared] of Object.entries(own.sources ?? {})) {
        const id = documentBehind(site.dataset, own, key)?.id ?? "";
        if (id in sources) expect(sources[id]).toEqual(declared);
      }
    }
  });
});

test("the sample comes back with permanent ids, lists of citations and amounts in whole units", () => {
  const sample = sampleSite();
  const report = idOfReport(sample);
  const [valley = {}] = publishRecords(sample).clusters;
  expect(unpublishRecord("cluster", valley)).toMatchObject({
    name: "Valley",
    maturity: [{ met: { E1: ["guide p. 3"], E2: [`${report} p. 4`, "guide"] } }],
    economy: [{ turnover: "EUR 1935000000", firms: 97, export_share: 63, source: [`${report} p. 7`] }],
    financing: [{ parts: { public: 60 } }, { parts: { "membership-fees": "EUR 500500" } }],
    sources: { [report]: { title: "Annual report" }, guide: { publisher: "GIZ" } },
  });
  for (const gone of ["id", "indicators"])
    expect(unpublishRecord("cluster", valley)).not.toHaveProperty(gone);
});

test("every amount that can be written comes back bit by bit", () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{1,${length}}$`));
  const scale = fc.constantFrom("", " thousand", " million", " billion");
  fc.assert(
    fc.property(digits(15), fc.option(digits(6)), scale, (whole, fraction, unit) => {
      const amount = parseMoney(`EUR ${whole}${fraction === null ? "" : `.${fraction}`}${unit}`);
      const { fees } = unpublishFields("cluster", { fees: [{ amount }] }) as { fees: { amount: string }[] };
      expect(parseMoney(fees[0]?.amount ?? "")).toEqual(amount);
    }),
  );
});
