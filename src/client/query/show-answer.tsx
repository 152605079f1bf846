import { render } from "preact";
import { AnswerSheet, rowsShown } from "../../components/query/answer.tsx";
import { answerJson } from "../../site/query/answer.ts";
import { toCsv } from "../../text/csv.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { saveFile } from "../save-file.ts";
import type { Answer } from "./protocol.ts";

const words = text.query;

/** How many rows there are, how long it took, and what is left out. */
export function describeAnswer({ columns, rows, isCapped, milliseconds }: Answer): string {
  const counted = rows.length === 1 ? words.oneRow : words.manyRows(rows.length);
  const seconds = milliseconds < 10 ? words.noTime : words.seconds(formatNumber(milliseconds / 1000, 2));
  const shown = rowsShown(columns.length);
  return [
    words.answer(rows.length === 0 ? words.noRows : counted, seconds),
    isCapped ? words.capped(rows.length) : "",
    rows.length > shown ? words.cut(shown, rows.length) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Draws an answer with the question that it answers and its files. */
export function showAnswer(sheet: HTMLElement, sql: string, answer: Answer): void {
  const { columns, rows } = answer;
  const save = (ending: string, type: string, content: string): void =>
    saveFile(`${words.fileName}.${ending}`, new Blob([content], { type: `${type};charset=utf-8` }));
  render(
    <AnswerSheet
      sql={sql}
      summary={describeAnswer(answer)}
      columns={columns}
      rows={rows}
      onCsv={() => save("csv", "text/csv", toCsv({ name: words.fileName, columns, rows }))}
      onJson={() => save("json", "application/json", answerJson(columns, rows))}
    />,
    sheet,
  );
}
