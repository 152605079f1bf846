import type { ComponentChildren, VNode } from "preact";
import type { Supporter } from "../model/types.generated.ts";
import { dataAddress } from "../site/address.ts";
import { citeRecord } from "../site/citation/items.ts";
import type { Footnotes } from "../site/footnotes.ts";
import type { Site } from "../site/site.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { CiteBox } from "./cite-box.tsx";
import { Notes, SourceList } from "./cited.tsx";
import { RecordBox, type RecordEntry } from "./record-box.tsx";

interface RecordAsideProps {
  readonly site: Site;
  readonly entry: RecordEntry;
  /** Address of the page of the record. */
  readonly path: string;
  /** A remark on the record, below its box. */
  readonly remark?: ComponentChildren;
  /** What this kind of record shows between its sources and its box. */
  readonly children: ComponentChildren;
}

/** The margin of a record: its sources, what belongs to its kind, then the record itself and how it changed. */
export function RecordAside({ site, entry, path, remark, children }: RecordAsideProps): VNode {
  return (
    <aside class="margin">
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{text.cluster.aside.sources}</h2>
        <SourceList site={site} footnotes={site.footnotes(entry)} />
      </section>
      {children}
      <RecordBox site={site} entry={entry} dataPath={dataAddress(path)} />
      <CiteBox site={site} cited={citeRecord(site, folderOf(entry), entry)} />
      {remark && <p class="note">{remark}</p>}
      {entry.record.changes?.map((change) => (
        <p key={change.date} class="note">
          {formatDate(change.date)}: {change.what}
        </p>
      ))}
    </aside>
  );
}

/** Folder of the record in data/. */
function folderOf({ file }: RecordEntry): string {
  return file.split("/").at(-2) ?? "";
}

/** A part of the margin under its own heading. */
export function AsidePart({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Those who support a cluster or policy, each with its contribution. */
export function Supporters({
  supporters,
  footnotes,
}: {
  supporters: readonly Supporter[] | undefined;
  footnotes: Footnotes;
}): VNode | null {
  if (!supporters) return null;
  return (
    <AsidePart title={text.cluster.aside.supporters}>
      <ul class="links">
        {supporters.map((supporter) => (
          <li key={supporter.name + (supporter.contribution ?? "")}>
            {supporter.name}
            <Notes footnotes={footnotes} source={supporter.source} />
            {supporter.contribution && <span class="note">{supporter.contribution}</span>}
          </li>
        ))}
      </ul>
    </AsidePart>
  );
}
