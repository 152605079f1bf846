import { describe, expect, test } from "vitest";
import {
  indexUses,
  mergeSources,
  permanentSourceId,
  resolveSource,
  sourceKey,
} from "../../src/model/source-index.ts";
import type { SourceRecord } from "../../src/model/types.generated.ts";

const guide: SourceRecord = { title: "Cluster Development Guide", publisher: "GIZ", year: 2021 };
const page: SourceRecord = {
  title: "About us",
  publisher: "HEGAN",
  year: "unknown",
  url: "https://www.hegan.com/about/",
};

describe("sourceKey", () => {
  test.each(["https://hegan.com/about", "http://www.hegan.com/about", "https://www.hegan.com/about/"])(
    "%s is one document",
    (url) => {
      expect(sourceKey({ ...page, url })).toBe("hegan.com/about");
    },
  );

  test("without address, title, publisher and year tell documents apart", () => {
    expect(sourceKey(guide)).toBe("cluster development guide|giz|2021");
    expect(sourceKey({ ...guide, year: 2020 })).not.toBe(sourceKey(guide));
  });
});

describe("permanentSourceId", () => {
  // Pinned: an address that readers cite must never change.
  test.each([
    [guide, "cluster-development-guide-f173695d0805"],
    [page, "about-us-11349e0d4c41"],
  ])("of $title", (source, expected) => {
    expect(permanentSourceId(source)).toBe(expected);
  });

  test("the same for each address of one document", () => {
    expect(permanentSourceId({ ...page, url: "http://hegan.com/about" })).toBe(permanentSourceId(page));
  });

  test("a title without Latin letters leaves the digits", () => {
    expect(permanentSourceId({ ...guide, title: "中小企业" })).toMatch(/^[0-9a-f]{12}$/);
  });
});

const declaring = {
  id: "a",
  file: "data/clusters/a.yaml",
  record: { sources: { web: page }, founded: { source: "web p. 1" } },
};
const again = {
  id: "b",
  file: "data/policies/b.yaml",
  record: { sources: { site: { ...page, title: "Other title" } }, x: { source: ["site", "guide p. 2"] } },
};
const files = [{ id: "guide", file: "data/sources/guide.yaml", record: guide }];

test("documents meet, whichever record declares them", () => {
  const sources = mergeSources(files, [declaring, again]);
  expect(sources.map(({ id, file, title }) => ({ id, file, title }))).toEqual([
    { id: permanentSourceId(page), file: null, title: "About us" },
    { id: "guide", file: "data/sources/guide.yaml", title: "Cluster Development Guide" },
  ]);
});

test("a file of data/sources counts more than a declaration of the same document", () => {
  const [source, ...rest] = mergeSources(
    [{ id: "hegan", file: "data/sources/hegan.yaml", record: page }],
    [declaring],
  );
  expect(rest).toEqual([]);
  expect(source).toMatchObject({ id: "hegan", file: "data/sources/hegan.yaml" });
});

test("each source knows where it is cited", () => {
  const sources = mergeSources(files, [declaring, again]);
  const uses = indexUses(
    sources,
    new Map([
      ["clusters", [declaring]],
      ["policies", [again]],
    ]),
  );
  expect(Object.fromEntries(uses)).toEqual({
    [permanentSourceId(page)]: [
      { record: "clusters/a", locator: "p. 1", path: ["founded", "source"] },
      { record: "policies/b", locator: "", path: ["x", "source", 0] },
    ],
    guide: [{ record: "policies/b", locator: "p. 2", path: ["x", "source", 1] }],
  });
});

test("a key means the record's own source first, then the file, never a name of the language", () => {
  const sources = mergeSources(files, [declaring]);
  const byFile = new Map(sources.filter(({ file }) => file !== null).map((source) => [source.id, source]));
  const byKey = new Map(sources.map((source) => [sourceKey(source), source]));
  expect(resolveSource(declaring.record, "web", byFile, byKey)?.title).toBe("About us");
  expect(resolveSource(declaring.record, "guide", byFile, byKey)?.title).toBe("Cluster Development Guide");
  expect(resolveSource(declaring.record, "toString", byFile, byKey)).toBeUndefined();
  expect(resolveSource({}, "web", byFile, byKey)).toBeUndefined();
});
