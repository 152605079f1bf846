import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { aboutDataset, bounded, sentence, slugOf } from "../../../src/publish/descriptions/about.ts";
import { bibTexOf, citationFile } from "../../../src/publish/descriptions/citation.ts";
import { sampleSite } from "../sample.ts";
import { faultsOf } from "./check-schema.ts";

const about = aboutDataset(sampleSite());
const cited = { ...about, abstract: "What it is." };

describe("the citation file", () => {
  test("leaves out version and date where nothing is released yet", () => {
    const made = parse(citationFile(cited, null));
    expect(faultsOf("citation", made)).toEqual([]);
    expect(made).not.toHaveProperty("version");
    expect(made).not.toHaveProperty("date-released");
  });

  test("keeps a version and a date as texts in every version of YAML", () => {
    const text = citationFile(cited, { version: "1.10", date: "2026-11-27" });
    expect(text).toContain('version: "1.10"\ndate-released: "2026-11-27"\n');
    expect(parse(text, { version: "1.1" })["date-released"]).toBe("2026-11-27");
  });

  test("keeps any title, publisher and abstract", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom(
        "no",
        "1e3",
        "- a",
        "a: b # c",
        '"quoted"',
        "two\nlines",
        "=1+1",
        "{{ x }}",
        "&a *a",
        "مرصد",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, name) => {
        const made = parse(
          citationFile({ ...cited, title, abstract: name, publisher: { ...about.publisher, name } }, null),
        );
        expect([made.title, made.abstract, made.authors[0].name]).toEqual([title, name, name]);
      }),
    );
  });
});

test("the entry of BibTeX closes what it opens, whatever the names are", () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const entry = bibTexOf({ ...about, title });
      expect(entry.split("{").length).toBe(entry.split("}").length);
      expect(entry).toMatch(/^@misc\{[a-z0-9-]+, author = /);
    }),
  );
});

test.each([
  ["Cluster Observatory", "cluster-observatory"],
  ["  Łódź & Köln: Cluster! ", "lodz-koln-cluster"],
  ["مرصد", "observatory"],
])("%s is called %s for short", (title, slug) => expect(slugOf(title)).toBe(slug));

test("a text that is too long ends at a word", () => {
  expect(bounded("word ".repeat(2000))).toMatch(/ word…$/);
  expect(bounded("word ".repeat(2000)).length).toBeLessThanOrEqual(5000);
  expect(bounded("short")).toBe("short");
});

test.each([
  ["No stop", "No stop."],
  ["A stop. ", "A stop."],
  ["A question?", "A question?"],
])("%s becomes a sentence", (raw, made) => expect(sentence(raw)).toBe(made));
