import type { Vocabulary } from "../../model/dataset.ts";
import { parseMoney } from "../../model/money.ts";
import type { Finding, Rule } from "../rule.ts";
import { mixesOf, type PlacedMix } from "./walk.ts";

/** Printed shares are rounded; half a per cent of rounding is accepted. */
const tolerance = 0.5;

export const sharesSum: Rule = {
  id: "shares-sum",
  title: "The parts of a financing mix are of one kind, do not overlap, and add up to the whole.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const terms = dataset.vocabularies.get("financing-sources");
    for (const mix of mixesOf(dataset)) {
      if (terms) yield* overlaps(mix, terms);
      const shares = Object.entries(mix.parts).filter(([, part]) => typeof part === "number") as [
        string,
        number,
      ][];
      const amounts = Object.entries(mix.parts).filter(([, part]) => typeof part === "string") as [
        string,
        string,
      ][];
      if (shares.length > 0 && amounts.length > 0) yield mixedKinds(mix, shares, amounts);
      else if (shares.length > 0) yield* sumOfShares(mix, shares);
      else yield* sumOfAmounts(mix, amounts);
    }
    for (const { file, record } of dataset.patterns) {
      const sum = add(Object.values(record.security?.shares ?? {}));
      if (sum > 100 + tolerance) {
        yield {
          file,
          path: ["security", "shares"],
          message: `the shares by security class add up to at most 100 per cent, these add up to ${round(sum)}`,
          remedy: "check the shares against the source",
        };
      }
    }
  },
};

function mixedKinds(mix: PlacedMix, shares: [string, number][], amounts: [string, string][]): Finding {
  const [first = ["", 0]] = shares.length <= amounts.length ? shares : amounts;
  return {
    file: mix.file,
    path: [...mix.path, "parts", first[0]],
    message: `all parts must be shares in per cent or all must be amounts; here ${names(shares)} ${verb(shares)} given as a share, ${names(amounts)} as an amount`,
    remedy:
      "write all of them in the same way, for example `EUR 0` for nothing among amounts, or make two mixes",
  };
}

function* sumOfShares(mix: PlacedMix, shares: [string, number][]): Iterable<Finding> {
  const sum = add(shares.map(([, share]) => share));
  const path = [...mix.path, "parts"];
  const listed = shares.map(([id, share]) => `${id} ${share}`).join(" + ");
  if (mix.completeness === "complete" && Math.abs(sum - 100) > tolerance) {
    yield {
      file: mix.file,
      path,
      message: `the shares of a complete mix add up to 100 per cent, these add up to ${round(sum)} (${listed})`,
      remedy:
        sum < 100
          ? "add the missing parts, or write `completeness: partial` if the source does not state them"
          : "check the shares against the source",
    };
  } else if (mix.completeness === "partial" && sum > 100 + tolerance) {
    yield {
      file: mix.file,
      path,
      message: `the shares of a mix add up to at most 100 per cent, these add up to ${round(sum)} (${listed})`,
      remedy: "check the shares against the source",
    };
  }
}

function* sumOfAmounts(mix: PlacedMix, amounts: [string, string][]): Iterable<Finding> {
  const parts = amounts.flatMap(([id, text]) => {
    const money = parseMoney(text);
    return money ? [{ id, ...money }] : [];
  });
  const total = mix.total === undefined ? null : parseMoney(mix.total);
  const currency = total?.currency ?? parts[0]?.currency;
  const foreign = parts.find((part) => part.currency !== currency);
  if (foreign) {
    yield {
      file: mix.file,
      path: [...mix.path, "parts", foreign.id],
      message: `all amounts of a mix are in one currency; \`${foreign.id}\` is in ${foreign.currency}, ${total ? "the total" : `\`${parts[0]?.id}\``} in ${currency}`,
      remedy: "write the amounts as the source states them in one currency, or make a mix for each currency",
    };
    return;
  }
  if (!total) return;
  const sum = add(parts.map(({ amount }) => amount));
  const slack = (total.amount * tolerance) / 100;
  const tooMuch = sum > total.amount + slack;
  const tooLittle = mix.completeness === "complete" && sum < total.amount - slack;
  if (!tooMuch && !tooLittle) return;
  yield {
    file: mix.file,
    path: [...mix.path, "parts"],
    message: `the parts of a ${mix.completeness} mix add up to ${tooMuch && mix.completeness === "partial" ? "at most " : ""}the total of ${mix.total}, these add up to ${currency} ${round(sum)}`,
    remedy: tooLittle
      ? "add the missing parts, or write `completeness: partial` if the source does not state them"
      : "check the parts and the total against the source",
  };
}

/** A main group and one of its own parts in the same mix would be counted twice. */
function* overlaps(mix: PlacedMix, terms: Vocabulary): Iterable<Finding> {
  for (const id of Object.keys(mix.parts)) {
    const seen = new Set([id]);
    for (
      let above = terms.terms.get(id)?.broader;
      above !== undefined && !seen.has(above);
      above = terms.terms.get(above)?.broader
    ) {
      seen.add(above);
      if (!Object.hasOwn(mix.parts, above)) continue;
      yield {
        file: mix.file,
        path: [...mix.path, "parts", id],
        atKey: true,
        message: `\`${id}\` is a part of \`${above}\`, which is given too, so that it would be counted twice`,
        remedy: `give either \`${above}\` as a whole or only its parts`,
      };
    }
  }
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Two decimals are enough for a message; more would only show rounding errors. */
function round(number: number): number {
  return Math.round(number * 100) / 100;
}

function names(parts: readonly (readonly [string, unknown])[]): string {
  return parts.map(([id]) => `\`${id}\``).join(", ");
}

function verb(parts: readonly unknown[]): string {
  return parts.length === 1 ? "is" : "are";
}
