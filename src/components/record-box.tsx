import type { VNode } from "preact";
import type { Entry } from "../model/dataset.ts";
import type { Citing } from "../model/source-index.ts";
import type { Evidence, MissingValues } from "../model/types.generated.ts";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { formatDate, sentenceCase } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Section } from "./parts.tsx";

/** What every record with a page of its own can tell about itself. */
export type RecordEntry = Entry<
  Citing & {
    readonly name: string;
    readonly added: string;
    readonly evidence?: Evidence;
    readonly changes?: readonly { readonly date: string; readonly what: string }[];
    readonly contributors?: readonly { readonly name: string }[];
    readonly website?: string;
  }
>;

interface RecordProps {
  readonly site: Site;
  readonly entry: RecordEntry;
  /** Address of its data. */
  readonly dataPath: string;
}

/** The record behind the page: data, file, dates, and the way to suggest a change. */
export function RecordBox({ site, entry: { file, record }, dataPath }: RecordProps): VNode {
  const words = text.cluster.aside;
  const { repository, edit_path: editPath } = site.dataset.site;
  const changed = record.changes?.at(-1)?.date;
  const edit = repository && editPath ? `${repository}${editPath}${file}` : site.href(address.contribute);
  return (
    <section class="screen-only">
      <h2>{words.record}</h2>
      <ul class="links">
        {record.website && (
          <li>
            <a href={record.website} rel="noopener nofollow">
              {words.website}
            </a>
          </li>
        )}
        <li>
          <a href={site.href(dataPath)}>{text.shell.json}</a>
        </li>
        <li>
          <a href={edit}>{words.suggest}</a>
          <span class="note">{file}</span>
        </li>
        {record.evidence?.confidence && (
          <li>
            {words.confidence[record.evidence.confidence]}
            {record.evidence.note && <span class="note">{record.evidence.note}</span>}
          </li>
        )}
        {record.contributors && (
          <li>
            {words.contributors}: {record.contributors.map(({ name }) => name).join(", ")}
          </li>
        )}
        <li>{changed ? words.changed(formatDate(changed)) : words.added(formatDate(record.added))}</li>
      </ul>
    </section>
  );
}

/** Fields that were looked for without success: what is unknown stays visibly unknown. */
export function MissingSection({ missing }: { missing: MissingValues | undefined }): VNode | null {
  if (!missing) return null;
  return (
    <Section id="missing" title={text.cluster.missing.title} lead={text.cluster.missing.lead}>
      <ul class="terms missing">
        {Object.entries(missing).map(([field, reason]) => (
          <li key={field}>
            {sentenceCase(field)}: <span class="not-reported">{text.cluster.missingReason[reason]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
