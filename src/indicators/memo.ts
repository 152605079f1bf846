import type { Cluster, Dataset } from "../model/dataset.ts";
import { oncePerDataset } from "../model/memo.ts";

export { oncePerDataset };

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
