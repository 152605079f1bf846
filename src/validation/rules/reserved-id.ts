import type { Finding, Rule } from "../rule.ts";
import { worldRecords } from "./walk.ts";

/** Names that Windows refuses, addresses that the site uses itself, and names that every JavaScript object has. */
const reserved: ReadonlySet<string> = new Set(
  [
    "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9",
    "index 404 api data assets pagefind feed search sitemap robots brief new edit",
    "constructor prototype tostring valueof",
  ].flatMap((names) => names.split(" ")),
);

export const reservedId: Rule = {
  id: "reserved-id",
  title: "The name of a file is not reserved and differs from the others by more than capital letters.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const seen = new Map<string, string>();
    for (const { folder, id, file } of worldRecords(dataset)) {
      const plain = id.toLowerCase();
      if (reserved.has(plain)) {
        yield {
          file,
          path: [],
          message: `the name \`${id}\` is reserved for the site or the computer`,
          remedy: `rename the file, for example to ${id}-${folder === "clusters" ? "cluster" : folder}.yaml`,
        };
      }
      const twin = seen.get(`${folder}/${plain}`);
      if (twin !== undefined) {
        yield {
          file,
          path: [],
          message: `the name differs from ${twin} by capital letters only, and some computers cannot tell the two apart`,
          remedy: "rename one of the files",
        };
      }
      seen.set(`${folder}/${plain}`, file);
    }
  },
};
