import type { Finding, Rule } from "../rule.ts";
import { type Placed, valuesOf } from "../values.ts";

/** What is wrong with a text: the place of the offending character, what it is, what to do. */
interface Fault {
  /** Index in UTF-16 units. */
  readonly index: number;
  readonly what: string;
  readonly remedy: string;
}

type Check = (text: string) => Fault | null;

export const textCharacters: Rule = {
  id: "text-characters",
  title: "Texts hold only characters that readers see, in one spelling.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const { oddKeys, oddTexts } = valuesOf(dataset);
    for (const odd of oddKeys) yield* judge(odd, true);
    for (const odd of oddTexts) yield* judge(odd, false);
  },
};

function judge({ value: text, entry, path }: Placed<string>, atKey: boolean): Finding[] {
  return checks.flatMap((check) => {
    const fault = check(text);
    if (!fault) return [];
    const position = [...text.slice(0, fault.index)].length + 1;
    const message = `${fault.what} (${codePoint(text, fault.index)} at character ${position})`;
    return [{ file: entry.file, path, ...(atKey ? { atKey } : {}), message, remedy: fault.remedy }];
  });
}

function codePoint(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Makes a check that finds the first match of a pattern. */
function first(pattern: RegExp, what: string, remedy: string): Check {
  return (text) => {
    const match = pattern.exec(text);
    return match ? { index: match.index, what, remedy } : null;
  };
}

/** Scripts in which a zero-width joiner or non-joiner changes how letters are written. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}]/u;

/** Format characters, and letters that Unicode defines as blank. */
const invisible = /\u034f|[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu;

const checks: readonly Check[] = [
  (text) => {
    const normal = text.normalize("NFC");
    if (normal === text) return null;
    let index = 0;
    while (text[index] === normal[index]) index += 1;
    return {
      index,
      what: "a letter and its accent are written as two characters instead of one",
      remedy: `write it in the composed form (Unicode NFC): ${JSON.stringify(normal.slice(Math.max(0, index - 8), index + 8))}`,
    };
  },
  first(/(?!\n)\p{Cc}/u, "a control character", "delete it; in longer texts a line break is allowed"),
  first(/[\u2028\u2029]/u, "a line or paragraph separator", "write an ordinary line break or space"),
  first(/[\p{Co}\p{Cn}\p{Cs}]/u, "a character that has no agreed meaning", "type the intended character"),
  (text) => {
    for (const { index, 0: character } of text.matchAll(invisible)) {
      if (!isJoinerInPlace(text, index, character)) {
        return {
          index,
          what: "an invisible character",
          remedy: "delete it, or type the text anew instead of copying it",
        };
      }
    }
    return null;
  },
  (text) => {
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (!/\p{Script=Latin}/u.test(word)) continue;
      const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(word);
      if (foreign) {
        return {
          index: index + foreign.index,
          what: `the word "${word}" mixes Latin letters with ${/\p{Script=Greek}/u.test(foreign[0]) ? "Greek" : "Cyrillic"} ones`,
          remedy: "type the whole word in one alphabet; set a symbol apart with a hyphen, as in TNF-α",
        };
      }
    }
    return null;
  },
  first(/(?<=\p{M}{4})\p{M}/u, "more than four accents stand on one letter", "delete the surplus accents"),
];

/** A joiner is text, not a trick, inside an emoji of several parts or between letters of a joining script. */
function isJoinerInPlace(text: string, index: number, character: string): boolean {
  if (character !== "\u200c" && character !== "\u200d") return false;
  const before = text.slice(0, index);
  const after = text.slice(index + 1);
  if (
    character === "\u200d" &&
    /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  )
    return true;
  const last = [...before].at(-1) ?? "";
  const next = [...after][0] ?? "";
  // Some orthographies end a word with a virama and a joiner, so that only the letter before it must fit.
  return joining.test(last) && (next === "" || joining.test(next) || /[\s\p{P}]/u.test(next));
}
