import type { BrowserContext } from "playwright-core";

/**
 * Collects everything that should not happen while pages are open: errors on the console and in scripts, failed or
 * refused requests, and requests to another origin.
 *
 * @returns the faults so far; the list grows
 */
export function watchFaults(context: BrowserContext, address: string): string[] {
  const faults: string[] = [];
  const origin = new URL(address).origin;
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Given up by the browser because the test went on to another page.
    if (reason !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol.startsWith("http"))
      faults.push(`other origin: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}
