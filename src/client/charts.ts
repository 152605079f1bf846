import { chartReading as words } from "../text/en/chart-reading.ts";
import { readCharts } from "./chart-reading.ts";
import { saveFile } from "./save-file.ts";

/** What charts can do with a script: be read by pointer and key, leave as PNG, and hand out their code. */

readCharts();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.chart-links a[href$=".svg"]')) addPng(link);
for (const code of document.querySelectorAll<HTMLTextAreaElement>(".embed-code")) addCopy(code);

/** Puts the PNG beside the SVG that it is made of. */
function addPng(link: HTMLAnchorElement): void {
  const item = document.createElement("li");
  const button = item.appendChild(makeButton(words.png));
  const status = item.appendChild(makeStatus());
  link.closest("li")?.after(item);
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = "";
    try {
      const { pngOf } = await import("./chart-png.ts");
      const name = (link.href.split("/").at(-1) ?? "chart.svg").replace(/svg$/, "png");
      saveFile(name, await pngOf(link.href));
    } catch {
      status.textContent = ` ${words.pngFailed}`;
    }
    button.disabled = false;
  });
}

function addCopy(code: HTMLTextAreaElement): void {
  const button = makeButton(words.copy);
  const status = makeStatus();
  code.after(button, status);
  code.addEventListener("focus", () => code.select());
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.value);
      status.textContent = ` ${words.copied}`;
    } catch {
      // No clipboard on this connection, or it is refused: the reader's own keys still copy.
      code.focus();
      status.textContent = ` ${words.copyByHand}`;
    }
  });
}

function makeButton(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  return button;
}

function makeStatus(): HTMLElement {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  return status;
}
