import type { Plugin } from "esbuild";
import { dark, light, paletteDeclarations } from "../src/charts/palette.ts";

/** Gives the style sheet the colours of the charts, so that each value has one home. */
export const palettePlugin: Plugin = {
  name: "palette",
  setup(build) {
    build.onResolve({ filter: /^palette\.css$/ }, () => ({ path: "palette.css", namespace: "palette" }));
    build.onLoad({ filter: /.*/, namespace: "palette" }, () => ({
      loader: "css",
      contents: [
        `:root{${paletteDeclarations(light)}}`,
        `@media screen and (prefers-color-scheme:dark){:root{${paletteDeclarations(dark)}}}`,
      ].join("\n"),
    }));
  },
};
