import { address, dataAddress } from "./address.ts";
import { licenceOf } from "./licence.ts";
import type { Site } from "./site.ts";

/** A link of a page for programs, with its relation as registered by IANA: `<link rel="license" href="…">`. */
export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** Where the catalogue lies that describes the dataset to programs, below the root of the site. */
export const cataloguePath = "/catalog.jsonld";

/**
 * The links by which a program finds from the page of a record to its data, licence and description, and to the dataset
 * that it belongs to (Signposting).
 *
 * @param path address of the page below the prefix
 */
export function recordLinks(site: Site, path: string): TypedLink[] {
  return [
    ...aboutPage(site, path),
    { rel: "describedby", href: site.href(cataloguePath), type: "application/ld+json" },
    { rel: "item", href: site.href(dataAddress(path)), type: "application/json" },
    { rel: "collection", href: site.href(address.data), type: "text/html" },
  ];
}

/** The links of the page of a vocabulary, to the same as SKOS and to all vocabularies. */
export function vocabularyLinks(site: Site, path: string): TypedLink[] {
  return [
    { rel: "type", href: "https://schema.org/DefinedTermSet" },
    { rel: "license", href: licenceOf(site.dataset.site.licence_data).url },
    { rel: "describedby", href: site.href(dataAddress(path, "jsonld")), type: "application/ld+json" },
    { rel: "collection", href: site.href(address.vocabularies), type: "text/html" },
  ];
}

/** The links of the page of the whole dataset, to its descriptions and files. */
export function datasetLinks(
  site: Site,
  descriptions: readonly { readonly path: string; readonly mediaType: string }[],
  files: readonly { readonly path: string; readonly mediaType: string }[],
): TypedLink[] {
  const to =
    (rel: string) =>
    ({ path, mediaType }: { path: string; mediaType: string }): TypedLink => ({
      ...{ rel, href: site.href(path), type: mediaType },
    });
  return [
    ...aboutPage(site, address.data),
    ...descriptions.map(to("describedby")),
    ...files.map(to("item")),
    { rel: "linkset", href: site.href("/linkset.json"), type: "application/linkset+json" },
  ];
}

function aboutPage(site: Site, path: string): TypedLink[] {
  return [
    { rel: "cite-as", href: site.absolute(path) },
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: "https://schema.org/Dataset" },
    { rel: "license", href: licenceOf(site.dataset.site.licence_data).url },
  ];
}
