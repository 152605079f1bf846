import { citationAddress } from "../../site/address.ts";
import { listCited } from "../../site/citation/items.ts";
import type { Site } from "../../site/site.ts";
import { forms } from "../../text/citation/forms.ts";

/** The citations of the dataset and of every record as files, in each form, data and page apart. */
export function citationFiles(site: Site): [path: string, content: string][] {
  return listCited(site).flatMap(({ data, page, path }) =>
    forms.flatMap(({ ending, write }): [string, string][] => [
      [citationAddress(path, "data", ending), write(data)],
      [citationAddress(path, "page", ending), write(page)],
    ]),
  );
}
