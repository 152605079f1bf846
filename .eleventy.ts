import type { EleventyConfig } from "@11ty/eleventy";
import rssPlugin from "@11ty/eleventy-plugin-rss";

/**
 * Wiring only. Templates are our own TSX files in src/pages; no file of a contributor is ever a template. The build
 * hands the one typed `site` to Eleventy.
 */
export default function configure(config: EleventyConfig) {
  config.addExtension(["11ty.tsx", "11ty.ts"], { key: "11ty.js" });
  config.setTemplateFormats(["11ty.tsx", "11ty.ts"]);
  config.addPlugin(rssPlugin);
  return { dir: { input: "src/pages" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}
