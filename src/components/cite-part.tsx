import type { ComponentChildren, VNode } from "preact";
import { toApa } from "../text/citation/apa.ts";
import type { CitedItem } from "../text/citation/item.ts";
import { citation } from "../text/en/citation.ts";
import { formatDate } from "../text/format.ts";

const words = citation.box;

/** A reference in the style of APA. */
export function Reference({ item }: { item: CitedItem }): VNode {
  const { before, title, after, retrieved, url } = toApa(item);
  return (
    <p class="citation reference">
      {before}
      <i>{title}</i>
      {after}
      <span class="retrieved">{retrieved}</span>
      <a href={url}>{url}</a>
    </p>
  );
}

interface CitePartProps {
  readonly item: CitedItem;
  readonly isOpen: boolean;
  /** Copies the text. Without it, the script of the page takes the button over and shows it. */
  readonly onCopy?: (button: HTMLElement) => void;
  /** Ways to save it for programs. */
  readonly children: ComponentChildren;
}

/** One of the things that can be cited; of those beside each other only one stands open. */
export function CitePart({ item, isOpen, onCopy, children }: CitePartProps): VNode {
  return (
    <details class="cite-part" name="cite" open={isOpen} data-dated={item.kind === "page" || undefined}>
      <summary>{nameOf(item)}</summary>
      <Reference item={item} />
      <p class="cite-tools">
        <button
          type="button"
          class="copy"
          hidden={!onCopy}
          onClick={onCopy && ((event) => onCopy(event.currentTarget))}
        >
          {words.copy}
        </button>
        <span role="status" />
        <span>{words.save}</span>
        {children}
      </p>
      <p class="note">{whatIsCited(item)}</p>
      {item.hash && (
        <p class="note">
          {words.hash} <code>sha256:{item.hash}</code>
        </p>
      )}
    </details>
  );
}

function nameOf({ kind, container }: CitedItem): string {
  if (kind !== "page") return words.data;
  return container === null ? words.site : words.page;
}

function whatIsCited({ kind, version, date, rows }: CitedItem): string {
  const day = formatDate(date);
  if (version === null) return words.ofPage(day);
  if (rows !== null) return words.ofRows(rows, version, day);
  return words.ofData[kind === "dataset" ? "dataset" : "record"](version, day);
}
