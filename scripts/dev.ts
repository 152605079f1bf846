import { spawn } from "node:child_process";
import { project } from "./paths.ts";

/**
 * Serves the site while you write. Pages are made when they are asked for, so that a saved record shows in well under a
 * second. A change of the code starts the server anew, which is what `tsx watch` does; the open page reloads by itself.
 */
const watched = ["--include", "src/**/*.css", "--exclude", "data/**", "--clear-screen=false"];
const child = spawn("tsx", ["watch", ...watched, "scripts/dev-server.ts", ...process.argv.slice(2)], {
  cwd: project,
  stdio: "inherit",
  shell: process.platform === "win32",
});
child.on("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
