import { markAfterKey, nearestSpot, readingOrder, type Spot } from "./chart-marks.ts";
import { hideReadout, shownMark, showReadout } from "./chart-readout.ts";

/**
 * Reading charts by pointer, finger and key, in every drawing of the page, also in those that are drawn later. Without
 * this script the titles and links of the marks do the same, more slowly and with one tab stop for each.
 */

/** How far from a small mark a pointer may be, in pixels. */
const reach = { mouse: 10, touch: 24 };
const drawings = ".drawing svg";
const marksOf = new WeakMap<Element, Element[]>();

/** Puts charts on one tab stop and takes their titles over from the browser. Does nothing twice. */
export function prepareDrawings(): void {
  for (const svg of document.querySelectorAll(drawings)) if (!marksOf.has(svg)) prepare(svg);
}

function prepare(svg: Element): void {
  for (const title of svg.querySelectorAll("title")) {
    const mark = title.parentElement;
    if (!mark || mark === svg) continue;
    mark.setAttribute("aria-label", title.textContent ?? "");
    if (mark.localName !== "a") mark.setAttribute("role", "img");
    // The browser would show its own box beside ours.
    title.remove();
  }
  const marks = [...svg.querySelectorAll("a, [aria-label]")];
  marksOf.set(svg, marks);
  const first = marks.find(isIn);
  for (const mark of marks) mark.setAttribute("tabindex", mark === first ? "0" : "-1");
  if (marks.length > 0) svg.setAttribute("role", "group");
}

/** Marks that the filters of a page leave out take no part. */
function isIn(mark: Element): boolean {
  return !mark.classList.contains("out");
}

function drawingOf(event: Event): Element | null {
  return event.target instanceof Element ? event.target.closest(drawings) : null;
}

function spotsOf(marks: readonly Element[]): Spot[] {
  return marks.map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, width, height };
  });
}

/** The mark that a pointer is on, or the small one that it is nearest to. */
function markAt(svg: Element, event: MouseEvent, reach: number): Element | null {
  const marks = (marksOf.get(svg) ?? []).filter(isIn);
  const hit = (event.target as Element).closest("a, [aria-label]");
  if (hit && marks.includes(hit)) return hit;
  const index = nearestSpot(spotsOf(marks), event.clientX, event.clientY, reach);
  return index === null ? null : (marks[index] ?? null);
}

function followPointer(event: PointerEvent): void {
  if (event.pointerType === "touch") return;
  const svg = drawingOf(event);
  const mark = svg && markAt(svg, event, reach.mouse);
  if (mark) showReadout(mark);
  else if (shownMark() !== document.activeElement) hideReadout();
}

/** How the last press began: a tap moves the focus before it clicks. */
let pressed: { touch: boolean; shown: Element | null } = { touch: false, shown: null };

/** The first tap on a mark reads it out, the second follows its link. */
function tap(event: MouseEvent): void {
  if (!pressed.touch) return;
  const svg = drawingOf(event);
  const mark = svg && markAt(svg, event, reach.touch);
  if (!mark) hideReadout();
  if (!mark?.hasAttribute("aria-label")) return;
  const link = mark instanceof SVGAElement ? mark.href.baseVal : null;
  if (mark !== pressed.shown) {
    event.preventDefault();
    hideReadout();
    showReadout(mark, link !== null);
  } else if (link !== null && !mark.contains(event.target as Element)) location.assign(link);
}

function walk(event: KeyboardEvent): void {
  const svg = drawingOf(event);
  const marks = svg && marksOf.get(svg)?.filter(isIn);
  const from = marks?.indexOf(event.target as Element) ?? -1;
  if (!marks || from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    hideReadout();
    (event.target as SVGElement).blur();
    return;
  }
  const spots = spotsOf(marks);
  const inRows = marks.some((mark) => mark.localName === "rect" || mark.querySelector("rect, text"));
  const to = markAfterKey(event.key, spots, readingOrder(spots, inRows), from);
  if (to === null) return;
  event.preventDefault();
  (marks[to] as SVGElement).focus();
}

/** The mark in focus is where Tab comes back to. */
function takeFocus(event: FocusEvent): void {
  const svg = drawingOf(event);
  const marks = svg && marksOf.get(svg);
  const mark = event.target as Element;
  if (!marks?.includes(mark)) return;
  for (const other of marks) if (other !== mark) other.setAttribute("tabindex", "-1");
  mark.setAttribute("tabindex", "0");
  showReadout(mark);
}

export function readCharts(): void {
  prepareDrawings();
  new MutationObserver(prepareDrawings).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("pointermove", followPointer, { passive: true });
  document.addEventListener("pointerdown", ({ pointerType }) => {
    pressed = { touch: pointerType === "touch", shown: shownMark() };
  });
  document.addEventListener("click", tap, { capture: true });
  document.addEventListener("keydown", walk);
  document.addEventListener("focusin", takeFocus);
  document.addEventListener("focusout", (event) => {
    if (event.target === shownMark()) hideReadout();
  });
}
