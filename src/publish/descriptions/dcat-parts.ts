import type { Licence } from "../../site/licence.ts";
import { text } from "../../text/index.ts";
import type { AboutDataset } from "./about.ts";
import { attribution, continent } from "./authorities.ts";
import { type Box, centreOf } from "./coverage.ts";
import { inLanguage, iri, plain, type Resource, resource, typed } from "./rdf/graph.ts";

/** Who publishes, as an agent. The one who publishes is also the one who collected the data. */
export function agentOf({ publisher, page, language }: AboutDataset): Resource {
  return resource(`${page}#publisher`, ["foaf:Agent", "foaf:Organization", "prov:Agent"], {
    "foaf:name": inLanguage(language, publisher.name),
    "foaf:homepage": documentAt(publisher.url),
    "foaf:mbox": publisher.email === null ? null : iri(`mailto:${publisher.email}`),
  });
}

/** Where questions and corrections go: the e-mail address, and otherwise the page for contributors. */
export function contactOf({ publisher, page, language }: AboutDataset, contributePage: string): Resource {
  return resource(`${page}#contact`, ["vcard:Kind", "vcard:Organization"], {
    "vcard:fn": inLanguage(language, publisher.name),
    "vcard:hasEmail": publisher.email === null ? null : iri(`mailto:${publisher.email}`),
    "vcard:hasURL": iri(contributePage),
  });
}

/** A licence with its title and, where it is known, its address in the list of the European Union. */
export function licenceDocument({ url, title, spdx, authority, isAttribution }: Licence): Resource {
  return resource(url, ["dct:LicenseDocument"], {
    "dct:title": inLanguage("en", title),
    "dct:identifier": plain(spdx),
    "dct:type": isAttribution ? attribution : null,
    "skos:exactMatch": authority === null ? null : iri(authority),
  });
}

/** A page or document that is linked to. */
export function documentAt(url: string): Resource {
  return resource(url, ["foaf:Document"], {});
}

/** A standard that the data or their description follow. */
export function standard(url: string, title: string): Resource {
  return resource(url, ["dct:Standard"], { "dct:title": inLanguage("en", title) });
}

/** The first and the last day of the years that the figures are of. */
export function temporalOf({ period }: AboutDataset): Resource | null {
  if (!period) return null;
  return resource(null, ["dct:PeriodOfTime"], {
    "dcat:startDate": typed("xsd:date", `${fourDigits(period.from)}-01-01`),
    "dcat:endDate": typed("xsd:date", `${fourDigits(period.to)}-12-31`),
  });
}

function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}

/** The box around the places of all clusters, and the continents in which they lie. */
export function spatialOf({ box, continents, language }: AboutDataset): Resource[] {
  const wide = continents.flatMap((region) => continent(region) ?? []);
  if (!box) return wide;
  const [longitude, latitude] = centreOf(box);
  const around = resource(null, ["dct:Location"], {
    "skos:prefLabel": inLanguage(language, text.descriptions.coverage),
    "dcat:bbox": typed("geo:wktLiteral", polygon(box)),
    "dcat:centroid": typed("geo:wktLiteral", `POINT(${longitude} ${latitude})`),
  });
  return [around, ...wide];
}

function polygon([west, south, east, north]: Box): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(" ")).join(",")}))`;
}
