import { find } from "./page-parts.ts";
import { filterNames, type Query, readQuery, toggleFilter, writeQuery } from "./search-address.ts";

/** The parts of the index's script that we use. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  debouncedSearch(words: string | null, options: object, wait?: number): Promise<Answer | null>;
}
type Counts = Record<string, Record<string, number>>;
interface Answer {
  readonly results: readonly { data(): Promise<Found> }[];
  readonly filters: Counts;
  readonly totalFilters: Counts;
}
interface Found {
  readonly url: string;
  readonly meta: Record<string, string>;
  readonly excerpt: string;
}
interface Words {
  readonly none: string;
  readonly start: string;
  readonly results: string;
  readonly oneResult: string;
  readonly more: string;
  readonly loading: string;
  readonly failed: string;
  readonly clear: string;
  readonly facets: Record<string, string>;
}

const pageSize = 20;
const root = find<HTMLElement>(".search");
const form = find<HTMLFormElement>(".search-form");
const field = find<HTMLInputElement>("#search-words");
const order = find<HTMLSelectElement>("#search-sort");
const status = find<HTMLElement>(".search-status");
const list = find<HTMLElement>(".results");
const filterPanel = find<HTMLElement>(".search-filters");
const words = JSON.parse(find(".search-words").textContent ?? "{}") as Words;

let query: Query = readQuery(location.search);
let index: Pagefind | null = null;
/** Number of the newest search; the answer to an older one comes too late and is dropped. */
let newest = 0;

/** Makes an element. Text is always set as text: titles in the index may hold markup, and must never become it. */
function make(tag: string, text = "", attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function loadIndex(): Promise<Pagefind> {
  if (index) return index;
  const module = (await import(root.dataset.pagefind ?? "")) as Pagefind;
  // Long records are as good an answer as short pages: the length of a page must not count.
  await module.options({ excerptLength: 24, ranking: { pageLength: 0 } });
  await module.init();
  // Counts of filters come with results only when the filters were loaded once.
  await module.filters();
  index = module;
  return module;
}

async function run(): Promise<void> {
  newest += 1;
  const own = newest;
  status.textContent = words.loading;
  try {
    const pagefind = await loadIndex();
    const hasFilters = Object.keys(query.filters).length > 0;
    if (!query.words && !hasFilters) {
      const counts = await pagefind.filters();
      if (own !== newest) return;
      clearResults();
      status.textContent = words.start;
      showFilters(counts);
      return;
    }
    const sort = query.sort ? { sort: { date: "desc" } } : {};
    const filters = Object.fromEntries(
      Object.entries(query.filters).map(([name, values]) => [name, { any: values }]),
    );
    const answer = await pagefind.debouncedSearch(query.words || null, { filters, ...sort }, 120);
    if (!answer || own !== newest) return;
    // Without words the answer counts only what is chosen already; the whole index tells what else there is.
    const counts = query.words ? answer.totalFilters : await pagefind.filters();
    const results = await prepareResults(answer, 0);
    if (own !== newest) return;
    showFilters(counts);
    clearResults();
    showResults(results);
    const number = answer.results.length;
    status.textContent =
      number === 0
        ? words.none
        : number === 1
          ? words.oneResult
          : words.results.replace("{count}", String(number));
  } catch (error) {
    status.textContent = words.failed;
    throw error;
  }
}

function clearResults(): void {
  list.replaceChildren();
  root.querySelector("button.more")?.remove();
}

/** One page of results, and the button that asks for the next one. */
interface Results {
  readonly items: readonly HTMLElement[];
  readonly more: HTMLElement | null;
}

async function prepareResults(answer: Answer, from: number): Promise<Results> {
  const found = await Promise.all(answer.results.slice(from, from + pageSize).map((result) => result.data()));
  const items = found.map(showResult);
  if (answer.results.length <= from + pageSize) return { items, more: null };
  const more = make("button", words.more, { type: "button", class: "more" });
  more.addEventListener("click", async () => {
    const next = await prepareResults(answer, from + pageSize);
    if (!more.isConnected) return;
    more.remove();
    showResults(next);
    // The button is gone: the reader goes on at the first of the new results.
    next.items[0]?.querySelector("a")?.focus();
  });
  return { items, more };
}

function showResults({ items, more }: Results): void {
  list.append(...items);
  if (more) list.after(more);
}

function showResult({ url, meta, excerpt }: Found): HTMLElement {
  const item = make("li");
  item.append(make("a", meta.title ?? url, { href: url }));
  const facts = [meta.kind, meta.place, meta.stage].filter(Boolean).join(" · ");
  if (facts) item.append(make("span", facts, { class: "note" }));
  item.append(make("p", meta.summary ?? plainText(excerpt)));
  return item;
}

/** Excerpts come as markup with <mark>; only their text is shown. */
function plainText(markup: string): string {
  return new DOMParser().parseFromString(markup, "text/html").body.textContent ?? "";
}

/** Shows the filters anew. What was unfolded stays so, and the reader keeps the place on the keyboard. */
function showFilters(counts: Counts): void {
  const isOpen = new Map(
    [...filterPanel.querySelectorAll("details")].map((details) => [details.dataset.filter, details.open]),
  );
  const focused = filterPanel.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  const groups = filterNames.flatMap((name) => {
    const values = Object.entries(counts[name] ?? {}).filter(
      ([value, number]) => number > 0 || query.filters[name]?.includes(value),
    );
    return values.length > 0 ? [showFilter(name, values, isOpen.get(name) ?? name === "kind")] : [];
  });
  const clear = make("button", words.clear, { type: "button", class: "clear" });
  clear.addEventListener("click", () => change({ ...query, filters: {} }));
  filterPanel.replaceChildren(...groups, ...(Object.keys(query.filters).length > 0 ? [clear] : []));
  if (focused === null) return;
  const places = [...filterPanel.querySelectorAll<HTMLElement>("summary, input, button")];
  (places.find((place) => keyOf(place) === focused) ?? places[0])?.focus();
}

/** Tells a place in the filters from the others, before and after they are shown anew. */
function keyOf(element: Element | null): string {
  const { name, value } = element instanceof HTMLInputElement ? element : { name: "", value: "" };
  return [element?.closest("details")?.dataset.filter, element?.tagName, name, value].join("\n");
}

function showFilter(name: string, values: [string, number][], isOpen: boolean): HTMLElement {
  const chosen = query.filters[name] ?? [];
  const details = make("details", "", { "data-filter": name });
  if (chosen.length > 0 || isOpen) details.setAttribute("open", "");
  details.append(make("summary", words.facets[name] ?? name));
  for (const [value, number] of values.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const label = make("label");
    const box = make("input", "", { type: "checkbox", name, value }) as HTMLInputElement;
    box.checked = chosen.includes(value);
    box.addEventListener("change", () => change(toggleFilter(query, name, value)));
    label.append(box, ` ${value} `, make("span", String(number), { class: "count" }));
    details.append(label);
  }
  return details;
}

/** Takes over a new query: into the address, the fields and the results. */
function change(next: Query, replace = false): void {
  query = next;
  const target = location.pathname + writeQuery(query);
  if (replace) history.replaceState(null, "", target);
  else history.pushState(null, "", target);
  void run();
}

function fillFields(): void {
  field.value = query.words;
  order.value = query.sort;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  change({ ...query, words: field.value.trim() });
});
// While typing the address is replaced, so that "back" leaves the search instead of walking through letters.
field.addEventListener("input", () => change({ ...query, words: field.value.trim() }, true));
order.addEventListener("change", () => change({ ...query, sort: order.value }));
addEventListener("popstate", () => {
  query = readQuery(location.search);
  fillFields();
  void run();
});
fillFields();
// Whoever comes with filters wants to see results; on a phone the keyboard would cover them.
if (Object.keys(query.filters).length === 0) field.focus();
void run();
