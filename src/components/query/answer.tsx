import type { VNode } from "preact";
import { text } from "../../text/index.ts";

interface AnswerProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const words = text.query;

/** Rows that are shown; more would make the page slow, and nobody reads them. */
export const mostShown = 500;

/** The answer to a question as a table. Drawn in the browser; texts of the answer are texts and never markup. */
export function Answer({ columns, rows }: AnswerProps): VNode {
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
              <th key={at} scope="col" class={isNumeric[at] ? "number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row, index) => (
            <tr key={index}>
              {row.map((value, at) => (
                <td key={at} class={isNumeric[at] ? "number" : undefined}>
                  {value === null ? <span class="not-reported">{words.unknown}</span> : String(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
