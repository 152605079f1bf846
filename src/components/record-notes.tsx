import type { VNode } from "preact";
import type { Cluster, FinancingPattern } from "../model/dataset.ts";
import type { Citing } from "../model/source-index.ts";
import { address } from "../site/address.ts";
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

/** The numbers of a figure that a cluster's record states. */
export function ClusterNotes({
  site,
  cluster,
  source,
}: Pick<RecordNotesProps, "site" | "source"> & { cluster: Cluster }): VNode {
  return <RecordNotes site={site} entry={cluster} path={address.cluster(cluster.id)} source={source} />;
}

/** The numbers of a figure that a financing pattern states. */
export function PatternNotes({
  site,
  pattern,
  source,
}: Pick<RecordNotesProps, "site" | "source"> & { pattern: FinancingPattern }): VNode {
  return <RecordNotes site={site} entry={pattern} path={address.pattern(pattern.id)} source={source} />;
}
