import { readQuestion, writeQuestion } from "../site/query/address.ts";
import type { Names } from "../site/query/hint.ts";
import { checkQuestion } from "../site/query/statement.ts";
import { formatBytes } from "../text/format.ts";
import { text } from "../text/index.ts";
import { find } from "./page-parts.ts";
import { BrokenError, Engine } from "./query/engine.ts";
import { explain } from "./query/explain.ts";
import { loadFiles, type NeededFiles, weightOf } from "./query/load-files.ts";
import { describeAnswer, showAnswer } from "./query/show-answer.tsx";

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
const arrived = find<HTMLElement>(".query-arrived");
const sheet = find<HTMLElement>(".query-answer");
const runButton = find<HTMLButtonElement>('.query [type="submit"]');
const stopButton = find<HTMLButtonElement>('[data-tool="stop"]');
const againButton = find<HTMLButtonElement>('[data-tool="again"]');
const names = JSON.parse(find(".query-names").textContent ?? "{}") as Names;
const { worker = "", program = "", database = "", databaseBytes = "0" } = root.dataset;
const files: NeededFiles = {
  program: { address: program, bytes: programBytes },
  database: { address: database, bytes: Number(databaseBytes) },
};

let engine: Engine | null = null;
let loading: AbortController | null = null;
let isBusy = false;
/** The question of the answer that is shown. */
let answered: string | null = null;

/** Loads what a first question needs, with a bar that fills. */
async function start(): Promise<Engine> {
  const all = formatBytes(weightOf(files));
  // Said once: a reader that speaks would never come to an end. The bar and the number beside it tell the rest.
  status.textContent = words.loading(all);
  bar.hidden = false;
  loading = new AbortController();
  try {
    const loaded = await loadFiles(files, loading, (bytes) => {
      bar.value = bytes / weightOf(files);
      arrived.textContent = words.arrived(formatBytes(bytes), all);
    });
    return new Engine(worker, loaded);
  } finally {
    bar.hidden = true;
    arrived.textContent = "";
    loading = null;
  }
}

/** Asks what stands in the form and shows the answer, or what is wrong. */
async function ask(): Promise<void> {
  if (isBusy) return;
  const sql = question.value;
  const refusal = checkQuestion(sql);
  if (refusal) {
    fail(refusal, false);
    return;
  }
  keep(sql);
  setBusy(true);
  problem.hidden = true;
  let isSlow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    engine ??= await start();
    status.textContent = words.running;
    timer = setTimeout(() => {
      isSlow = true;
      engine?.stop();
    }, mostSeconds * 1000);
    const answer = await engine.ask(sql);
    showAnswer(sheet, sql, answer);
    answered = sql;
    status.textContent = describeAnswer(answer);
  } catch (error) {
    if (error instanceof BrokenError && !engine?.hasOpened) engine = null;
    const { sentence, isPassing } = explain(error, sql, names, isSlow ? mostSeconds : null);
    fail(sentence, isPassing);
  } finally {
    clearTimeout(timer);
    setBusy(false);
    markOther();
  }
}

function fail(sentence: string, isPassing: boolean): void {
  status.textContent = "";
  problem.textContent = sentence;
  problem.hidden = false;
  againButton.hidden = !isPassing;
}

function setBusy(busy: boolean): void {
  isBusy = busy;
  if (busy) againButton.hidden = true;
  // Not disabled, since a button loses the focus with it.
  runButton.setAttribute("aria-disabled", String(busy));
  if (!busy && document.activeElement === stopButton) runButton.focus();
  stopButton.hidden = !busy;
  root.setAttribute("aria-busy", String(busy));
}

/** An answer shows its question as soon as the form holds another one. */
function markOther(): void {
  sheet.classList.toggle("is-other", answered !== null && answered !== question.value);
}

/** Keeps the question in the address; each new one is a step back in the history. */
function keep(sql: string): void {
  // The same question may be written in other ways, in a link made by hand.
  if (readQuestion(location.hash) !== sql) history.pushState(null, "", `#${writeQuestion(sql)}`);
}

/** Takes the question of the address into the form; null where it holds none. */
function take(): string | null {
  const asked = readQuestion(location.hash);
  if (asked !== null) question.value = asked;
  markOther();
  return asked;
}

/** Puts a question into the form and asks it. What a reader wrote before stays one step back in the history. */
function put(sql: string): void {
  if (isBusy) return;
  if (question.value !== question.defaultValue) keep(question.value);
  question.value = sql;
  runButton.focus();
  void ask();
}

async function copyLink(): Promise<void> {
  keep(question.value);
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = words.linkCopied;
  } catch {
    // No clipboard on this connection, or it is refused: the address can be copied by hand.
    status.textContent = words.linkShown;
  }
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
question.addEventListener("input", markOther);
stopButton.addEventListener("click", () => {
  loading?.abort();
  engine?.stop();
});
againButton.addEventListener("click", () => {
  runButton.focus();
  void ask();
});
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-sql]"))
  button.addEventListener("click", () => put(button.dataset.sql ?? ""));
find<HTMLButtonElement>('[data-tool="link"]').addEventListener("click", () => void copyLink());
// Going back asks again where that costs nothing. A link that is opened is asked only when the reader says so.
addEventListener("popstate", () => {
  if (take() !== null && engine) void ask();
});

root.hidden = false;
if (typeof WebAssembly === "undefined") {
  fail(words.noWasm, false);
  runButton.setAttribute("aria-disabled", "true");
  isBusy = true;
} else {
  status.textContent = words.idle(formatBytes(weightOf(files)));
}
take();
