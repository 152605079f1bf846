import { retrievedOn } from "../text/citation/apa.ts";
import { copyReference, readersDay } from "./copy-reference.ts";

/**
 * The box that tells how to cite: shows its copy buttons, which need a script, and adds the reader's day to the
 * reference of a page, which only the reader's browser knows. Data carry a version instead.
 */
for (const part of document.querySelectorAll(".cite .cite-part")) {
  const button = part.querySelector<HTMLElement>("button.copy");
  button?.removeAttribute("hidden");
  button?.addEventListener("click", () => void copyReference(button));
}
for (const place of document.querySelectorAll(".cite .cite-part[data-dated] .retrieved"))
  place.textContent = retrievedOn(readersDay());
