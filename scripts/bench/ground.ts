import { type Dataset, type Term, vocabularyOf } from "../../src/model/dataset.ts";

/** What synthetic records refer to: terms of the real lists, and real policies. */
export type Ground = Pick<Dataset, "vocabularies" | "policies">;

export function termsOf(ground: Pick<Ground, "vocabularies">, list: string): Term[] {
  return [...vocabularyOf(ground, list).terms.values()];
}
