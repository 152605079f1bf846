import { labelOf } from "../../src/model/dataset.ts";
import type { Shown } from "../../src/site/area.ts";
import { makeDataset, type Parts } from "../indicators/build.ts";

/** The part of a site that views need, around a small dataset. Links are plain addresses. */
export function makeShown(parts: Parts): Shown {
  const dataset = makeDataset(parts);
  return { dataset, href: (path) => path, label: (vocabulary, term) => labelOf(dataset, vocabulary, term) };
}
