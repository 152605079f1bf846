import { join } from "node:path";
import { contractOf } from "../../../scripts/contract.ts";
import { readSchemas } from "../../../src/load/read-schemas.ts";
import { schemasFolder } from "../../project.ts";

/** The published schemas as they are on disk, by kind of answer. */
export const published = readSchemas(join(schemasFolder, "published"));

/** The first fault of an answer by the schema of its kind; null when it keeps the contract. */
export const faultOf = contractOf(published);
