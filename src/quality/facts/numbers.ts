import { parseMoney } from "../../model/money.ts";

/** Numbers as texts write them, for comparing what a document says with what a record holds. */

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const spelled = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  ),
  ..."sixteen seventeen eighteen nineteen twenty".split(" "),
];

/** A run of digits with thousands set apart by commas, decimals, and a scale: "2.036 trillion", "12,440", "40". */
const numeral = new RegExp(
  `(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:\\s+(${Object.keys(scales).join("|")}))?(?!\\w|\\.\\d)`,
  "gi",
);

/** All numbers of a text, scales applied: "EUR 1.2 million in two years" → 1200000, 2. */
export function numbersInText(text: string): number[] {
  const money = parseMoney(text);
  if (money) return [money.amount];
  const digits = [...text.matchAll(numeral)].flatMap(([, whole = "", fraction = "", scale]) => {
    const plain = Number(`${whole.replaceAll(",", "")}${fraction}`);
    const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
    return factor === 1 ? [plain] : [plain, tidy(plain * factor)];
  });
  const words = text.toLowerCase().split(/[^a-z]+/);
  return [...digits, ...words.flatMap((word) => (spelled.includes(word) ? [spelled.indexOf(word)] : []))];
}

/**
 * The numbers of a fact, each with the values a record may hold for it: 153 with the unit "million CAD" is 153 and
 * 153000000. A text counts as numeric when it is a number or a range ("10-15", "about 40").
 * @returns an empty list for a fact in words
 */
export function numbersOfFact(value: unknown, unit: string | null | undefined): number[][] {
  if (typeof value === "number") return [withScale(value, unit)];
  if (
    typeof value !== "string" ||
    !/^(?:[a-z ]{0,12}\s)?\d[\d,.]*(?:\s*(?:-|–|to)\s*\d[\d,.]*)?$/i.test(value)
  ) {
    return [];
  }
  const numbers = value.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return numbers.map((number) => withScale(Number(number.replaceAll(",", "")), unit));
}

function withScale(value: number, unit: string | null | undefined): number[] {
  const words = (unit ?? "").toLowerCase().split(/[^a-z]+/);
  const scale = words.map((word) => scales[word]).find((factor) => factor !== undefined);
  return scale === undefined ? [value] : [value, tidy(value * scale)];
}

/** Takes away the hair that a product of decimals leaves: 2.036 × 10¹². */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether two numbers are the same but for rounding in the last place of a double. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
