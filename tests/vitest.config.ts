import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** All tests in one command. Those under tests/browser build the site first and open it in a browser. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    setupFiles: ["tests/seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "**/_site/**", "**/node_modules/**"],
          // Generous, since the guard against slow patterns and alias bombs is that a test ends at all.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
