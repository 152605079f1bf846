import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";

/** The document behind the advice of these pages, by its id in data/sources. */
const guide = "giz-cluster-guide-2021";

/** A place in the guide as a short citation, with a link to the source where the site has it. */
export function GuidePages({ site, pages }: { site: Site; pages: string }): VNode {
  const words = `${site.citationInWords(guide)}, ${pages.replace("-", "\u2013")}`;
  const isKnown = site.dataset.sources.some(({ id }) => id === guide);
  return (
    <span class="guide">({isKnown ? <a href={site.href(address.source(guide))}>{words}</a> : words})</span>
  );
}
