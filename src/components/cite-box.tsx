import type { VNode } from "preact";
import { address, citationAddress } from "../site/address.ts";
import type { CitedPair } from "../site/citation/items.ts";
import type { Site } from "../site/site.ts";
import { forms } from "../text/citation/forms.ts";
import { citation } from "../text/en/citation.ts";
import { CitePart } from "./cite-part.tsx";
import { Section } from "./parts.tsx";

const words = citation.box;

/** How to cite what a page shows: its data first, then the page itself, each as text and as files for programs. */
export function CiteBox(props: { site: Site; cited: CitedPair; title?: string; withGuide?: boolean }): VNode {
  const { site, cited, title = words.title, withGuide = true } = props;
  const part = (which: "data" | "page"): VNode => (
    <CitePart item={cited[which]} isOpen={which === "data"}>
      {forms.map(({ ending, label }) => (
        <a key={ending} href={site.href(citationAddress(cited.path, which, ending))} download>
          {label}
        </a>
      ))}
    </CitePart>
  );
  return (
    <Section id="cite" title={title}>
      <div class="cite">
        {part("data")}
        {part("page")}
      </div>
      {withGuide && (
        <p class="screen-only">
          <a href={site.href(address.cite)}>{words.guide}</a>
        </p>
      )}
    </Section>
  );
}
