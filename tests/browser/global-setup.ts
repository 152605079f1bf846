import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { dataFolder, project } from "../../scripts/paths.ts";
import { addressOf, startServer } from "../../scripts/static-server.ts";
import { today } from "../project.ts";
import { buildInChild } from "../sites/build.ts";
import { launchBrowser } from "./chromium.ts";
import { type BuiltSite, publicAddress } from "./sites.ts";

const folder = join(project, "node_modules", ".cache", "test-sites");
const prefixes = { root: "/", prefix: "/observatory/" };

/** Builds the shipped data at the root and below a prefix, once for all browser tests, and serves both. */
export default async function setup(tests: TestProject): Promise<() => void> {
  rmSync(folder, { recursive: true, force: true });
  // Unpacks the browser once where none is installed; without any, this is the one message.
  await (await launchBrowser()).close();
  const built = await Promise.all(Object.entries(prefixes).map(([name, prefix]) => build(name, prefix)));
  tests.provide("sites", {
    root: built[0]?.site as BuiltSite,
    prefix: built[1]?.site as BuiltSite,
  });
  return () => {
    for (const { server } of built) {
      server.close();
      server.closeAllConnections();
    }
  };
}

async function build(name: string, prefix: string) {
  const output = join(folder, name);
  await buildInChild({ data: dataFolder, output, prefix, url: publicAddress, today });
  const server = await startServer(output, { prefix });
  return { server, site: { folder: output, prefix, address: addressOf(server, prefix) } };
}
