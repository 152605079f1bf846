import type { VNode } from "preact";
import { text } from "../../text/index.ts";
import { LinkList } from "../parts.tsx";

/** The sections of a page below a list of links to them. Sections that have nothing to show are in neither. */
export function Contents({
  sections,
  ways = [],
}: {
  readonly sections: readonly (VNode | null | false)[];
  /** Links to what can be done with the area: the same in print, partners for twinning. */
  readonly ways?: readonly { readonly label: string; readonly href: string }[];
}): VNode {
  const shown = sections.filter((section) => section !== null && section !== false);
  const links = shown.map((section) => {
    // Every section is made with an id and a title; nothing else may be handed in.
    const { id, title } = section.props as unknown as { id: string; title: string };
    return { label: text.areaPage.sections[id] ?? title, href: `#${id}` };
  });
  return (
    <>
      <nav class="contents" aria-label={text.areaPage.contents}>
        <span>{text.areaPage.contents}</span>
        <LinkList inline links={links} />
      </nav>
      {ways.length > 0 && (
        <nav class="contents ways" aria-label={text.benchmark.ways.title}>
          <span>{text.benchmark.ways.title}</span>
          <LinkList inline links={ways} />
        </nav>
      )}
      {shown}
    </>
  );
}
