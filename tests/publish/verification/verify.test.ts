import { dsvFormat } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { citationFiles } from "../../../src/publish/citation/citation-files.ts";
import { publishAll } from "../../../src/publish/published-record.ts";
import { UnreadableFile } from "../../../src/publish/verification/cited-file.ts";
import { readCitedFile } from "../../../src/publish/verification/read-file.ts";
import { verifyCitation } from "../../../src/publish/verification/verify.ts";
import { makeCatalogue } from "../../../src/site/explorer/catalogue.ts";
import { citePage, citeView } from "../../../src/site/explorer/cite-view.ts";
import { exportCsv, exportJson } from "../../../src/site/explorer/export.ts";
import { showState } from "../../../src/site/explorer/view-rows.ts";
import { buildExplorerIndex } from "../../../src/site/explorer-index.ts";
import { Site } from "../../../src/site/site.ts";
import { forms } from "../../../src/text/citation/forms.ts";
import type { Parts } from "../../indicators/build.ts";
import { chosen, sampleClusters } from "../../site/explorer/sample.ts";
import { makeSite } from "../../site/make-site.ts";

type Clusters = NonNullable<Parts["clusters"]>;
type Redirects = Site["dataset"]["redirects"];

/** A site of some clusters; with other settings, to see that these do not count. */
function siteWith(clusters: Clusters, moved: Redirects["moved"] = [], url = "https://example.org"): Site {
  const made = makeSite({ clusters }, { url });
  return new Site({ ...made.dataset, redirects: { moved } }, made.indicators, {
    ...{ prefix: "/elsewhere/", url, fields: made.fields },
  });
}

const then = siteWith(sampleClusters);
const shown = showState(
  makeCatalogue(buildExplorerIndex(then)),
  chosen({
    filters: { sector: ["automotive", "agrifood"], stage: ["establishment", "initiation"] },
    sort: "members",
  }),
);
const csv = exportCsv(shown);
const json = exportJson(shown);
const tables = [
  ["CSV", csv],
  ["JSON", json],
  ["a CSV that a spreadsheet saved anew", resave(csv)],
] as const;

/** What a spreadsheet makes of a CSV file: a mark at its start, semicolons, no quotes, rows in another order. */
function resave(text: string): string {
  const [head = [], ...rows] = dsvFormat(",").parseRows(text);
  return `\ufeff${dsvFormat(";").formatRows([head, ...rows.reverse()])}\n`;
}

/** What the command says of a file. */
function verify(text: string, site = then): string {
  const { holds, lines } = verifyCitation(site, readCitedFile(text));
  return [holds ? "holds" : "changed", ...lines.slice(1)].join("\n");
}

const moreMembers = {
  ...sampleClusters,
  beta: {
    ...sampleClusters.beta,
    members: [{ year: 2018, total: 120, counted: "member-firms", source: "guide p. 1" }],
    changes: [
      { date: "2026-11-20", what: "Spelling." },
      { date: "2026-12-01", what: "Members counted again." },
    ],
  },
} as unknown as Clusters;

describe.each(tables)("a table saved as %s", (kind, table) => {
  test("holds in the data it was saved from, also after the site moved", () => {
    expect(verify(table)).toContain("holds\n");
    expect(verify(table)).toContain("All 3 rows hold.");
    expect(verify(table, siteWith(sampleClusters, [], "https://other.example.net"))).toContain(
      "All 3 rows hold.",
    );
  });

  test("names a changed value, the value now, and the reason from the record", () => {
    const said = verify(table, siteWith(moreMembers));
    expect(said).toMatch(/^changed\n/);
    expect(said).toContain("1 of 3 rows no longer holds.");
    expect(said).toContain("  beta\n    members: cited 100, now 120\n");
    expect(said).toContain("reason, 2026-12-01: Members counted again.");
    expect(said).not.toContain("Spelling.");
    expect(said).not.toMatch(/alpha|gamma|edited/);
  });

  test("follows a record that moved, and tells of one that is gone", () => {
    const { alpha, beta, ...others } = sampleClusters;
    const moved = [
      {
        from: "clusters/beta",
        to: ["clusters/beta-two"],
        date: "2026-12-02",
        reason: "The id was shortened.",
      },
    ] as const;
    const now = siteWith({ ...others, "beta-two": beta ?? {} }, moved as unknown as Redirects["moved"]);
    const said = verify(table, now);
    expect(said).toContain("2 of 3 rows no longer hold.");
    expect(said).toContain(
      "beta is gone: it moved to clusters/beta-two on 2026-12-02. The id was shortened.",
    );
    expect(said).toContain("alpha is gone, and no record took its place.");
    expect(said).toContain("New in this selection since then (no failure): beta-two.");
  });

  test("new rows of the same selection are no failure", () => {
    const now = siteWith({ ...sampleClusters, epsilon: sampleClusters.gamma ?? {} });
    expect(verify(table, now)).toMatch(
      /^holds\n[\s\S]*All 3 rows hold\.\nNew in this selection[^\n]*: epsilon\.$/,
    );
  });

  test("a row that left the selection counts, even where its cited cells still hold", () => {
    const maturity = [{ year: 2024, stage: "transformation", basis: "assessed", source: "guide p. 1" }];
    const now = siteWith({ ...sampleClusters, gamma: { ...sampleClusters.gamma, maturity } } as Clusters);
    expect(verify(table, now)).toContain("gamma is still recorded, but no longer part of this selection.");
    expect(verify(table, now)).toMatch(/^changed/);
  });

  test("an edited figure is told as an edit, and where it differs", () => {
    const edited = table.replace(/(?<=[,;]|members": )100\b/, "900");
    expect(edited, kind).not.toBe(table);
    const said = verify(edited);
    expect(said).toMatch(/^changed\n/);
    expect(said).toContain("This file was edited after it was saved");
    expect(said).toContain("members: cited 900, now 100");
  });
});

test("a row that was taken out is an edit, though all others hold", () => {
  const said = verify(csv.split("\r\n").toSpliced(1, 1).join("\r\n"));
  expect(said).toMatch(/^changed\n[\s\S]*edited[\s\S]*All 2 rows hold\./);
});

test("a column that somebody added is named and not compared", () => {
  const file = JSON.parse(json);
  for (const row of file.clusters) row.my_notes = "x";
  expect(verify(JSON.stringify(file))).toContain("has no such column: my_notes.");
});

test("what stands in a file steers no terminal", () => {
  expect(verify(json.replace('"beta"', '"\\u001b[2Jbeta"'))).not.toMatch(/(?!\n)\p{Cc}/u);
});

test("a filter that means nothing today is said", () => {
  expect(verify(json.replaceAll("stage=", "stage=lost,"))).toContain("“lost”");
});

describe.each(forms.map(({ ending, write }) => [ending, write] as const))(
  "citations as %s",
  (ending, write) => {
    const view = write(citeView(shown));
    const files = new Map(citationFiles(then));
    const record = files.get(`/clusters/beta.${ending}`) ?? "";
    const dataset = files.get(`/data.${ending}`) ?? "";
    const now = siteWith(moreMembers);

    test.for<[string, string]>([
      ["a filtered view", view],
      ["a record", record],
      ["the dataset", dataset],
    ])("%s holds, then changes", ([, text]) => {
      expect(verify(text)).toMatch(/^holds\n[^\n]*: holds\.$/);
      const said = verify(text, now);
      expect(said).toMatch(/^changed\n[\s\S]*: changed since\./);
      expect(said).toContain("A citation holds the hash only.");
      expect(said).toContain(then.edition.version);
    });

    test("a record that moved is followed", () => {
      const { beta, ...others } = sampleClusters;
      const moved = [{ from: "clusters/beta", to: ["clusters/b"], date: "2026-12-02", reason: "Shorter." }];
      const said = verify(
        record,
        siteWith({ ...others, b: beta ?? {} }, moved as unknown as Redirects["moved"]),
      );
      expect(said).toBe("changed\nbeta is gone: it moved to clusters/b on 2026-12-02. Shorter.");
    });

    test("a page cannot be compared, and that is said", () => {
      const page = write(citePage(shown, "2027-01-31"));
      expect(() => verify(page)).toThrow(/cites a page.*Cite the data/);
    });

    test("in a longer file, entries of other origin are left out", () => {
      if (ending === "csl.json") return;
      const foreign =
        ending === "bib"
          ? "@article{x,\n  title = {T},\n url = {https://example.com/a}\n}\n"
          : "TY  - JOUR\r\nUR  - https://example.com/a\r\nER  - \r\n";
      expect(verify(foreign + record)).toContain("The data of beta: holds.");
      expect(() => verify(foreign)).toThrow(UnreadableFile);
    });
  },
);

describe("the JSON of a record", () => {
  const textOf = (site: Site, id: string): string =>
    JSON.stringify(publishAll(site).clusters.find((record) => record.id === id));

  test("holds", () => {
    expect(verify(textOf(then, "beta"))).toMatch(
      /^holds\nBeta: all that is cited holds, with \d+ indicators\.$/,
    );
  });

  test("names the field and the indicators that changed, and why", () => {
    const said = verify(textOf(then, "beta"), siteWith(moreMembers));
    expect(said).toContain("  members[0].total: cited 100, now 120\n");
    expect(said).toContain("  indicators.members.total.value: cited 100, now 120\n");
    expect(said).toContain("  reason, 2026-12-01: Members counted again.");
    expect(said).toMatch(/no hash of its own/);
  });

  test("what is new in a record is no failure", () => {
    const alpha = { ...sampleClusters.alpha, website: "https://example.org/alpha" } as Clusters[string];
    const said = verify(textOf(then, "alpha"), siteWith({ ...sampleClusters, alpha }));
    expect(said).toMatch(/^holds\n[\s\S]*New in the record since then \(no failure\): website\.$/);
  });

  test("a record that nobody knows is not ours", () => {
    expect(() => verify(textOf(then, "beta"), siteWith({}))).toThrow(/no record clusters\/beta/);
  });
});

test.for<[name: string, text: string, sentence: RegExp]>([
  ["empty", " \n", /empty/],
  ["broken JSON", json.slice(0, -40), /breaks off/],
  ["foreign JSON", '{"a":1}', /neither a table/],
  ["a list of numbers", "[1,2]", /neither a table/],
  ["foreign CSV", "name,value\na,1\n", /none of our files/],
  ["prose", "Dear all,\nplease find enclosed", /none of our files/],
  ["CSV without rows", csv.split("\r\n")[0] ?? "", /no rows/],
  ["CSV without its citation", csv.replaceAll(/https:\/\/\S+?(?="[,\r])/g, ""), /address of its selection/],
  ["a row twice", `${csv}${csv.split("\r\n")[1]}\r\n`, /stands there twice/],
  ["rows without ids", '{"clusters":[{"name":"x"}],"url":"https://example.org/"}', /has no id/],
  ["a picture", "\u0089PNG\0", /not a text file/],
  ["BibTeX without address", "@misc{a,\n title = {x}\n}", /No entry/],
  ["an address that is none", "@misc{a,\n url = {nowhere}\n}", /./],
])("%s is refused in a sentence", ([, text, sentence]) => {
  expect(() => verify(text)).toThrow(UnreadableFile);
  expect(() => verify(text)).toThrow(sentence);
});
