import { type ComponentChildren, Fragment, type VNode } from "preact";
import { text } from "../text/index.ts";

/** A part of a page with a heading that can be linked to. */
export function Section(props: {
  id: string;
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
}): VNode {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-heading`}>
      <h2 id={`${props.id}-heading`}>{props.title}</h2>
      {props.lead && <p class="lead">{props.lead}</p>}
      {props.children}
    </section>
  );
}

/** The opening of a page: title and one or two sentences, closed by a strong rule. */
export function Opening(props: {
  title: string;
  kicker?: string;
  /** True on a page of which our search reads only this opening. */
  searched?: boolean;
  /** Facts for the search that belong to the opening. */
  facets?: VNode;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="opening" data-pagefind-body={props.searched ? true : undefined}>
      {props.facets}
      {props.kicker && (
        <p class="kicker" data-pagefind-ignore="index">
          {props.kicker}
        </p>
      )}
      <h1 data-pagefind-meta="title" data-pagefind-weight={props.searched ? "3" : "10"}>
        {props.title}
      </h1>
      {props.children && <div class="summary">{props.children}</div>}
    </div>
  );
}

/** The full name, the names in other languages, each in the direction of its script, and former names. */
export function OtherNames({
  record: { full_name: full, native_name: native = {}, former_names: former = [] },
}: {
  record: {
    readonly full_name?: string;
    readonly native_name?: Readonly<Record<string, string>>;
    readonly former_names?: readonly string[];
  };
}): VNode | null {
  const names = Object.entries(native);
  if (!full && names.length === 0 && former.length === 0) return null;
  return (
    <p class="other-names">
      {full}
      {names.map(([language, name], index) => (
        <Fragment key={language}>
          {(full || index > 0) && " · "}
          <span lang={language} dir="auto">
            {name}
          </span>
        </Fragment>
      ))}
      {former.length > 0 && (
        <>
          {(full || names.length > 0) && " · "}
          {text.shell.formerly(former.join(", "))}
        </>
      )}
    </p>
  );
}

/** A fact without its name: the value, and what qualifies it in a smaller line. */
export interface Fact {
  readonly value: ComponentChildren;
  readonly below?: ComponentChildren;
}

/** A strip of facts below the opening. */
export function FactStrip({ facts }: { facts: readonly (Fact & { readonly label: string })[] }): VNode {
  return (
    <dl class="fact-strip">
      {facts.map(({ label, value, below }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {below && <small>{below}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words for a value that no source states; never a dash or a zero. */
export function NotReported(): VNode {
  return <span class="not-reported">{text.shell.notReported}</span>;
}

/** One column of a table: its head, and what it shows of a row. */
export interface Column<Row> {
  readonly label: string;
  readonly numeric?: boolean;
  /** Holds phrases, which need some width on a small screen. */
  readonly prose?: boolean;
  /** Header cell of the row. */
  readonly isHeader?: boolean;
  /** Nothing is missing where there is nothing to say, as in a column of notes: the cell stays empty. */
  readonly optional?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

/**
 * A table that scrolls sideways inside its own frame on a small screen. Columns without any value are left out. With
 * `stacked` each row becomes a block there instead, and each cell carries the head of its column.
 */
export function DataTable<Row>(props: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  className?: string;
  stacked?: boolean;
}): VNode {
  const isEmpty = (value: ComponentChildren): boolean =>
    value === null || value === undefined || value === false || value === "";
  const columns = props.columns.filter(({ cell }) => props.rows.some((row) => !isEmpty(cell(row))));
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={text.shell.tableOf(props.caption)}>
      <table class={[props.className, props.stacked && "stacked"].filter(Boolean).join(" ") || undefined}>
        <caption class={props.captionHidden ? "hidden" : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric, prose }) => (
              <th key={label} scope="col" class={cellClass(numeric, prose)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ label, numeric, prose, isHeader, optional, cell }) => {
                const value = cell(row);
                const shown = isEmpty(value) ? !optional && <NotReported /> : value;
                return isHeader ? (
                  <th key={label} scope="row">
                    {shown}
                  </th>
                ) : (
                  <td
                    key={label}
                    class={cellClass(numeric, prose)}
                    data-label={props.stacked ? label : undefined}
                  >
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(numeric = false, prose = false): string | undefined {
  if (numeric) return "numeric";
  return prose ? "prose" : undefined;
}

/** A list of links, with counts where they are known. */
export function LinkList({
  links,
  inline,
}: {
  links: readonly { label: string; href: string; count?: number | undefined; note?: string }[];
  inline?: boolean;
}): VNode {
  return (
    <ul class={inline ? "links inline" : "links"}>
      {links.map(({ label, href, count, note }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {count !== undefined && <span class="count">{count}</span>}
          {note && <span class="note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
