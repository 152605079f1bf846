import type { Dataset } from "./dataset.ts";

/**
 * Remembers a value that depends on the dataset alone, so that it is made once and not for every record or rule. The
 * dataset never changes after loading; the memory goes with it.
 */
export function oncePerDataset<Value>(build: (dataset: Dataset) => Value): (dataset: Dataset) => Value {
  const known = new WeakMap<Dataset, { readonly value: Value }>();
  return (dataset) => {
    let entry = known.get(dataset);
    if (!entry) {
      entry = { value: build(dataset) };
      known.set(dataset, entry);
    }
    return entry.value;
  };
}
