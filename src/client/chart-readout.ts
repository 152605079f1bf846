import { chartReading } from "../text/en/chart-reading.ts";

/** The one readout of a page: what a mark says, beside the mark. Listeners hear the name of the mark instead. */

const distance = 8;
let readout: HTMLElement | undefined;
let shown: Element | null = null;

/** The mark that is read out now. */
export function shownMark(): Element | null {
  return shown;
}

/**
 * Shows what a mark says at once, above it or, where there is no room, below.
 * @param mayFollow true where a second tap opens the page of the mark
 */
export function showReadout(mark: Element, mayFollow = false): void {
  const label = mark.getAttribute("aria-label");
  if (shown === mark) return;
  hideReadout();
  if (label === null) return;
  shown = mark;
  mark.classList.add("read");
  if (!readout) {
    readout = document.createElement("div");
    readout.className = "readout";
    readout.setAttribute("aria-hidden", "true");
    document.body.append(readout);
  }
  readout.textContent = label;
  if (mayFollow) {
    const hint = document.createElement("small");
    hint.textContent = chartReading.tapAgain;
    readout.append(hint);
  }
  readout.hidden = false;
  place(readout, mark.getBoundingClientRect());
}

export function hideReadout(): void {
  shown?.classList.remove("read");
  shown = null;
  if (readout) readout.hidden = true;
}

function place(box: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const room = document.documentElement.clientWidth - width - distance;
  const left = Math.max(distance, Math.min(room, mark.x + (mark.width - width) / 2));
  const above = mark.y - height - distance;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(above < 0 ? mark.bottom + distance : above) + scrollY}px`;
}
