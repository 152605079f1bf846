import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeBibtex, toBibtex } from "../../../src/text/citation/bibtex.ts";
import { toCsl } from "../../../src/text/citation/csl.ts";
import { forms } from "../../../src/text/citation/forms.ts";
import { citationKey, oneLine } from "../../../src/text/citation/item.ts";
import { toRis } from "../../../src/text/citation/ris.ts";
import { itemOf, pageOf } from "./item.ts";

/** What a program that is not ours reads. */
function read(text: string): Readonly<Record<string, unknown>> {
  // With a key this reader takes RIS for its old version, which knew no data sets.
  const [first, ...more] = new Cite(text.replace(/^ID {2}- .*\r\n/m, ""), { generateGraph: false }).data;
  expect(more).toEqual([]);
  return first ?? {};
}

describe("BibTeX", () => {
  test.for<[text: string, escaped: string]>([
    ["R&D", "R\\&D"],
    ["39 %", "39 \\%"],
    ["$5", "\\$5"],
    ["#1", "\\#1"],
    ["a_b", "a\\_b"],
    ["{x", "\\textbraceleft{}x"],
    ["x}", "x\\textbraceright{}"],
    ["~", "\\textasciitilde{}"],
    ["^", "\\textasciicircum{}"],
    ["a\\b", "a\\textbackslash{}b"],
    ["Łódź, Évora, 中文, العربية", "Łódź, Évora, 中文, العربية"],
    ["two\r\nlines\u2028here\u0000", "two lines here"],
  ])("%j becomes %j", ([text, escaped]) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });

  test("braces keep an organisation one name and a title its capitals", () => {
    const text = toBibtex(itemOf({ authors: ["Ministry of Trade and Industry", "B, Ltd"] }));
    expect(text).toContain("author = {{Ministry of Trade and Industry} and {B, Ltd}},");
    expect(text).toContain("title = {{Sample Cluster}},");
    // This reader has one name for persons and organisations; what counts is that it is whole.
    expect(read(text).author).toEqual([{ family: "Ministry of Trade and Industry" }, { family: "B, Ltd" }]);
  });

  test("braces balance, whatever is in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        let depth = 0;
        for (const character of toBibtex(itemOf({ title }))) {
          if (character === "{") depth += 1;
          if (character === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  test("an address stands as it is, and cannot end its field", () => {
    const url = "https://example.org/clusters/?q=50%25+a_b&stage=x,y";
    expect(toBibtex(itemOf({ url }))).toContain(`url = {${url}},`);
    expect(toBibtex(itemOf({ url: "https://example.org/}{\\" }))).toContain(
      "url = {https://example.org/%7D%7B%5C},",
    );
  });
});

describe("RIS", () => {
  const lines = toRis(itemOf({ rows: 3 })).split("\r\n");

  test("each line has a tag, two blanks, a hyphen and a blank, and ends with CR LF", () => {
    expect(lines.at(-1)).toBe("");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines.at(-2)).toBe("ER  - ");
    expect(toRis(pageOf())).toMatch(/^TY {2}- ELEC\r\n/);
  });

  test("no value begins a line of its own", () => {
    const text = toRis(itemOf({ title: "One\r\nTY  - BOOK\u2029ER  - " }));
    expect(text.match(/^(?:TY|ER) {2}- /gm)).toHaveLength(2);
  });

  test("the name of an organisation is not parted at its comma", () => {
    expect(toRis(itemOf({ authors: ["Sample, Inc."] }))).toContain("AU  - Sample Inc.\r\n");
  });
});

describe("read by another program", () => {
  const view = itemOf({ kind: "view", rows: 14, title: "Sample: 14 of 423 clusters (Grouping: EU)" });

  test.each(forms.map(({ ending, write }) => [ending, write] as const))(
    "a data set as %s",
    (_ending, write) => {
      expect(read(write(view))).toMatchObject({
        type: "dataset",
        title: view.title,
        URL: view.url,
        publisher: "Sample Observatory",
        note: `sha256:${view.hash}; rows: 14; licence: CC-BY-4.0`,
        version: "1.2.0",
      });
    },
  );

  test.each(forms.map(({ ending, write }) => [ending, write] as const))("a page as %s", (ending, write) => {
    const text = write(pageOf({ accessed: "2027-01-31" }));
    const page = read(text);
    expect(page).toMatchObject({ type: "webpage", title: "Sample Cluster", URL: pageOf().url });
    // Where RIS puts the day of access is told in two ways; Zotero and Mendeley read Y2, this reader does not.
    if (ending === "ris") expect(text).toContain("Y2  - 2027/01/31\r\n");
    else expect(page.accessed).toMatchObject({ "date-parts": [[2027, 1, 31]] });
    expect(JSON.stringify(page)).not.toMatch(/sha256|1\.2\.0/);
  });

  const odd = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((text) => oneLine(`a${text}z`).normalize("NFC"))
    // What this reader itself turns into something else, as TeX would: ligatures, quotes, dashes, and its own markup.
    .filter((text) => !/--|``|''|[<>"'`\u00a0]/.test(text));

  test.each(forms.map(({ ending, write }) => [ending, write] as const))(
    "titles with odd characters come back from %s",
    (_ending, write) => {
      fc.assert(
        fc.property(odd, (title) => {
          expect(read(write(itemOf({ title }))).title).toBe(title);
        }),
      );
    },
  );

  test("CSL-JSON has names, dates and types as its schema asks", () => {
    expect(JSON.parse(toCsl(pageOf({ accessed: "2027-01-31" })))).toEqual([
      {
        id: "sample-page",
        type: "webpage",
        title: "Sample Cluster",
        author: [{ literal: "Sample Maintainers" }],
        issued: { "date-parts": [[2026, 11, 5]] },
        accessed: { "date-parts": [[2027, 1, 31]] },
        "container-title": "Sample Observatory",
        URL: "https://example.org/clusters/sample/",
        note: "licence: CC-BY-4.0",
        custom: { licence: "CC-BY-4.0" },
      },
    ]);
  });
});

test.for<[parts: string[], key: string]>([
  [["Cluster Observatory", "clusters", "hegan", "data"], "cluster-observatory-clusters-hegan-data"],
  [["Łódź & Évora", "page"], "lodz-evora-page"],
  [["中文", "data"], "data"],
  [["2030 Data"], "data-2030-data"],
  [["中文"], "data"],
])("the key of %j is %s", ([parts, key]) => {
  expect(citationKey(...parts)).toBe(key);
});
