import { mkdtempSync, watch } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSchemas } from "../src/load/read-schemas.ts";
import { loadHistories, loadObservatory } from "../src/observatory.ts";
import { describeFolder } from "../src/publish/descriptions/index.ts";
import { buildExports } from "../src/publish/exports/build-exports.ts";
import type { Exports } from "../src/publish/exports/exported-file.ts";
import { buildFiles } from "../src/publish/files.ts";
import { createSite } from "../src/site/create-site.ts";
import { countProblems, reportPretty } from "../src/validation/report.ts";
import { buildAssets } from "./assets.ts";
import { loadTemplates, type PageMaker, planPages } from "./dev-pages.ts";
import { dataFolder, schemasFolder, siteFolder, today } from "./paths.ts";
import { decodePath, serveFile } from "./static-server.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const assetFolder = mkdtempSync(join(tmpdir(), "observatory-"));
const [assets, templates] = await Promise.all([buildAssets(assetFolder), loadTemplates()]);
/** Read once: what is written while the server runs is not committed. */
const histories = loadHistories(dataFolder);
const listeners = new Set<ServerResponse>();
let pages = new Map<string, PageMaker>();
type Files = ReadonlyMap<string, string | Uint8Array>;
let makeFiles: () => Promise<Files> = async () => new Map();

/** Reads the data anew. With errors the last good pages stay, and the errors are shown on the terminal. */
function load(): void {
  const started = performance.now();
  const { dataset, problems } = loadObservatory({ data: dataFolder, schemas: schemasFolder, today: today() });
  const errors = problems.filter(({ severity }) => severity === "error");
  process.stdout.write(reportPretty(errors, { colour: process.stdout.isTTY === true }));
  if (!dataset || countProblems(problems).error > 0) return;
  const site = createSite(dataset, readSchemas(schemasFolder), { prefix: "/", assets, histories });
  let exports: Promise<Exports> | undefined;
  const makeExports = () => {
    exports ??= buildExports(site, describeFolder);
    return exports;
  };
  pages = planPages(templates, site, makeExports);
  let files: Promise<Files> | undefined;
  makeFiles = () => {
    files ??= makeExports().then(
      ({ list, contents }) => new Map<string, string | Uint8Array>([...buildFiles(site, list), ...contents]),
    );
    return files;
  };
  console.log(`${pages.size} pages ready in ${Math.round(performance.now() - started)} ms.`);
  for (const listener of listeners) listener.write("data: reload\n\n");
}

/** Put into each page: reloads it when the data have changed or the server was started anew. */
const reloadScript = `<script>{const s=new EventSource("/dev-events");let n=0;s.onopen=()=>{if(n++)location.reload()};s.onmessage=()=>location.reload()}</script>`;

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end("This could not be made; the terminal says why.");
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodePath(request.url ?? "/") ?? "/";
  if (path === "/dev-events") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" }).write("\n");
    listeners.add(response);
    request.on("close", () => listeners.delete(response));
    return;
  }
  const page = pages.get(path.endsWith("/") ? `${path}index.html` : path);
  if (page) {
    const type = path.endsWith(".xml")
      ? "application/xml"
      : path.endsWith(".json")
        ? "application/json"
        : "text/html";
    const text = await page();
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(type === "text/html" ? text.replace("</body>", `${reloadScript}</body>`) : text);
  } else if (path.startsWith("/assets/") && path !== "/assets/land.svg") {
    serveFile(assetFolder, "/", request, response);
  } else if (path.startsWith("/pagefind/")) {
    // The search index is that of the last build.
    serveFile(siteFolder, "/", request, response);
  } else {
    const file = (await makeFiles()).get(path);
    const missing = pages.get("/404.html");
    response.writeHead(
      file === undefined ? 404 : 200,
      path.endsWith(".svg") ? { "content-type": "image/svg+xml" } : {},
    );
    response.end(file ?? (await missing?.()) ?? "");
  }
}

load();
let pending: NodeJS.Timeout | undefined;
for (const folder of [dataFolder, schemasFolder]) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(pending);
    // Editors write a file in several steps; wait until they are done.
    pending = setTimeout(load, 40);
  });
}
server.listen(Number(values.port), "127.0.0.1", () =>
  console.log(`The site is at http://127.0.0.1:${values.port}/ (stop with Ctrl+C).`),
);
