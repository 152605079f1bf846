import type { FieldDescription } from "./schema-node.ts";

/**
 * The number that a text stands for, written as YAML wants it: "40" in quotes, "39 %", "3,5", "1,000". Undefined when
 * there is none, or when the field does not take such a number.
 */
export function repairNumber(found: unknown, types: FieldDescription["types"]): string | undefined {
  if (typeof found !== "string" || !types.some((type) => type === "number" || type === "integer"))
    return undefined;
  const text = found.trim().replace(/ ?%$/, "");
  const plain = /^\d{1,3}(?:[ ,]\d{3})+$/.test(text)
    ? text.replace(/[ ,]/g, "")
    : text.replace(/^(-?\d+),(\d{1,2})$/, "$1.$2");
  const fits = types.includes("number") ? /^-?\d+(?:\.\d+)?$/ : /^-?\d+$/;
  // Hundreds of digits look like a number and are none that can be held.
  if (!fits.test(plain) || !Number.isFinite(Number(plain))) return undefined;
  return plain === found ? `${plain} without quotes` : plain;
}

/** Slips that a contributor makes in a text of a fixed form, each with what was probably meant. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.replace(/\s*[\u2010-\u2015\u2212]\s*/g, "-"),
  (text) => text.replace(/^(\d{4})\/(\d{4})$/, "$1-$2"),
  (text) => (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(text) ? `https://${text}` : text),
  (text) => text.replace(/^([\d.]+(?: [a-z]+)?) ([A-Z]{3})$/, "$2 $1"),
];

/** The text of the form that the pattern asks for, if the found text is only a common slip away from it. */
export function repairText(found: unknown, pattern: unknown): string | undefined {
  if (typeof found !== "string" || typeof pattern !== "string" || found.length > 200) return undefined;
  const form = new RegExp(pattern, "u");
  return slips.map((mend) => mend(found)).find((mended) => mended !== found && form.test(mended));
}
