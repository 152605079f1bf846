import { join } from "node:path";
import { type Shape, shapeOf } from "../../src/history/shape.ts";
import { readData } from "../../src/load/read-data.ts";
import { readSchemas, type Schemas } from "../../src/load/read-schemas.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { createSite } from "../../src/site/create-site.ts";
import { describeFields } from "../../src/site/field-reference.ts";
import { validate } from "../../src/validation/validate.ts";
import { Refusal } from "./refusal.ts";

/**
 * Reads the data of an earlier release with the schemas of that time. The rules of today are not asked: they may have
 * become stricter since.
 * @throws Refusal when this program cannot read them any more
 */
export function readEarlierState(folder: string, tag: string): Dataset {
  const { files, problems: unreadable } = readData(join(folder, "data"));
  const { dataset, problems } = validate(files, readSchemas(join(folder, "schemas")), [], "9999-12-31");
  const [first] = [...unreadable, ...problems];
  if (dataset && !first) return dataset;
  throw new Refusal(
    `The data of ${tag} cannot be read any more${first ? `: ${first.file}: ${first.message}` : ""}.`,
    "Releases are compared with the one before. Check that the tag is the one that `npm run release` made.",
  );
}

/** Fields of the schemas and columns of the published tables. Columns do not depend on records, so none are computed. */
export function readShape(dataset: Dataset, schemas: Schemas): Shape {
  const without = { clusters: [], policies: [], patterns: [], statistics: [], sources: [], releases: [] };
  const site = createSite({ ...dataset, ...without, redirects: { moved: [] } }, schemas, { prefix: "/" });
  return shapeOf(describeFields(schemas), buildTables(site));
}
