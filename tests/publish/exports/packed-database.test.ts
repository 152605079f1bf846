import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { measure } from "../../../src/publish/exports/draft.ts";
import { packDatabase } from "../../../src/publish/exports/packed-database.ts";

const file = (path: string, format: "sqlite" | "csv", content: string) =>
  measure({ path, format, content, holds: "", table: null, rows: null });

test("the database comes back from its pack as another program unpacks it", () => {
  const content = "SQLite format 3 ".repeat(1_000);
  const files = [file("/data/a.csv", "csv", "a"), file("/data/o.sqlite", "sqlite", content)];
  const contents = new Map([
    ["/data/a.csv", "a"],
    ["/data/o.sqlite", content],
  ]);
  const packed = packDatabase(files, contents);
  expect(inflateSync(packed?.content ?? "").toString()).toBe(content);
  expect(packed?.bytes).toBe(packed?.content.length);
  expect(packed?.bytes).toBeLessThan(content.length / 10);
  expect(packed?.path).toMatch(/^\/data\/query\/observatory-[0-9a-f]{8}\.sqlite\.zlib$/);
  // The same bytes at any time; another content has another name.
  expect(packDatabase(files, contents)).toEqual(packed);
  const other = packDatabase(files, new Map([["/data/o.sqlite", `${content}!`]]));
  expect(other?.path).not.toBe(packed?.path);
});

test("without a database there is none", () => {
  expect(packDatabase([file("/data/a.csv", "csv", "a")], new Map([["/data/a.csv", "a"]]))).toBeNull();
});
