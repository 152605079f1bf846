import { execFileSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { buildExports } from "../../../src/publish/exports/build-exports.ts";
import { packZip } from "../../../src/publish/exports/zip-file.ts";
import { project } from "../../project.ts";
import { sampleSite } from "../sample.ts";

test("files come out as they went in, and their date is always the same", () => {
  const zip = packZip(
    new Map<string, string | Uint8Array>([
      ["a/é.txt", "text é"],
      ["b.parquet", new Uint8Array([1, 2, 3])],
    ]),
  );
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(["a/é.txt", "b.parquet"]);
  expect(strFromU8(files["a/é.txt"] ?? new Uint8Array())).toBe("text é");
  expect(files["b.parquet"]).toEqual(new Uint8Array([1, 2, 3]));
  // Time and date of the first entry: midnight of 1 January 1980.
  expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test("the bytes are the same in every time zone", () => {
  const script = `import("./src/publish/exports/zip-file.ts").then(({ packZip }) =>
    process.stdout.write(Buffer.from(packZip(new Map([["a.txt", "a"]]))).toString("hex")))`;
  const zips = ["UTC", "Pacific/Kiritimati", "America/St_Johns"].map((zone) =>
    execFileSync(process.execPath, ["--import", "tsx", "-e", script], {
      cwd: project,
      env: { ...process.env, TZ: zone },
    }).toString(),
  );
  expect(zips[0]).toMatch(/^504b0304/);
  expect(new Set(zips).size).toBe(1);
});

test("the archive of everything holds every file, and its own list and sums", async () => {
  const { list, contents } = await buildExports(sampleSite());
  const zip = contents.get("/data/observatory.zip") as Uint8Array;
  const files = unzipSync(zip);
  const others = list.map(({ path }) => path.replace("/data/", "")).filter((name) => !name.endsWith(".zip"));
  expect(Object.keys(files).sort()).toEqual([...others, "README.txt", "SHA256SUMS", "manifest.json"].sort());
  for (const name of others)
    expect(
      Buffer.from(files[name] ?? []).equals(Buffer.from(contents.get(`/data/${name}`) ?? "")),
      name,
    ).toBe(true);
  expect(strFromU8(files.SHA256SUMS ?? new Uint8Array())).not.toContain("observatory.zip");
});
