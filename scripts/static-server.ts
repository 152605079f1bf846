import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".jsonl": "application/x-ndjson; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".sqlite": "application/vnd.sqlite3",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".zip": "application/zip",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Sends one file of a folder; the 404 page of the site when there is none. */
export function serveFile(
  folder: string,
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodePath(request.url ?? "/");
  if (path === null || !path.startsWith(prefix)) {
    response
      .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
      .end(`Nothing here. The site begins at ${prefix}\n`);
    return;
  }
  const wanted = join(folder, normalize(`/${path.slice(prefix.length)}`));
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, "index.html") : wanted;
  const found = existsSync(file) && statSync(file).isFile();
  const sent = found ? file : join(folder, "404.html");
  if (!existsSync(sent)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(found ? 200 : 404, {
    "content-type": types[extname(sent)] ?? "application/octet-stream",
    "cache-control": "no-cache",
  });
  createReadStream(sent)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** The path of a request without its query; null when it is not decodable. */
export function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "/");
  } catch {
    return null;
  }
}

/**
 * Serves a built site on this machine.
 * @param port 0 for any free port
 */
export function startServer(
  folder: string,
  options: { prefix?: string; port?: number } = {},
): Promise<Server> {
  const server = createServer((request, response) =>
    serveFile(folder, options.prefix ?? "/", request, response),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", () => resolve(server));
  });
}

/** Address at which a server listens, for example http://127.0.0.1:8080/. */
export function addressOf(server: Server, prefix = "/"): string {
  const found = server.address();
  const port = typeof found === "object" && found !== null ? found.port : 0;
  return `http://127.0.0.1:${port}${prefix}`;
}
