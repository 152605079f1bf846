import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { writeChunks, writeFiles } from "../../src/publish/write.ts";
import { listFiles } from "../files.ts";
import { writeFolder } from "../project.ts";

test("files are written below the folder, in folders made on the way", () => {
  const folder = writeFolder({ "old.txt": "old" });
  writeFiles(
    folder,
    new Map([
      ["/robots.txt", "robots é"],
      ["/a/b/c.json", "{}"],
      ["/old.txt", "new"],
    ]),
  );
  expect(listFiles(folder)).toEqual(["a/b/c.json", "old.txt", "robots.txt"]);
  expect(readFileSync(join(folder, "robots.txt"), "utf8")).toBe("robots é");
  expect(readFileSync(join(folder, "old.txt"), "utf8")).toBe("new");
});

test.for(["/../outside.txt", "/a/../../outside.txt", "/", "/.", "/a/.."])("refuses %s", (path) => {
  const folder = writeFolder({});
  expect(() => writeFiles(folder, new Map([[path, "x"]]))).toThrow("outside the folder");
  expect(listFiles(folder)).toEqual([]);
  expect(existsSync(join(folder, "..", "outside.txt"))).toBe(false);
});

test("a file is written chunk by chunk, text and bytes in their order", () => {
  const file = join(writeFolder({}), "chunks");
  const long = "é".repeat(700_000);
  writeChunks(file, ["a", "b", new Uint8Array([0x63]), long, long, "d", new Uint8Array(0)]);
  expect(readFileSync(file, "utf8")).toBe(`abc${long}${long}d`);
  writeChunks(file, []);
  expect(readFileSync(file, "utf8")).toBe("");
});

test("refuses a neighbour whose name begins like the folder", () => {
  const folder = writeFolder({});
  const neighbour = `${basename(folder)}-2`;
  expect(() => writeFiles(folder, new Map([[`/../${neighbour}/x.txt`, "x"]]))).toThrow(neighbour);
  expect(existsSync(join(folder, "..", neighbour))).toBe(false);
});
