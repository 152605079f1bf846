import { render } from "preact";
import type { UnpackedBenchmark } from "../benchmark/packed.ts";
import { BriefBody } from "../components/brief/brief-body.tsx";
import { labelOf } from "../model/dataset.ts";
import { type Fragment, readFile, readFragment, writeFile, writeFragment } from "../site/what-if/address.ts";
import type { FormGroup } from "../site/what-if/form.ts";
import { briefOfGuest } from "../site/what-if/guest.ts";
import { readForm } from "../site/what-if/read.ts";
import type { FormProblem } from "../site/what-if/values.ts";
import { count, formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { loadBenchmark } from "./load-benchmark.ts";
import { find } from "./page-parts.ts";
import { saveFile } from "./save-file.ts";
import { fillForm, formValues, showProblems } from "./what-if-form.ts";

/**
 * The what-if page: everything is computed here, and nothing is sent. After the clusters on record have been loaded the
 * page makes no request, which a test watches.
 */

const words = text.whatIf;
const root = find<HTMLElement>(".what-if");
const form = find<HTMLFormElement>(".what-if-form");
const status = find<HTMLElement>(".what-if-status");
const problems = find<HTMLElement>(".what-if-problems");
const sheet = find<HTMLElement>(".what-if-brief");
const groups = JSON.parse(find(".what-if-data").textContent ?? "[]") as FormGroup[];
const prefix = root.dataset.prefix ?? "/";

let loaded: UnpackedBenchmark | null = null;
let basedOn: string | null = null;
/** What was read besides the fields, such as names that the form does not ask for; shown until the next reading. */
let remarks: FormProblem[] = [];

const href = (path: string): string => prefix + path.replace(/^\//, "");

/** Compares what stands in the form, and shows the brief and what is wrong. */
function show(): void {
  if (!loaded) {
    showProblems(problems, form, remarks);
    return;
  }
  const { dataset, benchmark } = loaded;
  const based = basedOn === null ? undefined : benchmark.subjects.get(basedOn);
  const reading = readForm(groups, formValues(form), dataset);
  const wrong = [...remarks, ...reading.problems];
  showProblems(problems, form, wrong);
  status.textContent = reading.record ? words.ready : words.start;
  if (!reading.record) {
    render(null, sheet);
    return;
  }
  const brief = briefOfGuest(reading.record, based?.id ?? null, loaded);
  const context = {
    href,
    label: (vocabulary: string, term: string) => labelOf(dataset, vocabulary, term),
  };
  render(
    <>
      <p class="kicker">{text.brief.kicker(formatDate(dataset.date))}</p>
      <h2>{reading.record.name}</h2>
      {based && (
        <p class="note">
          {words.basedOn(based.name)} {words.carries}
        </p>
      )}
      {wrong.length > 0 && (
        <p class="warning">
          {words.problems.title(count(wrong.length, words.problems.one, words.problems.many))}
        </p>
      )}
      <BriefBody context={context} brief={brief} typed />
    </>,
    sheet,
  );
}

/** Takes over figures from an address or a file into the form. */
function take(fragment: Fragment): void {
  basedOn = fragment.basedOn;
  remarks = fillForm(form, fragment.values);
  checkRecord();
  show();
}

/** Tells that the record from which the figures were begun does not exist, once the records are there. */
function checkRecord(): void {
  if (basedOn === null || !loaded || loaded.benchmark.subjects.has(basedOn)) return;
  remarks = [...remarks, { field: null, message: words.problems.unknownRecord(basedOn.slice(0, 40)) }];
  basedOn = null;
}

/** Keeps the figures in the address, without a step in the history for each letter. */
function keep(): void {
  const fragment = writeFragment({ values: formValues(form), basedOn });
  history.replaceState(null, "", `${location.pathname}${location.search}${fragment ? `#${fragment}` : ""}`);
}

form.addEventListener("input", (event) => {
  if ((event.target as HTMLElement).dataset.tool) return;
  remarks = [];
  keep();
  show();
});
form.addEventListener("submit", (event) => event.preventDefault());
find<HTMLButtonElement>('[data-tool="clear"]').addEventListener("click", () => {
  form.reset();
  [basedOn, remarks] = [null, []];
  keep();
  show();
});
find<HTMLButtonElement>('[data-tool="save"]').addEventListener("click", () => {
  const content = writeFile({ values: formValues(form), basedOn });
  saveFile(words.fileName, new Blob([content], { type: "application/json" }));
});
// The address holds the figures, so that a link to a place of the page would lose them.
find<HTMLButtonElement>('[data-tool="jump"]').addEventListener("click", () => {
  sheet.focus();
  sheet.scrollIntoView();
});
const opener = find<HTMLInputElement>('[data-tool="open"]');
opener.addEventListener("change", async () => {
  const [file] = opener.files ?? [];
  if (!file) return;
  const fragment = readFile(await file.text());
  // The same file may be chosen again after it was mended.
  opener.value = "";
  if (!fragment) {
    remarks = [{ field: null, message: words.problems.file }];
    show();
    return;
  }
  take(fragment);
  keep();
});
addEventListener("hashchange", () => {
  // A link to a place of the page, such as the one that skips the navigation, holds no figures: they are put back.
  if (location.hash.includes("=")) take(readFragment(location.hash));
  else keep();
});

// The form is filled before the records are there: on a slow link somebody may already go on typing.
take(readFragment(location.hash));
try {
  loaded = await loadBenchmark(root.dataset.benchmark ?? "");
  checkRecord();
  show();
} catch (error) {
  status.textContent = words.failed;
  throw error;
}
