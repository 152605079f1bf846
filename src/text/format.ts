import { type Money, parseMoney } from "../model/money.ts";
import type { Qualifier } from "../model/types.generated.ts";

/** Numbers, dates and amounts as readers see them. Fixed to British English, so that the build does not depend on the machine. */

/** 12440 → "12,440"; 0.5 → "0.5". At most `decimals` decimals, without closing zeros. */
export function formatNumber(value: number, decimals = 1): string {
  const [whole = "0", fraction = ""] = Math.abs(roundTo(value, decimals)).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const decimalsShown = fraction.replace(/0+$/, "");
  const shown = decimalsShown ? `${grouped}.${decimalsShown}` : grouped;
  // What rounds to nothing has no sign.
  return value < 0 && shown !== "0" ? `\u2212${shown}` : shown;
}

/** Rounds half away from zero, judged on the shortest decimal form of the number (1.005 → 1.01). */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const text = String(Math.abs(value));
  if (text.includes("e")) return value;
  return Math.sign(value) * Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
}

/** A structural distance or a part of one, 0 to 1, always with two decimals so that a column of them lines up. */
export function formatDistance(distance: number): string {
  return roundTo(distance, 2).toFixed(2);
}

/** 39 → "39 %". */
export function formatShare(percent: number, decimals = 1): string {
  return `${formatNumber(percent, decimals)}\u00a0%`;
}

/** 600000000 EUR → "EUR 600 million". Large amounts in millions and billions (a thousand million). */
export function formatMoney({ amount, currency }: Money): string {
  const [scale, word] = amount >= 1e9 ? [1e9, " billion"] : amount >= 1e6 ? [1e6, " million"] : [1, ""];
  return `${currency}\u00a0${formatNumber(amount / scale, 2)}${word}`;
}

/** An amount as a record writes it, "EUR 2.5 million", set for readers; one that is not understood stays as written. */
export function formatMoneyText(amount: string): string {
  const money = parseMoney(amount);
  return money ? formatMoney(money) : amount;
}

/** A year or period as written in a record; an unknown one in words. */
export function formatPeriod(period: number | string | null | undefined): string {
  if (period === undefined || period === null || period === "unknown") return "year not stated";
  const text = String(period);
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return `${months[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  return text.replace(/^(\d{4})-(\d{4})$/, "$1\u2013$2");
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "2026-11-22" → "22 November 2026". */
export function formatDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

const qualifierWords: Record<Qualifier, string> = {
  about: "about",
  nearly: "nearly",
  "more-than": "more than",
  "at-least": "at least",
  "less-than": "less than",
  "up-to": "up to",
  range: "",
};

/** Puts the qualifier before a number: "more than 2,000". */
export function qualify(number: string, qualifier: Qualifier | undefined): string {
  const word = qualifier ? qualifierWords[qualifier] : "";
  return word ? `${word} ${number}` : number;
}

/** "1 cluster", "4 clusters". */
export function count(number: number, one: string, many: string): string {
  return `${formatNumber(number, 0)} ${number === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** An id or a few words with a capital and spaces: `raw-material-providers` → "Raw material providers". */
export function sentenceCase(id: string): string {
  const words = id.replaceAll(/[-_.]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A size in bytes as people say it: kB below a million, MB from there on. */
export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1e6;
  return `${formatNumber(bytes / (isLarge ? 1e6 : 1e3), isLarge ? 1 : 0)}\u00a0${isLarge ? "MB" : "kB"}`;
}
