import type { Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { oncePerDataset } from "./memo.ts";

const positions = oncePerDataset(() => new Map<string, ReadonlyMap<string, number>>());
const families = oncePerDataset(() => new Map<string, ReadonlySet<string>>());

/** Place of a term in its vocabulary, from 0; after all others when the term is unknown. */
export function positionOf(dataset: Dataset, vocabulary: string, term: string): number {
  const known = positions(dataset);
  let order = known.get(vocabulary);
  if (!order) {
    order = new Map([...vocabularyOf(dataset, vocabulary).terms.keys()].map((id, index) => [id, index]));
    known.set(vocabulary, order);
  }
  return order.get(term) ?? order.size;
}

/** A term with all terms below it. */
export function termAndNarrower(dataset: Dataset, vocabulary: string, term: string): ReadonlySet<string> {
  const known = families(dataset);
  const key = `${vocabulary}/${term}`;
  let family = known.get(key);
  if (!family) {
    const { terms } = vocabularyOf(dataset, vocabulary);
    family = new Set(
      [...terms.keys()].filter((id) => id === term || broaderTerms(dataset, vocabulary, id).includes(term)),
    );
    known.set(key, family);
  }
  return family;
}

/** Terms above a term, the nearest first. A vocabulary that runs in a circle is cut, not followed for ever. */
export function broaderTerms(dataset: Dataset, vocabulary: string, term: string): string[] {
  const { terms } = vocabularyOf(dataset, vocabulary);
  const found: string[] = [];
  for (
    let id = terms.get(term)?.broader;
    id !== undefined && !found.includes(id);
    id = terms.get(id)?.broader
  ) {
    found.push(id);
  }
  return found;
}
