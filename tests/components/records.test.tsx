import { describe, expect, test } from "vitest";
import { ClusterOpening } from "../../src/components/cluster/opening.tsx";
import { ClusterTable, StageMark } from "../../src/components/cluster-table.tsx";
import { DetailsSection, FiguresSection, formatFigure } from "../../src/components/other-figures.tsx";
import { MissingSection, RecordBox } from "../../src/components/record-box.tsx";
import type { OtherFigure } from "../../src/model/types.generated.ts";
import type { Site } from "../../src/site/site.ts";
import { source } from "../indicators/build.ts";
import { makeSite } from "../site/make-site.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

const stated = { year: 2020, source } as const;

function clusterOf(site: Site) {
  const [cluster] = site.dataset.clusters;
  if (!cluster) throw new Error("There is a cluster.");
  return cluster;
}

describe("the table of clusters", () => {
  const site = makeSite(
    {
      clusters: {
        valley: {
          name: "Valley",
          country: "DE",
          maturity: [{ ...stated, stage: "establishment", basis: "inferred" }],
          members: [{ ...stated, total: 1200, counted: "members" }],
          founded: { ...stated, year: 1999 },
        },
        bare: { name: "Bare", country: "KE" },
      },
    },
    { prefix: "/o/" },
  );
  const markup = render(<ClusterTable site={site} clusters={site.dataset.clusters} />);

  test("shows figures with their year, and says what is not known", () => {
    const rows = elements(markup, "tr").map(wordsOf);
    expect(rows[1]).toBe("Bare Automotive Kenya not coded not reported not reported");
    expect(rows[2]).toBe("Valley Automotive Germany Establishment 1,200 2020 1999");
    expect(markup).toContain('<a href="/o/clusters/valley/">Valley</a>');
  });

  test("leads from a number to its source", () => {
    const sources = [...markup.matchAll(/<a class="figure" href="([^"]*)">([^<]*)</g)];
    expect(sources.map(([, href, shown]) => [href, shown])).toEqual([
      ["/o/clusters/valley/#source-1", "1,200"],
      ["/o/clusters/valley/#source-1", "1999"],
    ]);
  });

  test("leaves out the public share, which no cluster reports", () => {
    expect(elements(markup, "thead").map(wordsOf).join()).not.toMatch(/share/i);
  });

  test("the stage has its colour", () => {
    expect(render(<StageMark site={site} cluster={clusterOf(site)} />)).toBe(
      '<span class="stage-mark stage-2">Establishment</span>',
    );
  });
});

test.for<[Partial<OtherFigure>, string]>([
  [{ value: 2000, unit: "firms", qualifier: "more-than" }, "more than 2,000 firms"],
  [{ value: 20, to: 30, unit: "percent", qualifier: "range" }, "20 to 30\u00a0%"],
  [{ value: 5, unit: "percent of turnover" }, "5 % of turnover"],
  [{ value: 1987, unit: "year" }, "1987"],
  [{ value: 0.1234, unit: "index" }, "0.1234 index"],
  [{ value: 0, unit: "firms" }, "0 firms"],
  [{ value: 153000000, unit: "CAD", qualifier: "up-to" }, "up to CAD\u00a0153 million"],
  [
    { value: 1000000, to: 2500000, unit: "EUR", qualifier: "range" },
    "EUR\u00a01 million to EUR\u00a02.5 million",
  ],
])("figure %j", ([figure, expected]) => {
  expect(formatFigure({ ...stated, measure: "any", value: 0, unit: "", ...figure })).toBe(expected);
});

describe("figures and details", () => {
  const site = makeSite({
    clusters: {
      one: {
        figures: [
          { ...stated, measure: "firms-upgraded", value: 85, unit: "percent", provenance: "estimated" },
        ],
        details: [
          { topic: "standard-targeted", text: "HACCP", year: 2020, note: "Named by the donor.", source },
          { topic: "owner", text: "The State", year: "unknown", source },
        ],
      },
    },
  });
  const cluster = clusterOf(site);
  const footnotes = site.footnotes(cluster);

  test("stand with mark and number of the source", () => {
    const figures = render(
      <FiguresSection site={site} figures={cluster.record.figures} footnotes={footnotes} />,
    );
    expect(elements(figures, "td").map(wordsOf)[0]).toBe("85 % estimate 1");
    const details = render(<DetailsSection details={cluster.record.details} footnotes={footnotes} />);
    expect(elements(details, "dd").map(wordsOf)).toEqual([
      "HACCP (2020) Named by the donor. 1",
      "The State 1",
    ]);
    expect(elements(details, "dt").map(wordsOf)).toEqual(["Standard targeted", "Owner"]);
  });

  test("are left out as a whole when there are none", () => {
    expect(render(<FiguresSection site={site} figures={undefined} footnotes={footnotes} />)).toBe("");
    expect(render(<DetailsSection details={undefined} footnotes={footnotes} />)).toBe("");
    expect(render(<MissingSection missing={undefined} />)).toBe("");
  });
});

describe("the box of the record", () => {
  const box = (record: object) => {
    const site = makeSite({ clusters: { one: record } }, { prefix: "/o/" });
    return render(<RecordBox site={site} entry={clusterOf(site)} dataPath="/clusters/one.json" />);
  };

  test("names data, file and the newest date", () => {
    const markup = box({
      changes: [
        { date: "2026-12-01", what: "A." },
        { date: "2026-12-24", what: "B." },
      ],
    });
    expect(markup).toContain('<a href="/o/clusters/one.json">JSON</a>');
    expect(markup).toContain("data/clusters/one.yaml");
    expect(wordsOf(markup)).toContain("24 December 2026");
    expect(wordsOf(box({}))).toContain("22 November 2026");
  });

  test("leads to the guide when the place for changes is not known", () => {
    expect(box({})).toContain('href="/o/contribute/"');
  });
});

test("what was looked for in vain is named with the reason", () => {
  const markup = render(<MissingSection missing={{ "economy.value_added": "confidential" }} />);
  expect(wordsOf(markup)).toMatch(/Economy value added: \w+/);
});

test("hostile text never becomes markup", () => {
  const site = makeSite({
    clusters: {
      one: {
        name: hostile,
        country: "DE",
        figures: [{ ...stated, measure: "any", value: 1, unit: hostile, perimeter: hostile, note: hostile }],
        details: [{ topic: "any", text: hostile, note: hostile, source }],
        evidence: { confidence: "high", note: hostile },
      },
    },
  });
  const cluster = clusterOf(site);
  const { figures, details } = cluster.record;
  const footnotes = site.footnotes(cluster);
  const markup = [
    render(<ClusterTable site={site} clusters={[cluster]} caption={hostile} />),
    render(<FiguresSection site={site} figures={figures} footnotes={footnotes} title={hostile} />),
    render(<DetailsSection details={details} footnotes={footnotes} />),
    render(<RecordBox site={site} entry={cluster} dataPath="/clusters/one.json" />),
  ].join("");
  expect(markup).not.toMatch(/<img|<\/script/);
  expect(markup.match(/&lt;img/g)?.length).toBeGreaterThan(9);
});

describe("the key figure under the name of a cluster", () => {
  const economy = [
    { ...stated, year: 2019, perimeter: "agglomeration" as const, employees: 700 },
    {
      ...stated,
      year: 2023,
      perimeter: "agglomeration" as const,
      turnover: "EUR 5 million",
      qualifier: "about" as const,
    },
  ];
  const figures = [{ ...stated, measure: "patents", value: 3, unit: "patents" }];

  test.each([
    ["employees before a newer turnover", { economy, figures }, "Employees 700"],
    [
      "a turnover where no employees are told",
      { economy: economy.slice(1), figures },
      "Turnover about EUR 5 million",
    ],
    ["the first other figure without an economy", { figures }, "3 patents"],
    ["what is not reported, in words", {}, "Public money not reported"],
  ])("shows %s", (_, record, expected) => {
    const site = makeSite({ clusters: { valley: { name: "Valley", country: "DE", ...record } } });
    const opening = render(<ClusterOpening site={site} cluster={clusterOf(site)} />);
    expect(wordsOf(opening)).toContain(expected);
  });
});

test("figures of one measure stand together, the newest first", () => {
  const site = makeSite({ clusters: { valley: { name: "Valley", country: "DE" } } });
  const figure = (measure: string, year: number): OtherFigure => ({
    ...stated,
    year,
    measure,
    value: year,
    unit: "firms",
  });
  const markup = render(
    <FiguresSection
      site={site}
      footnotes={site.footnotes(clusterOf(site))}
      figures={[figure("pilot-firms", 2010), figure("target-firms", 2011), figure("pilot-firms", 2012)]}
    />,
  );
  expect(
    elements(markup, "tr")
      .slice(1)
      .map(wordsOf)
      .map((row) => row.slice(-4)),
  ).toEqual(["2012", "2010", "2011"]);
});
