import type { VNode } from "preact";
import type { Citing } from "../model/source-index.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";

interface RecordNotesProps {
  readonly site: Site;
  /** The record that states the figure. */
  readonly entry: { readonly record: Citing };
  /** Address of its page. */
  readonly path: string;
  readonly source: string | readonly string[] | undefined;
}

/** Superscript numbers of a figure shown away from its record: they lead to the list of sources on the record's page. */
export function RecordNotes({ site, entry, path, source }: RecordNotesProps): VNode | null {
  const numbers = site.footnotes(entry).numbersOf(source);
  if (numbers.length === 0) return null;
  return (
    <sup class="notes">
      {numbers.map((number) => (
        <a
          key={number}
          href={site.href(`${path}#source-${number}`)}
          aria-label={text.shell.sourceNumber(number)}
        >
          {number}
        </a>
      ))}
    </sup>
  );
}
