import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addressOf, decodePath, startServer } from "../../scripts/static-server.ts";
import { writeFolder } from "../project.ts";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Sends a path as it is: a browser or fetch would tidy it first. */
function ask(server: Awaited<ReturnType<typeof startServer>>, path: string): Promise<Answer> {
  const { port } = new URL(addressOf(server));
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, type: response.headers["content-type"], body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

async function serve(files: Record<string, string>, prefix?: string) {
  const folder = writeFolder({ "secret.txt": "secret", ...prefixed(files, "site/") });
  const server = await startServer(join(folder, "site"), prefix === undefined ? {} : { prefix });
  onTestFinished(() => void server.close());
  return server;
}

const site = {
  "index.html": "home",
  "404.html": "nothing here",
  "clusters/index.html": "clusters",
  "clusters/valley.json": "{}",
  "é.txt": "accent",
  "a.bin": "bytes",
};

describe("a folder that is served", () => {
  test.for<[string, number, string, string]>([
    ["/", 200, "text/html; charset=utf-8", "home"],
    ["/?q=wood", 200, "text/html; charset=utf-8", "home"],
    ["/clusters/", 200, "text/html; charset=utf-8", "clusters"],
    ["/clusters", 200, "text/html; charset=utf-8", "clusters"],
    ["/clusters/valley.json", 200, "application/json; charset=utf-8", "{}"],
    ["/%C3%A9.txt", 200, "text/plain; charset=utf-8", "accent"],
    ["/a.bin", 200, "application/octet-stream", "bytes"],
    ["/nowhere/", 404, "text/html; charset=utf-8", "nothing here"],
    ["/clusters/valley.json/x", 404, "text/html; charset=utf-8", "nothing here"],
  ])("%s", async ([path, status, type, body]) => {
    expect(await ask(await serve(site), path)).toEqual({ status, type, body });
  });

  test.for([
    "/..%2f..%2fetc/passwd",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/clusters/..%2f..%2fsecret.txt",
    "/....//secret.txt",
    "/..%5csecret.txt",
    "//secret.txt",
    "/secret.txt%00.html",
    "/%00",
  ])("%s does not leave it", async (path) => {
    const { status, body } = await ask(await serve(site), path);
    expect({ status, body }).toEqual({ status: 404, body: "nothing here" });
  });

  test("a path that cannot be decoded is not found", async () => {
    const { status, body } = await ask(await serve(site), "/%E0%A4%A");
    expect([status, body]).toEqual([404, "Nothing here. The site begins at /\n"]);
  });

  test("without a page for it, what is missing has an empty answer", async () => {
    expect(await ask(await serve({ "index.html": "home" }), "/nowhere")).toMatchObject({
      status: 404,
      body: "",
    });
  });
});

test.for<[string, number, string]>([
  ["/observatory/", 200, "home"],
  ["/observatory/clusters/", 200, "clusters"],
  ["/observatory/nowhere", 404, "nothing here"],
  ["/observatory/..%2f..%2fsecret.txt", 404, "nothing here"],
  ["/", 404, "Nothing here. The site begins at /observatory/\n"],
  ["/clusters/", 404, "Nothing here. The site begins at /observatory/\n"],
  ["/observatory-2/", 404, "Nothing here. The site begins at /observatory/\n"],
])("below a prefix: %s", async ([path, status, body]) => {
  const answer = await ask(await serve(site, "/observatory/"), path);
  expect(answer).toMatchObject({ status, body });
});

test("files may be read by pages of other sites, also the page for what is missing", async () => {
  const server = await serve({ ...site, "data/points.geojson": "{}", "data/all.parquet": "PAR1" });
  for (const [path, status, type] of [
    ["clusters/valley.json", 200, "application/json; charset=utf-8"],
    ["data/points.geojson", 200, "application/geo+json; charset=utf-8"],
    ["data/all.parquet", 200, "application/vnd.apache.parquet"],
    ["nowhere.json", 404, "text/html; charset=utf-8"],
  ]) {
    const { headers, status: found } = await fetch(`${addressOf(server)}${path}`);
    const sent = [found, headers.get("content-type"), headers.get("access-control-allow-origin")];
    expect(sent, `${path}`).toEqual([status, type, "*"]);
  }
});

test("a port that is taken is an error, not a crash", async () => {
  const server = await serve(site);
  const port = Number(new URL(addressOf(server)).port);
  await expect(startServer(".", { port })).rejects.toThrow("EADDRINUSE");
});

test.for([
  ["/a%20b?c=%20", "/a b"],
  ["/", "/"],
  ["/%", null],
] as const)("path of %s", ([url, expected]) => {
  expect(decodePath(url)).toBe(expected);
});

function prefixed(files: Record<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [prefix + path, content]));
}
