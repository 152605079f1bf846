import { describe, expect, test } from "vitest";
import type { Dataset, Release } from "../../src/model/dataset.ts";
import { editionOf, hashOf } from "../../src/model/edition.ts";
import { makeDataset } from "../indicators/build.ts";

const data = makeDataset({ clusters: { one: {} }, date: "2026-05-01" });

function withReleases(...releases: readonly [version: string, date: string, hash: string][]): Dataset {
  return {
    ...data,
    releases: releases.map(
      ([version, date, content_hash]): Release => ({
        id: version,
        file: `data/releases/${version}.yaml`,
        record: { version, date, content_hash, summary: "A state.", counts: {}, fields: {}, columns: {} },
      }),
    ),
  };
}

const hash = hashOf(data);
const other = "0".repeat(64);

describe("the edition", () => {
  test("before the first release begins with 0.0.0 and has the date of the data", () => {
    expect(editionOf(data)).toEqual({
      version: `0.0.0+${hash.slice(0, 8)}`,
      release: null,
      isRelease: false,
      contentHash: hash,
      date: "2026-05-01",
    });
  });

  test("of a release is its version and date", () => {
    expect(
      editionOf(withReleases(["1.0.0", "2026-05-02", other], ["1.1.0", "2026-05-03", hash])),
    ).toMatchObject({ version: "1.1.0", release: "1.1.0", isRelease: true, date: "2026-05-03" });
  });

  test("of data that changed since is the release with the start of the hash behind it", () => {
    expect(editionOf(withReleases(["1.0.0", "2026-05-02", other]))).toMatchObject({
      version: `1.0.0+${hash.slice(0, 8)}`,
      release: "1.0.0",
      isRelease: false,
      date: "2026-05-02",
    });
    expect(editionOf(withReleases(["1.0.0", "2026-04-02", other])).date).toBe("2026-05-01");
  });
});

test("releases are no part of the content: writing one does not change the hash", () => {
  expect(hashOf(withReleases(["1.0.0", "2026-05-02", hash]))).toBe(hash);
});
