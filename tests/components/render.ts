import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";

/** Text that would do harm if it became markup. */
export const hostile = `<img src=x onerror="alert(1)"> & '</script>`;

/** Markup of a component, as a page holds it. */
export function render(node: VNode | null): string {
  return node === null ? "" : renderToStaticMarkup(node);
}

/** The words that a reader sees, without markup; entities stay as they are. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The elements of one name: attributes and content as written. */
export function elements(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`, "g"))].map(
    ([all]) => all,
  );
}
