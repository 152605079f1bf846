import { h, render } from "preact";
import { text } from "../text/index.ts";
import { loadBenchmark } from "./load-benchmark.ts";
import { TwinningFinder } from "./twinning-finder.tsx";

const root = document.getElementById("twinning-finder");
const pairsByGrouping = document.getElementById("twinning-static");
const titleOfPage = document.title;
/** The address that a printed page bears. */
const printed = document.querySelector<HTMLElement>(".print-address");
const addressOfPage = printed?.textContent ?? "";

/** Shows the finder once the records are here; until then, and when they do not come, the page says so. */
async function start(place: HTMLElement): Promise<void> {
  const say = (words: string, name: string): void =>
    render(h("p", { class: name, role: "status" }, words), place);
  // A question in the address: its answer is to come where the pairs by grouping stand.
  if (location.search.length > 1 && pairsByGrouping) pairsByGrouping.hidden = true;
  say(text.twinning.form.loading, "note");
  try {
    const { dataset, benchmark } = await loadBenchmark(place.dataset.benchmark ?? "");
    const prefix = place.dataset.prefix ?? "/";
    const context = { dataset, benchmark, href: (path: string) => prefix + path.replace(/^\//, "") };
    render(h(TwinningFinder, { context, onAnswer: showAnswer }), place);
  } catch (error) {
    if (pairsByGrouping) pairsByGrouping.hidden = false;
    say(text.twinning.form.failed, "warning");
    throw error;
  }
}

/** Shows the pairs by grouping only while there is no other answer, and names the answer in the title. */
function showAnswer(title: string | null): void {
  if (pairsByGrouping) pairsByGrouping.hidden = title !== null;
  if (printed) printed.textContent = addressOfPage + location.search;
  document.title = title ? titleOfPage.replace(text.twinning.title, title) : titleOfPage;
}

if (root) void start(root);
