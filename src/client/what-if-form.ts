import type { FormProblem, FormValues } from "../site/what-if/values.ts";
import { text } from "../text/index.ts";

/** Reading and filling the what-if form. Whatever is written stays in its field, wrong or not. */

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>("input[name], select[name]")];
}

/** What is written in the fields; empty ones are left out. */
export function formValues(form: HTMLFormElement): FormValues {
  const values = new Map<string, string[]>();
  for (const control of controlsOf(form)) {
    const written =
      control instanceof HTMLSelectElement
        ? [...control.selectedOptions].map(({ value }) => value)
        : [control.value];
    const filled = written.filter((one) => one.trim() !== "");
    if (filled.length > 0) values.set(control.name, filled);
  }
  return values;
}

/**
 * Writes values into the fields and empties all others. Parts of the form that hold something unfold.
 *
 * @returns what has no place in the form, each in a sentence
 */
export function fillForm(form: HTMLFormElement, values: FormValues): FormProblem[] {
  const words = text.whatIf.problems;
  const controls = new Map(controlsOf(form).map((control) => [control.name, control]));
  form.reset();
  const problems: FormProblem[] = [];
  for (const [id, written] of values) {
    const control = controls.get(id);
    if (!control) {
      problems.push({ field: null, message: words.unknownField(id.slice(0, 40)) });
    } else if (control instanceof HTMLSelectElement) {
      const options = new Map([...control.options].map((option) => [option.value, option]));
      for (const one of written) {
        const option = options.get(one);
        if (option) option.selected = true;
        else problems.push({ field: id, message: words.term(one.slice(0, 30)) });
      }
    } else {
      control.value = written[0] ?? "";
    }
    const details = control?.closest("details");
    if (details) details.open = true;
  }
  return problems;
}

/** Shows each problem beside its field, and those without a field at the top. */
export function showProblems(
  top: HTMLElement,
  form: HTMLFormElement,
  problems: readonly FormProblem[],
): void {
  top.replaceChildren(
    ...problems
      .filter(({ field }) => field === null)
      .map(({ message }) => {
        const line = document.createElement("p");
        line.className = "warning";
        line.textContent = message;
        return line;
      }),
  );
  const byField = Map.groupBy(problems, ({ field }) => field);
  for (const control of controlsOf(form)) {
    const messages = (byField.get(control.name) ?? []).map(({ message }) => message);
    const place = control.closest(".what-if-field")?.querySelector(".field-problem");
    if (place) place.textContent = messages.join(" ");
    if (messages.length > 0) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}
