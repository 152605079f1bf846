import { describe, expect, test } from "vitest";
import type { ChartDrawing } from "../../src/charts/drawing.ts";
import { ChartFigure } from "../../src/components/chart-figure.tsx";
import { elements, hostile, render, wordsOf } from "./render.ts";

const drawing: ChartDrawing = {
  wide: '<svg aria-labelledby="c-title c-desc"><rect id="c-wide-a"/></svg>',
  narrow: '<svg aria-labelledby="c-title c-desc"><rect id="c-narrow-a"/></svg>',
  description: "Two clusters.",
  table: {
    columns: [
      { key: "cluster", label: "Cluster" },
      { key: "value", label: "Value", numeric: true },
    ],
    rows: [{ cluster: "A", value: 0 }, { cluster: "B", value: null }, { cluster: "C" }],
  },
  legend: [
    { label: "reported", color: "var(--accent)", symbol: "circle" },
    { label: "estimated", color: "var(--accent)", hollow: true },
    { label: "unknown", color: "var(--grey)", hatched: true },
  ],
};
const figure = render(
  <ChartFigure id="c" title="What it shows" drawing={drawing} note="n = 2." source="Observatory" />,
);

describe("a chart", () => {
  test("holds both drawings as they are made", () => {
    expect(figure).toContain(`<div class="drawing wide">${drawing.wide}</div>`);
    expect(figure).toContain(`<div class="drawing narrow">${drawing.narrow}</div>`);
  });

  test("has the ids that its drawings name, each once", () => {
    const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["c", "c-title", "c-desc"]));
    expect(wordsOf(elements(figure, "figcaption")[0] ?? "")).toBe("What it shows");
    expect(figure).toContain('id="c-desc">Two clusters.</p>');
  });

  test("says where the values come from", () => {
    expect(wordsOf(figure)).toContain("n = 2. Source: Observatory");
  });

  test("has a table with the same values; zero is a value and null is not", () => {
    expect(elements(figure, "td").map(wordsOf)).toEqual(["A", "0", "B", "not reported", "C", "not reported"]);
    expect(figure).toContain('<th scope="col" class="numeric">Value</th>');
    expect(figure).toContain('aria-label="Values of the chart: What it shows"');
    expect(wordsOf(elements(figure, "summary")[0] ?? "")).toBe("Show as a table");
  });

  test("has a legend with a sign for each entry, told apart by form", () => {
    const [legend = ""] = elements(figure, "ul");
    expect(elements(legend, "li").map(wordsOf)).toEqual(["reported", "estimated", "unknown"]);
    const signs = elements(legend, "svg");
    expect(new Set(signs).size).toBe(3);
    expect(signs[0]).toContain("<circle");
    expect(signs[1]).toContain('fill="none" stroke="var(--accent)"');
  });
});

test("without a legend there is no empty list, and a hidden title stays for those who hear it", () => {
  const { legend: _legend, ...plain } = drawing;
  const markup = render(<ChartFigure id="c" title="T" drawing={plain} source="S" showTitle={false} />);
  expect(markup).not.toContain("<ul");
  expect(markup).toContain('<figcaption id="c-title" class="hidden">T</figcaption>');
});

test("links stand below the chart", () => {
  const links = [{ label: "SVG & PNG", href: "/chart.svg" }];
  expect(render(<ChartFigure id="c" title="T" drawing={drawing} source="S" links={links} />)).toContain(
    '<a href="/chart.svg">SVG &amp; PNG</a>',
  );
});

test("hostile text never becomes markup", () => {
  const markup = render(
    <ChartFigure
      id="c"
      title={hostile}
      note={hostile}
      source={hostile}
      links={[{ label: hostile, href: hostile }]}
      drawing={{
        ...{ wide: "<svg/>", narrow: "<svg/>", description: hostile },
        table: { columns: [{ key: "a", label: hostile }], rows: [{ a: hostile }] },
        legend: [{ label: hostile, color: hostile }],
      }}
    />,
  );
  expect(markup).not.toMatch(/<img|<\/script/);
  expect(markup.match(/&lt;img/g)?.length).toBeGreaterThan(10);
});
