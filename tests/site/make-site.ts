import { computeAll } from "../../src/indicators/compute.ts";
import { mergeSources } from "../../src/model/source-index.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { createSite } from "../../src/site/create-site.ts";
import { describeFields } from "../../src/site/field-reference.ts";
import { Site, type SiteOptions } from "../../src/site/site.ts";
import { makeDataset, type Parts } from "../indicators/build.ts";
import { dataFolder, schemas, schemasFolder, today } from "../project.ts";

/** Fields of the schemas, which the what-if form is made from. */
const fields = describeFields(schemas);

/** A whole site around a small dataset, with the documents that its records declare. */
export function makeSite(parts: Parts = {}, options: Partial<SiteOptions> = {}): Site {
  const made = makeDataset(parts);
  const { clusters, policies, patterns, statistics } = made;
  const files = made.sources.map(({ id, file, ...record }) => ({ id, file: file ?? "", record }));
  const sources = mergeSources(files, [...clusters, ...policies, ...patterns, ...statistics]);
  const dataset = { ...made, sources };
  return new Site(dataset, computeAll(dataset), { prefix: "/", fields, schemas, ...options });
}

let shipped: Site | undefined;

/** The site of the data in data/, made once for each file of tests. */
export function shippedSite(): Site {
  if (shipped) return shipped;
  const { dataset } = loadObservatory({ data: dataFolder, schemas: schemasFolder, today });
  if (!dataset) throw new Error("The data could not be read; see npm run validate.");
  shipped = createSite(dataset, schemas, { prefix: "/observatory/", url: "https://example.org" });
  return shipped;
}

/** Ids of entries, for comparisons. */
export function idsOf(entries: readonly { readonly id: string }[] | undefined): string[] {
  return (entries ?? []).map(({ id }) => id);
}
