import type { VNode } from "preact";
import type { Correction } from "../model/dataset.ts";
import { pathOfRecord } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { LinkList } from "./parts.tsx";

const words = text.pages.corrections;

/** Known slips in documents, with what we do about each and why. */
export function CorrectionList({
  site,
  corrections,
}: {
  site: Site;
  corrections: readonly Correction[];
}): VNode {
  return (
    <ul class="corrections">
      {corrections.map(({ id, record }) => (
        <li key={id} id={`correction-${id}`}>
          <strong>{record.title}</strong> <span class="mark">{words.action[record.action]}</span>
          <p>
            {words.stated}: {record.stated} {record.used && `${words.used}: ${record.used}`}
          </p>
          <p class="note">
            {words.reason}: {record.reason}
          </p>
          {record.records && (
            <LinkList
              inline
              links={record.records.map((reference) => ({
                label: site.nameOf(reference),
                href: site.href(pathOfRecord(reference)),
              }))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
