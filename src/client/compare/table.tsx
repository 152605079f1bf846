import type { VNode } from "preact";
import type { ComparabilityCode } from "../../benchmark/comparability.ts";
import type { Sheet, SheetBlock, SheetCell, SheetPart, SheetRow } from "../../site/compare/sheet.ts";
import { benchmark } from "../../text/en/benchmark.ts";
import { compare } from "../../text/en/compare.ts";
import { hrefOf, type Ways } from "./view.ts";

/** More names than this are folded away behind their number. */
const mostNamed = 8;

/** One table with a column for each of the compared. The first column stays in sight on a small screen. */
export function PartTable(props: Ways & { sheet: Sheet; part: SheetPart; withFacts: boolean }): VNode {
  const { sheet, part, withFacts } = props;
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={part.title}>
      <table class={`compared columns-${sheet.columns.length}`}>
        <caption class="hidden">{part.title}</caption>
        <thead>
          <tr>
            <td />
            {sheet.columns.map(({ id, letter, name, path, facts }) => (
              <th key={id} scope="col">
                <span class="letter">{letter}</span> <a href={hrefOf(props, path)}>{name}</a>
                {withFacts && facts.map((fact) => <small key={fact}>{fact}</small>)}
              </th>
            ))}
          </tr>
        </thead>
        {part.blocks.map((block) => (
          <Block key={block.id} {...props} block={block} titled={part.blocks.length > 1} />
        ))}
        {part.without.length > 0 && (
          <tbody>
            <WithoutRow span={sheet.columns.length + 1} label={part.withoutLabel} names={part.without} />
          </tbody>
        )}
      </table>
    </div>
  );
}

function Block(props: Ways & { sheet: Sheet; part: SheetPart; block: SheetBlock; titled: boolean }): VNode {
  const { block, sheet, titled } = props;
  const span = sheet.columns.length + 1;
  return (
    <tbody>
      {titled && (
        <tr class="block">
          <th scope="rowgroup" colSpan={span}>
            <span>
              {block.title}
              {block.lead && <small>{block.lead}</small>}
            </span>
          </th>
        </tr>
      )}
      {block.rows.map((row) => (
        <Row key={row.label} {...props} row={row} />
      ))}
      {block.without.length > 0 && (
        <WithoutRow span={span} label={props.part.withoutLabel} names={block.without} />
      )}
    </tbody>
  );
}

/** Rows in which nobody has anything, in one line; a long list is folded away behind its number. */
function WithoutRow({
  span,
  label,
  names,
}: {
  span: number;
  label: string;
  names: readonly string[];
}): VNode {
  const all = names.join(", ");
  return (
    <tr class="without">
      <td colSpan={span}>
        {names.length <= mostNamed ? (
          <span>
            {label} {all}
          </span>
        ) : (
          <details>
            <summary>
              {label} {names.length}
            </summary>
            {all}
          </details>
        )}
      </td>
    </tr>
  );
}

function Row(props: Ways & { row: SheetRow }): VNode {
  const { label, path, cells, codes, note } = props.row;
  return (
    <tr>
      <th scope="row">
        {path ? <a href={hrefOf(props, path)}>{label}</a> : label}
        <Codes codes={codes} />
        {note && <small>{note}</small>}
      </th>
      {cells.map((cell, index) => (
        <td key={index}>
          <Cell {...props} cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell, ...ways }: Ways & { cell: SheetCell }): VNode {
  const { text, note, path, mark } = cell;
  if (text === null) return <span class="not-reported">{compare.notReported}</span>;
  if (mark) return <span class={`sign sign-${mark}`}>{text}</span>;
  return (
    <>
      {path ? (
        <a class="figure" href={hrefOf(ways, path)}>
          {text}
        </a>
      ) : (
        text
      )}
      {note && <small>{note}</small>}
    </>
  );
}

/** Marks that say what keeps figures apart; each leads to its meaning. */
export function Codes({ codes }: { codes: readonly ComparabilityCode[] }): VNode | null {
  if (codes.length === 0) return null;
  return (
    <span class="codes">
      {codes.map((code) => (
        <a key={code} href={`#mark-${code}`} title={benchmark.warning[code]}>
          {code}
          <span class="hidden">: {benchmark.warning[code]}</span>
        </a>
      ))}
    </span>
  );
}
