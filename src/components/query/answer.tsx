import type { VNode } from "preact";
import { text } from "../../text/index.ts";

type Value = string | number | null;

interface AnswerProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

interface AnswerSheetProps extends AnswerProps {
  /** The question that is answered: the form may hold another by now. */
  readonly sql: string;
  /** How many rows there are and what is left out. */
  readonly summary: string;
  readonly onCsv: () => void;
  readonly onJson: () => void;
}

const words = text.query;

/** Rows that are shown at most; more would make the page slow, and nobody reads them. */
const mostShown = 500;
/** Cells that are shown at most, for answers of very many columns. */
const mostCells = 20_000;
/** Letters of a value that are shown; the files hold all. */
const mostLetters = 2_000;

/** How many rows of an answer the page shows. */
export function rowsShown(columns: number): number {
  return Math.min(mostShown, Math.max(1, Math.floor(mostCells / Math.max(1, columns))));
}

/** An answer with its question and its files, drawn in the browser. Texts of the answer are texts and never markup. */
export function AnswerSheet({ sql, summary, columns, rows, onCsv, onJson }: AnswerSheetProps): VNode {
  return (
    <section aria-label={words.resultTitle}>
      <div class="query-asked">
        <p>{words.asked}</p>
        <pre>{sql}</pre>
      </div>
      <p class="query-summary">{summary}</p>
      {rows.length > 0 && (
        <>
          <AnswerTable columns={columns} rows={rows.slice(0, rowsShown(columns.length))} />
          <p class="query-tools">
            <button type="button" onClick={onCsv}>
              {words.csv}
            </button>
            <button type="button" onClick={onJson}>
              {words.json}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function AnswerTable({ columns, rows }: AnswerProps): VNode {
  const isNumeric = columns.map(
    (_, at) =>
      rows.some((row) => typeof row[at] === "number") && rows.every((row) => typeof row[at] !== "string"),
  );
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={words.resultTitle}>
      <table>
        <caption class="hidden">{words.resultTitle}</caption>
        <thead>
          <tr>
            {columns.map((name, at) => (
              <th key={at} scope="col" class={isNumeric[at] ? "numeric" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, at) => (
                <td key={at} class={isNumeric[at] ? "numeric" : undefined}>
                  {value === null ? (
                    <span class="not-reported">{words.unknown}</span>
                  ) : (
                    shorten(String(value))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shorten(value: string): string {
  return value.length > mostLetters ? `${value.slice(0, mostLetters)}…` : value;
}
