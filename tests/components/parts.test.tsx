import { describe, expect, test } from "vitest";
import {
  DataTable,
  FactStrip,
  LinkList,
  NotReported,
  Opening,
  OtherNames,
  Section,
} from "../../src/components/parts.tsx";
import { SearchFacets } from "../../src/components/search-facets.tsx";
import { elements, hostile, render, wordsOf } from "./render.ts";

interface Row {
  readonly name: string;
  readonly total?: number | null;
  readonly note?: string | false;
}

const table = (rows: readonly Row[]) =>
  render(
    <DataTable
      caption="Members & more"
      rows={rows}
      columns={[
        { label: "Name", isHeader: true, cell: ({ name }) => name },
        { label: "Total", numeric: true, cell: ({ total }) => total },
        { label: "Note", cell: ({ note }) => note },
      ]}
    />,
  );

describe("a table", () => {
  test("leaves out columns without any value", () => {
    for (const empty of [
      { name: "a" },
      { name: "a", total: null, note: "" },
      { name: "a", note: false },
    ] as const)
      expect(elements(table([empty]), "th").map(wordsOf)).toEqual(["Name", "a"]);
    expect(elements(table([]), "th")).toEqual([]);
  });

  test("says of an empty cell that nothing is reported; zero is a value", () => {
    const markup = table([
      { name: "a", total: 0 },
      { name: "b", note: "n" },
    ]);
    expect(elements(markup, "td").map(wordsOf)).toEqual(["0", "not reported", "not reported", "n"]);
    expect(markup).toContain(`<td class="numeric">0</td>`);
    expect(markup).not.toMatch(/<td[^>]*><\/td>/);
  });

  test("names its columns and rows, and can be reached and scrolled by keyboard", () => {
    const markup = table([{ name: "a", total: 1 }]);
    expect(markup).toContain('<th scope="col">Name</th><th scope="col" class="numeric">Total</th>');
    expect(markup).toContain('<th scope="row">a</th>');
    expect(markup).toMatch(/tabindex="0" role="region" aria-label="Table: Members &amp; more"/i);
    expect(elements(markup, "caption")).toEqual(["<caption>Members &amp; more</caption>"]);
  });
});

test("a list of links: counts where known, zero included, and notes", () => {
  const markup = render(
    <LinkList
      links={[
        { label: "A", href: "/a/", count: 0 },
        { label: "B", href: "/b/?x=1&y=2", note: "since 2012" },
        { label: "C", href: "/c/", count: undefined, note: "" },
      ]}
    />,
  );
  expect(elements(markup, "li")).toEqual([
    '<li><a href="/a/">A</a><span class="count">0</span></li>',
    '<li><a href="/b/?x=1&amp;y=2">B</a><span class="note">since 2012</span></li>',
    '<li><a href="/c/">C</a></li>',
  ]);
  expect(markup).toMatch(/^<ul class="links">/);
  expect(render(<LinkList inline links={[]} />)).toBe('<ul class="links inline"></ul>');
});

describe("the opening", () => {
  test("has title, kicker and sentences", () => {
    const markup = render(
      <Opening title="Valley" kicker="Cluster">
        <p>Makes cars.</p>
      </Opening>,
    );
    expect(elements(markup, "h1").map(wordsOf)).toEqual(["Valley"]);
    expect(wordsOf(markup)).toBe("Cluster Valley Makes cars.");
    expect(markup).not.toContain("data-pagefind-body");
  });

  test("is all that the search reads where a page lists others", () => {
    expect(render(<Opening title="Valley" searched />)).toMatch(/^<div class="opening" data-pagefind-body/);
  });

  test("without sentences has no empty summary", () => {
    expect(render(<Opening title="Valley" />)).not.toContain("summary");
  });
});

test("a section is named by its heading", () => {
  const markup = render(
    <Section id="members" title="Members" lead="Who is counted.">
      <p>Text</p>
    </Section>,
  );
  expect(markup).toContain('<section id="members" aria-labelledby="members-heading">');
  expect(markup).toContain('<h2 id="members-heading">Members</h2><p class="lead">Who is counted.</p>');
});

test("other names carry their language", () => {
  expect(render(<OtherNames record={{}} />)).toBe("");
  const markup = render(
    <OtherNames record={{ full_name: "Full", native_name: { de: "Voll", ar: "كامل" } }} />,
  );
  expect(wordsOf(markup)).toBe("Full · Voll · كامل");
  expect(markup).toContain('<span lang="ar" dir="auto">كامل</span>');
  expect(wordsOf(render(<OtherNames record={{ native_name: { de: "Voll" } }} />))).toBe("Voll");
});

test("a strip of facts pairs labels with values", () => {
  const markup = render(<FactStrip facts={[{ label: "Clusters", value: 0, below: "of 3" }]} />);
  expect(markup).toContain("<dt>Clusters</dt><dd>0<small>of 3</small></dd>");
});

test("what the search learns is hidden and stands as labels", () => {
  const markup = render(
    <SearchFacets kind="Cluster" region={["Europe", "Asia"]} stage={["Initiation"]} date="2026-11-22" />,
  );
  expect(markup).toMatch(/^<div hidden/);
  expect(
    [...markup.matchAll(/data-pagefind-filter="(\w+)">([^<]+)/g)].map(
      ([, facet, label]) => `${facet}=${label}`,
    ),
  ).toEqual(["kind=Cluster", "region=Europe", "region=Asia", "stage=Initiation"]);
  expect(markup).toContain('<span data-pagefind-sort="date">2026-11-22</span>');
});

test("hostile text never becomes markup", () => {
  const markup = [
    table([{ name: hostile, note: hostile, total: 1 }]),
    render(<LinkList links={[{ label: hostile, href: hostile, note: hostile }]} />),
    render(
      <Opening title={hostile} kicker={hostile}>
        {hostile}
      </Opening>,
    ),
    render(<FactStrip facts={[{ label: hostile, value: hostile, below: hostile }]} />),
    render(
      <Section id="x" title={hostile} lead={hostile}>
        {hostile}
      </Section>,
    ),
    render(<OtherNames record={{ full_name: hostile, native_name: { de: hostile } }} />),
    render(<SearchFacets kind={hostile} region={[hostile]} place={hostile} date={hostile} />),
    render(<NotReported />),
  ].join("");
  expect(markup).not.toMatch(/<img|<\/script/);
  expect(markup).not.toMatch(/="[^"]*<img/);
  expect(markup.match(/&lt;img src=x onerror=&quot;/g)?.length).toBeGreaterThan(15);
});
