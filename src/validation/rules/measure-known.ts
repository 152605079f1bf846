import type { Finding, Rule } from "../rule.ts";
import { nearest } from "../suggest.ts";
import { figuresOf } from "./walk.ts";

export const measureKnown: Rule = {
  id: "measure-known",
  title: "A figure uses a measure of the vocabulary, with its unit, so that records can be compared.",
  severity: "note",
  *check({ dataset }): Iterable<Finding> {
    const measures = dataset.vocabularies.get("measures")?.terms;
    if (!measures) return;
    const list = "data/vocabularies/measures.yaml";
    const guesses = new Map<string, string | undefined>();
    for (const { file, path, figure } of figuresOf(dataset)) {
      const term = measures.get(figure.measure);
      if (!term) {
        if (!guesses.has(figure.measure))
          guesses.set(figure.measure, nearestMeasure(figure.measure, [...measures.keys()]));
        const guess = guesses.get(figure.measure);
        yield {
          file,
          path: [...path, "measure"],
          message: `\`${figure.measure}\` is a new measure; it is kept, but not compared with other records`,
          remedy: guess ? `does \`${guess}\` mean the same?` : `keep it, or choose a measure of ${list}`,
        };
      } else if (term.unit !== undefined && kindOfUnit(figure.unit) !== kindOfUnit(term.unit)) {
        const expected = term.unit.replace("currency", "a currency code such as EUR");
        yield {
          file,
          path: [...path, "unit"],
          message: `the usual unit of \`${figure.measure}\` is ${expected}, got "${figure.unit}"`,
          remedy: `write the figure in ${expected}, if the source allows it, or choose another measure`,
        };
      }
    }
  },
};

/**
 * What kind of quantity a unit stands for. Sources count the same thing in many words (firms, companies, workshops); only
 * a share in the place of a count, or an amount of money in the place of either, makes figures incomparable.
 */
function kindOfUnit(unit: string): "share" | "money" | "count" {
  if (/^percent/.test(unit)) return "share";
  return /^(?:currency|\$|[A-Z]{3}(?![A-Za-z]))/.test(unit) ? "money" : "count";
}

/** The nearest measure by spelling, or else the one with the most words in common, if at least half of all agree. */
function nearestMeasure(measure: string, known: readonly string[]): string | undefined {
  const spelling = nearest(measure, known);
  if (spelling) return spelling;
  const words = new Set(measure.split("-"));
  let best: string | undefined;
  let most = 0.5;
  for (const candidate of known) {
    const other = candidate.split("-");
    const shared = other.filter((word) => words.has(word)).length;
    const share = shared / (words.size + other.length - shared);
    if (share < most || (share === most && best !== undefined)) continue;
    best = candidate;
    most = share;
  }
  return best;
}
