import type { Cluster, Dataset } from "../model/dataset.ts";

/**
 * Remembers a value that depends on the dataset alone, so that a look-up table is built once and not for every record.
 * The dataset never changes after loading; the memory goes with it.
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

/** Remembers a value that depends on one cluster and its dataset, for steps that several indicators share. */
export function oncePerCluster<Value>(
  build: (cluster: Cluster, dataset: Dataset) => Value,
): (cluster: Cluster, dataset: Dataset) => Value {
  const memoryOf = oncePerDataset(() => new WeakMap<Cluster, { readonly value: Value }>());
  return (cluster, dataset) => {
    const known = memoryOf(dataset);
    let entry = known.get(cluster);
    if (!entry) {
      entry = { value: build(cluster, dataset) };
      known.set(cluster, entry);
    }
    return entry.value;
  };
}
