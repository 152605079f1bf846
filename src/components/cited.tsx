import type { ComponentChildren, VNode } from "preact";
import { isRestricted } from "../model/redistribution.ts";
import type { Provenance, Qualifier } from "../model/types.generated.ts";
import { address } from "../site/address.ts";
import type { Footnote, Footnotes } from "../site/footnotes.ts";
import type { Site } from "../site/site.ts";
import { formatDate, formatPeriod } from "../text/format.ts";
import { text } from "../text/index.ts";

type SourceField = string | readonly string[] | undefined;

/** Superscript numbers that lead to the sources of a figure or statement. */
export function Notes({ footnotes, source }: { footnotes: Footnotes; source: SourceField }): VNode | null {
  const numbers = footnotes.numbersOf(source);
  if (numbers.length === 0) return null;
  return (
    <sup class="notes">
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={text.shell.sourceNumber(number)}>
          {number}
        </a>
      ))}
    </sup>
  );
}

/** Marks what a source does not say itself: our conclusion, or an estimate. */
export function Provenanced({ of }: { of: Provenance | undefined }): VNode | null {
  if (of === undefined || of === "stated") return null;
  return <span class="mark">{of === "derived" ? text.shell.derived : text.shell.estimated}</span>;
}

/** Something a source says, with its number. */
export function Cited(props: {
  footnotes: Footnotes;
  source: SourceField;
  provenance?: Provenance | undefined;
  qualifier?: Qualifier | undefined;
  children: ComponentChildren;
}): VNode {
  return (
    <>
      {props.children}
      <Provenanced of={props.provenance} />
      <Notes footnotes={props.footnotes} source={props.source} />
    </>
  );
}

/** Statements of one kind, each with its source. */
export function Statements(props: {
  footnotes: Footnotes;
  statements: readonly {
    readonly text: string;
    readonly year?: number | string;
    readonly provenance?: Provenance;
    readonly source: string | string[];
  }[];
}): VNode {
  return (
    <>
      {props.statements.map((statement) => (
        <p key={statement.text}>
          <Cited footnotes={props.footnotes} source={statement.source} provenance={statement.provenance}>
            {statement.text}
            {statement.year !== undefined &&
              statement.year !== "unknown" &&
              ` (${formatPeriod(statement.year)})`}
          </Cited>
        </p>
      ))}
    </>
  );
}

/** The numbered sources of a record, with page, address and the date on which they were read. */
export function SourceList({ site, footnotes }: { site: Site; footnotes: Footnotes }): VNode {
  return (
    <ol class="source-list">
      {footnotes.list.map((note, index) => (
        <li key={note.number} id={`source-${note.number}`} value={note.number}>
          {footnotes.list[index - 1]?.source === note.source ? (
            <SameSource note={note} site={site} />
          ) : (
            <FullSource note={note} site={site} />
          )}
        </li>
      ))}
    </ol>
  );
}

function FullSource({ note: { source, locator }, site }: { note: Footnote; site: Site }): VNode {
  return (
    <>
      {source.publisher}, <a href={site.href(address.source(source.id))}>{source.title}</a>,{" "}
      {formatPeriod(source.year)}
      {locator && <strong class="locator">, {locator}</strong>}
      {source.url && (
        <span class="outside">
          <a href={source.url} rel="noopener nofollow">
            {new URL(source.url).hostname.replace(/^www\./, "")}
          </a>
        </span>
      )}
      {source.read && <span class="read">{text.pages.source.read(formatDate(source.read))}</span>}
      {isRestricted(source) && (
        <span class="read" title={text.pages.source.restrictedText}>
          {text.pages.source.restricted}
        </span>
      )}
    </>
  );
}

function SameSource({ note: { source, locator }, site }: { note: Footnote; site: Site }): VNode {
  return (
    <>
      <a href={site.href(address.source(source.id))} title={source.title}>
        {text.pages.source.same}
      </a>
      {locator && <strong class="locator">, {locator}</strong>}
    </>
  );
}
