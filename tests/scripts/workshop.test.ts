import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { clearUp, makeWorkshop, putInPlace } from "../../scripts/workshop.ts";
import { writeFolder } from "../project.ts";

/** The number of a process that has ended. */
const ended = Number(execFileSync(process.execPath, ["-p", "process.pid"]).toString());

/** A folder with an old site in `public/site`. */
function prepare(files: Record<string, string> = { "public/site/index.html": "old" }) {
  const folder = join(writeFolder(files), "public");
  return { folder, output: join(folder, "site") };
}

test("the new site takes the place of the old one as a whole", () => {
  const { folder, output } = prepare();
  const workshop = makeWorkshop(output);
  expect(dirname(workshop)).toBe(folder);
  writeFileSync(join(workshop, "page.html"), "new");
  putInPlace(workshop, output);
  expect(readdirSync(folder)).toEqual(["site"]);
  expect(readdirSync(output)).toEqual(["page.html"]);
});

describe("after builds that were killed", () => {
  test("half a site is deleted, the old one stays", () => {
    const { folder, output } = prepare({
      "public/site/index.html": "old",
      [`public/.site-${ended}-aaaaaa/index.html`]: "half",
      [`public/.site-${ended}-aaaaaa.old/index.html`]: "older",
    });
    clearUp(output);
    expect(readdirSync(folder)).toEqual(["site"]);
    expect(readFileSync(join(output, "index.html"), "utf8")).toBe("old");
  });

  test("between the two renamings the old site is put back", () => {
    const { folder, output } = prepare({
      [`public/.site-${ended}-aaaaaa/index.html`]: "new",
      [`public/.site-${ended}-aaaaaa.old/index.html`]: "old",
    });
    clearUp(output);
    expect(readdirSync(folder)).toEqual(["site"]);
    expect(readFileSync(join(output, "index.html"), "utf8")).toBe("old");
  });

  test("a build that still runs, another site and other folders are left alone", () => {
    const { folder, output } = prepare();
    const workshop = makeWorkshop(output);
    const others = [`.site2-${ended}-aaaaaa`, ".site-notes", `.site-${ended}-aaaaaa.bak`, "site2"];
    for (const name of others) mkdirSync(join(folder, name));
    clearUp(output);
    expect(readdirSync(folder).sort()).toEqual(["site", basename(workshop), ...others].sort());
  });

  test("where no site was ever built there is nothing to do", () => {
    const { folder } = prepare();
    clearUp(join(folder, "nowhere", "site"));
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });
});
