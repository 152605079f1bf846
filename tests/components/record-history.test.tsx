import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { HistorySection } from "../../src/components/record-history.tsx";
import type { Histories, HistoryStep } from "../../src/history/record-history.ts";
import { publishHistory } from "../../src/publish/record-history.ts";
import { makeSite } from "../site/make-site.ts";

const step = (day: number, figures: number, others = 0): HistoryStep => ({
  date: `2026-01-${String(day).padStart(2, "0")}`,
  commit: `${day}`.padEnd(40, "a"),
  message: `Message <${day}>`,
  reason: null,
  figures: Array.from({ length: figures }, (_, index) => ({
    ...{ path: `figures[f${index}].value`, kind: "changed" as const, before: index, after: index + 1 },
  })),
  others,
});

function known(steps: HistoryStep[], since: string | null = null): Histories {
  return { available: true, since, records: new Map([["clusters/one", { recorded: "2026-01-01", steps }]]) };
}

/** Text of the section, and the section itself. */
function shown(histories: Histories) {
  const site = makeSite({ clusters: { one: {} } }, { histories });
  const html = render(<HistorySection site={site} record="clusters/one" path="/clusters/one/" />);
  return { html, text: html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ") };
}

describe("the history on the page of a record", () => {
  test.each([
    ["no-git", "History not available: this site was built where git is not installed."],
    ["no-repository", "History not available: this site was built from a copy"],
    ["no-commits", "History not available: the data have not been committed yet."],
  ] as const)("%s", (reason, words) => {
    expect(shown({ available: false, reason }).text).toContain(words);
  });

  test.each<[string, Histories, string]>([
    ["not committed", { ...known([]), records: new Map() } as Histories, "This record is not committed yet"],
    ["unchanged", known([]), "Recorded on 1 January 2026. No figure has changed since."],
    [
      "other words",
      known([step(3, 0, 2), step(2, 0, 1)]),
      "No figure has changed since. Wording, sources or terms changed in 2 commits, the last on 3 January 2026.",
    ],
    ["a shallow clone", known([], "2026-01-05"), "History since 5 January 2026 only"],
  ])("%s", (_name, histories, words) => {
    const { text, html } = shown(histories);
    expect(text).toContain(words);
    expect(html).not.toContain("<details");
  });

  test("changed figures are folded, the newest first, with the commit and its message as text", () => {
    const { html, text } = shown(known([step(3, 1, 2), step(2, 2)]));
    expect(text).toContain("3 figures were added, changed or removed since, the last on 3 January 2026");
    expect(text.indexOf("3 January")).toBeLessThan(text.indexOf("2 January"));
    expect(html).toContain("Message &lt;3>");
    expect(text).toContain("Figures (f0), value: 0 → 1");
    expect(text).toContain("2 other values: wording, sources, terms or order");
    expect(html).toContain(`https://example.org/repository/commit/${"3".padEnd(40, "a")}`);
  });

  test("at most thirty lines are shown; the data have all", () => {
    const histories = known([step(4, 20), step(3, 20), step(2, 5)]);
    const { html, text } = shown(histories);
    expect(html.match(/: \d+ → \d+/g)).toHaveLength(30);
    expect(text).toContain("15 older changes in the data of this record");
    const site = makeSite({ clusters: { one: {} } }, { histories });
    const published = publishHistory(site, "/clusters/one/") as { commits: HistoryStep[] };
    expect(published.commits.flatMap(({ figures }) => figures)).toHaveLength(45);
    expect(publishHistory(site, "/clusters/two/")).toMatchObject({
      available: true,
      recorded: null,
      commits: [],
    });
  });
});
