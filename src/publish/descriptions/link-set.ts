import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { aboutDataset } from "./about.ts";
import { catalogueFiles } from "./catalogue-files.ts";

/** A typed link as RFC 9264 writes it. */
interface Link {
  readonly href: string;
  readonly type?: string;
}

/**
 * All typed links of the data page as a set of links (RFC 9264). A page cannot carry a link to each of its files; this
 * file does.
 */
export function linkSet(site: Site, files: readonly ExportedFile[]): object {
  const about = aboutDataset(site);
  const to = (path: string, type?: string): Link => ({
    href: site.absolute(path),
    ...(type === undefined ? {} : { type }),
  });
  return {
    linkset: [
      {
        anchor: about.page,
        "cite-as": [{ href: about.page }],
        type: [{ href: "https://schema.org/Dataset" }, { href: "https://schema.org/AboutPage" }],
        author: [{ href: about.publisher.url }],
        license: [{ href: about.licence.url }],
        item: files.map(({ path, mediaType }) => to(path, mediaType)),
        describedby: catalogueFiles
          .filter(({ describesData }) => describesData)
          .map(({ path, mediaType }) => to(path, mediaType)),
        collection: [to(address.home, "text/html")],
      },
    ],
  };
}
