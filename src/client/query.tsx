import { render } from "preact";
import { Answer as AnswerTable, mostShown } from "../components/query/answer.tsx";
import { readQuestion, writeQuestion } from "../site/query/address.ts";
import { hintFor, type Names } from "../site/query/hint.ts";
import { checkQuestion } from "../site/query/statement.ts";
import { toCsv } from "../text/csv.ts";
import { formatBytes, formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { find } from "./page-parts.ts";
import { DownloadError, download } from "./query/download.ts";
import { Engine, StoppedError } from "./query/engine.ts";
import { type Answer, mostRows } from "./query/protocol.ts";
import { saveFile } from "./save-file.ts";

/** The page that asks the data in SQL. Nothing is loaded before the first question. */

/** Size of sql-wasm.wasm; the bundler writes the number, since it knows the file. */
declare const programBytes: number;

const words = text.query;
/** A question that takes longer is stopped: it is most likely one without an end. */
const mostSeconds = 30;

const root = find<HTMLElement>(".query");
const form = find<HTMLFormElement>(".query-form");
const question = find<HTMLTextAreaElement>("#question");
const status = find<HTMLElement>(".query-status");
const problem = find<HTMLElement>(".query-problem");
const bar = find<HTMLProgressElement>(".query progress");
const sheet = find<HTMLElement>(".query-answer");
const runButton = find<HTMLButtonElement>('.query [type="submit"]');
const stopButton = find<HTMLButtonElement>('[data-tool="stop"]');
const names = JSON.parse(find(".query-names").textContent ?? "{}") as Names;
const { worker = "", program = "", database = "", databaseBytes = "0" } = root.dataset;
const allBytes = programBytes + Number(databaseBytes);

let engine: Engine | null = null;
let loading: AbortController | null = null;
let isBusy = false;

/** Loads what a first question needs, with a bar that fills. */
async function start(): Promise<Engine> {
  loading = new AbortController();
  const { signal } = loading;
  const arrived = { program: 0, database: 0 };
  const report = (part: keyof typeof arrived) => (bytes: number) => {
    arrived[part] = bytes;
    const all = arrived.program + arrived.database;
    bar.value = all / allBytes;
    status.textContent = words.loading(formatBytes(all), formatBytes(allBytes));
  };
  bar.hidden = false;
  try {
    const [programFile, databaseFile] = await Promise.all([
      download(program, programBytes, signal, report("program")),
      download(database, Number(databaseBytes), signal, report("database")),
    ]);
    status.textContent = words.starting;
    return new Engine(worker, { program: programFile, database: databaseFile });
  } catch (error) {
    loading.abort();
    throw error;
  } finally {
    bar.hidden = true;
    loading = null;
  }
}

/** Asks what stands in the form and shows the answer, or what is wrong. */
async function ask(): Promise<void> {
  if (isBusy) return;
  const sql = question.value;
  const refusal = checkQuestion(sql);
  if (refusal) {
    fail(refusal);
    return;
  }
  keep(sql);
  setBusy(true);
  let isSlow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    engine ??= await start();
    status.textContent = words.running;
    timer = setTimeout(() => {
      isSlow = true;
      engine?.stop();
    }, mostSeconds * 1000);
    show(await engine.ask(sql));
  } catch (error) {
    fail(explain(error, isSlow));
  } finally {
    clearTimeout(timer);
    setBusy(false);
  }
}

function explain(error: unknown, isSlow: boolean): string {
  if (error instanceof StoppedError || (error as Error).name === "AbortError")
    return isSlow ? words.tooSlow(mostSeconds) : words.stopped;
  if (error instanceof DownloadError) {
    const name = error.message.includes(database) ? "observatory.sqlite" : "sql-wasm.wasm";
    return error.isHalf ? words.halfFile(name) : words.failed(name);
  }
  const message = error instanceof Error ? error.message : String(error);
  const hint = hintFor(message, names);
  return `${message.replace(/\.?$/, ".")}${hint ? ` ${hint}` : ""}`;
}

function show({ columns, rows, isCapped, milliseconds }: Answer): void {
  problem.hidden = true;
  const counted = rows.length === 1 ? words.oneRow : words.manyRows(rows.length);
  const found = words.answer(
    rows.length === 0 ? words.noRows : counted,
    formatNumber(milliseconds / 1000, 2),
  );
  status.textContent = [
    found,
    isCapped ? words.capped(mostRows) : "",
    rows.length > mostShown ? words.cut(mostShown) : "",
  ]
    .filter(Boolean)
    .join(" ");
  const csv = () => toCsv({ name: words.fileName, columns, rows });
  const json = () =>
    `${JSON.stringify(
      rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
      null,
      1,
    )}\n`;
  const save = (ending: string, type: string, content: () => string) =>
    saveFile(`${words.fileName}.${ending}`, new Blob([content()], { type: `${type};charset=utf-8` }));
  render(
    <section aria-label={words.resultTitle}>
      {rows.length > 0 && <AnswerTable columns={columns} rows={rows} />}
      {rows.length > 0 && (
        <p class="query-tools">
          <button type="button" onClick={() => save("csv", "text/csv", csv)}>
            {words.csv}
          </button>
          <button type="button" onClick={() => save("json", "application/json", json)}>
            {words.json}
          </button>
        </p>
      )}
    </section>,
    sheet,
  );
}

function fail(message: string): void {
  status.textContent = "";
  problem.textContent = message;
  problem.hidden = false;
}

function setBusy(busy: boolean): void {
  isBusy = busy;
  runButton.disabled = busy;
  stopButton.hidden = !busy;
  root.setAttribute("aria-busy", String(busy));
}

/** Keeps the question in the address; each new one is a step back in the history. */
function keep(sql: string): void {
  const fragment = `#${writeQuestion(sql)}`;
  if (fragment !== location.hash) history.pushState(null, "", fragment);
}

/** Takes the question of the address into the form. It is asked only when the reader says so. */
function take(): void {
  const asked = readQuestion(location.hash);
  if (asked !== null) question.value = asked;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void ask();
});
question.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void ask();
  }
});
stopButton.addEventListener("click", () => {
  loading?.abort();
  engine?.stop();
});
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-sql]"))
  button.addEventListener("click", () => {
    question.value = button.dataset.sql ?? "";
    question.focus();
    void ask();
  });
find<HTMLButtonElement>('[data-tool="link"]').addEventListener("click", async () => {
  keep(question.value);
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = words.linkCopied;
  } catch {
    // No clipboard on this connection, or it is refused: the address can be copied by hand.
    status.textContent = words.linkShown;
  }
});
addEventListener("popstate", take);
take();
if (typeof WebAssembly === "undefined") {
  fail(words.noWasm);
  runButton.disabled = true;
}
