import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { FormField } from "./form.ts";

/** What somebody wrote into the form, by id of the field; several entries for a list. Empty fields are left out. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** What is wrong with a field, in a sentence with the remedy; without a field it concerns all that was read. */
export interface FormProblem {
  readonly field: string | null;
  readonly message: string;
}

/** The value of one field, or why it cannot be used. */
export type Checked = { readonly value: string | number } | { readonly problem: string };

const words = text.whatIf.problems;
const longestText = 200;

/** Judges what is written in one field. Numbers may have commas or spaces between thousands. */
export function checkField({ kind, minimum, maximum, options }: FormField, written: string): Checked {
  const trimmed = written.trim();
  switch (kind) {
    case "text":
      return trimmed.length > longestText
        ? { problem: words.tooLong(String(longestText)) }
        : { value: trimmed };
    case "term":
    case "terms":
      return options.some(({ value }) => value === trimmed)
        ? { value: trimmed }
        : { problem: words.term(shorten(trimmed)) };
    default: {
      const number = readNumber(trimmed);
      const isWhole = kind === "whole" || kind === "year";
      // "1.000" is a thousand to some and one to others: a whole number has no point.
      if (number === null || (isWhole && (!Number.isInteger(number) || trimmed.includes("."))))
        return { problem: (isWhole ? words.whole : words.number)(shorten(trimmed)) };
      if (minimum !== null && number < minimum) return { problem: words.tooLow(bound(kind, minimum)) };
      if (maximum !== null && number > maximum) return { problem: words.tooHigh(bound(kind, maximum)) };
      return { value: number };
    }
  }
}

/** A year has no comma. */
function bound(kind: FormField["kind"], number: number): string {
  return kind === "year" ? String(number) : formatNumber(number, 1);
}

/** Reads "1200", "1,200", "1 200" and "3.5"; null for anything else, the infinite and the absurdly long included. */
function readNumber(written: string): number | null {
  const plain = written.replaceAll("\u2212", "-").replace(/(?<=\d)[, \u00a0](?=\d{3}(?:\D|$))/g, "");
  return /^-?\d{1,15}(?:\.\d{1,20})?$/.test(plain) ? Number(plain) : null;
}

function shorten(written: string): string {
  return written.length > 30 ? `${written.slice(0, 30)}…` : written;
}
