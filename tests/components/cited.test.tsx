import { describe, expect, test } from "vitest";
import { Cited, Notes, Provenanced, SourceList, Statements } from "../../src/components/cited.tsx";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { makeSite } from "../site/make-site.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

/** A site with one cluster that cites `guide` and its own `report`, and the numbered sources of that cluster. */
function cite(citations: string[], report: Partial<NonNullable<ClusterRecord["sources"]>[string]> = {}) {
  const site = makeSite(
    {
      clusters: {
        one: {
          joint_actions: citations.map((source) => ({ action: "joint-training", text: "Done.", source })),
          sources: { report: { title: "Report", publisher: "Valley", year: 2024, ...report } },
        },
      },
    },
    { prefix: "/o/" },
  );
  const [cluster] = site.dataset.clusters;
  if (!cluster) throw new Error("There is a cluster.");
  return { site, footnotes: site.footnotes(cluster) };
}

describe("numbers of sources", () => {
  const { footnotes } = cite(["guide p. 9", "guide p. 30", "report"]);

  test("lead to the list and say in words what they are", () => {
    expect(render(<Notes footnotes={footnotes} source={["report", "guide p. 9"]} />)).toBe(
      '<sup class="notes"><a href="#source-1" aria-label="Source 1">1</a>' +
        '<a href="#source-3" aria-label="Source 3">3</a></sup>',
    );
  });

  test("are left out where nothing is cited", () => {
    expect(render(<Notes footnotes={footnotes} source={undefined} />)).toBe("");
    expect(render(<Notes footnotes={footnotes} source="nowhere p. 1" />)).toBe("");
  });
});

test.for([
  ["stated", ""],
  [undefined, ""],
  ["derived", "our conclusion"],
  ["estimated", "estimate"],
] as const)("provenance %s", ([of, words]) => {
  expect(wordsOf(render(<Provenanced of={of} />))).toBe(words);
});

test("a cited value stands before its mark and its number", () => {
  const { footnotes } = cite(["guide p. 9"]);
  expect(
    wordsOf(
      render(
        <Cited footnotes={footnotes} source="guide p. 9" provenance="derived">
          110
        </Cited>,
      ),
    ),
  ).toBe("110 our conclusion 1");
});

test("statements stand each with its source", () => {
  const { footnotes } = cite(["guide p. 9", "report"]);
  const markup = render(
    <Statements
      footnotes={footnotes}
      statements={[
        { text: "A.", source: "report" },
        { text: "B.", source: "guide p. 9", provenance: "estimated" },
      ]}
    />,
  );
  expect(elements(markup, "p").map(wordsOf)).toEqual(["A. 2", "B. estimate 1"]);
});

describe("the list of sources", () => {
  test("names each document once; further places say that it is the same", () => {
    const { site, footnotes } = cite(["guide p. 9", "guide p. 30", "report p. 1"]);
    const markup = render(<SourceList site={site} footnotes={footnotes} />);
    expect(elements(markup, "li").map(wordsOf)).toEqual([
      "GIZ, guide , 2021 , p. 9",
      "the same , p. 30",
      "Valley, Report , 2024 , p. 1",
    ]);
    expect(markup).toContain('<li id="source-2" value="2"><a href="/o/sources/guide/" title="guide">');
    for (const number of footnotes.numbersOf(["guide p. 9", "guide p. 30", "report p. 1"]))
      expect(markup).toContain(`id="source-${number}"`);
  });

  test("leads to the document by the name of its host, and says when it was read", () => {
    const { site, footnotes } = cite(["report"], {
      url: "https://www.valley.example/r.pdf",
      read: "2026-11",
    });
    const markup = render(<SourceList site={site} footnotes={footnotes} />);
    expect(markup).toContain(
      '<a href="https://www.valley.example/r.pdf" rel="noopener nofollow">valley.example</a>',
    );
    expect(wordsOf(markup)).toContain("read November 2026");
  });

  test("says when a year is not known", () => {
    const { site, footnotes } = cite(["report"], { year: "unknown" });
    expect(wordsOf(render(<SourceList site={site} footnotes={footnotes} />))).toContain("year not stated");
  });
});

test("hostile text never becomes markup", () => {
  const { site, footnotes } = cite([`report ${hostile}`, `report z ${hostile}`], {
    title: hostile,
    publisher: hostile,
  });
  const markup = [
    render(<SourceList site={site} footnotes={footnotes} />),
    render(<Statements footnotes={footnotes} statements={[{ text: hostile, source: "report" }]} />),
  ].join("");
  expect(footnotes.list).toHaveLength(2);
  expect(markup).not.toMatch(/<img|<\/script/);
  expect(markup.match(/&lt;img/g)).toHaveLength(6);
});
