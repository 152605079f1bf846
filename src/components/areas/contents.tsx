import type { VNode } from "preact";
import { text } from "../../text/index.ts";
import { LinkList } from "../parts.tsx";

/** The sections of a page below a list of links to them. Sections that have nothing to show are in neither. */
export function Contents({
  sections,
  brief,
}: {
  readonly sections: readonly (VNode | null | false)[];
  /** Link to the same in print, where there is one. */
  readonly brief?: string | undefined;
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
        {brief && (
          <a class="to-brief" href={brief}>
            {text.areaBrief.link}
          </a>
        )}
      </nav>
      {shown}
    </>
  );
}
