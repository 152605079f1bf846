import { citation } from "../text/en/citation.ts";
import { copyText } from "./copy-text.ts";

/** How long it stands that a text was copied, in milliseconds. */
const shownFor = 4000;

/** Copies the reference beside a button and says so where a screen reader hears it. */
export async function copyReference(button: HTMLElement): Promise<void> {
  const part = button.closest(".cite-part");
  const status = part?.querySelector('[role="status"]');
  const reference = part?.querySelector(".reference")?.textContent;
  if (!status || !reference) return;
  const said = (await copyText(reference)) ? citation.box.copied : citation.box.copyFailed;
  status.textContent = said;
  setTimeout(() => {
    if (status.textContent === said) status.textContent = "";
  }, shownFor);
}

/** Today in the reader's time zone, year-month-day. */
export function readersDay(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
