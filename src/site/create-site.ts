import { computeAll } from "../indicators/compute.ts";
import type { Dataset } from "../model/dataset.ts";
import { describeFields } from "./field-reference.ts";
import { Site, type SiteOptions } from "./site.ts";

/** Measures a dataset and puts the site together: the one way from facts to what pages show. */
export function createSite(
  dataset: Dataset,
  schemas: ReadonlyMap<string, Record<string, unknown>>,
  options: Omit<SiteOptions, "fields" | "schemas">,
): Site {
  return new Site(dataset, computeAll(dataset), { ...options, schemas, fields: describeFields(schemas) });
}
