import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit tests. Tests that need a browser stand under tests/browser and run by their own command. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "**/_site/**", "**/node_modules/**"],
    // Generous, since the guard against slow patterns and alias bombs is that a test ends at all.
    testTimeout: 20_000,
  },
});
