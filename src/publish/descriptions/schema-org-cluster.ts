import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Cluster } from "../../model/dataset.ts";
import { countriesOfCluster } from "../../model/geography.ts";
import { address, dataAddress } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { newestAssessment } from "../../site/stage.ts";
import { list } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { jsonText } from "../json-text.ts";
import { publishAll } from "../published-record.ts";
import { recordFile } from "../record-file.ts";
import { aboutDataset, bounded, sentence } from "./about.ts";
import { figuresOfCluster, isoPeriod } from "./coverage.ts";
import { commonOf, dataCatalog } from "./schema-org.ts";

const words = text.descriptions.cluster;

/** The record of a cluster as a part of the dataset, in the words of schema.org: what stands in the page of the cluster. */
export function datasetOfCluster(site: Site, cluster: Cluster): object {
  const about = aboutDataset(site);
  const { record, id } = cluster;
  const page = site.absolute(address.cluster(id));
  const { period, tables } = figuresOfCluster(site, cluster);
  const place = spatialOf(site, cluster);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${page}#dataset`,
    name: words.name(record.name, about.title),
    ...(record.full_name ? { alternateName: record.full_name } : {}),
    description: describe(cluster, [...tables.keys()]),
    url: page,
    identifier: page,
    keywords: keywordsOf(site, cluster),
    ...commonOf(about),
    datePublished: record.added,
    dateModified: record.changes?.at(-1)?.date ?? record.added,
    isPartOf: {
      "@type": "Dataset",
      "@id": `${about.page}#dataset`,
      name: about.title,
      url: about.page,
      ...wholeOf(site),
    },
    includedInDataCatalog: dataCatalog(about),
    about: { "@type": "Thing", name: record.name, ...(record.website ? { url: record.website } : {}) },
    ...(place ? { spatialCoverage: place } : {}),
    ...(period ? { temporalCoverage: isoPeriod(period) } : {}),
    ...(tables.size > 0 ? { variableMeasured: [...tables.keys()] } : {}),
    measurementTechnique: text.descriptions.method,
    citation: citationsOf(site, cluster),
    distribution: [download(site, cluster)],
  };
}

/** Search engines ask every dataset for description and licence, also one that is only named as the whole. */
function wholeOf(site: Site): object {
  const { description, licence } = aboutDataset(site);
  return { description, license: licence.url };
}

/** The summary may be short; what the record holds makes it long enough, in any language that the summary is in. */
function describe({ record }: Cluster, tables: readonly string[]): string {
  const figures = tables.length > 0 ? list(tables.map((title) => title.toLowerCase())) : words.noFigures;
  return bounded(`${sentence(record.summary)} ${words.holds(record.name, figures)}`);
}

function keywordsOf(site: Site, cluster: Cluster): string[] {
  const { record } = cluster;
  const stage = newestAssessment(cluster, site.dataset)?.stage;
  const sectors = [record.sector, ...(record.secondary_sectors ?? [])];
  return [
    ...new Set([
      record.name,
      ...sectors.map((sector) => site.label("sectors", sector)),
      ...countriesOfCluster(cluster).map((code) => site.label("countries", code)),
      ...(stage ? [site.label("stages", stage)] : []),
      site.label("entity-types", record.entity),
    ]),
  ];
}

/** Where the cluster is. A point that stands in for one that is not known is left out. */
function spatialOf(site: Site, cluster: Cluster): object | null {
  const { place } = cluster.record;
  const around = site.placeOf(cluster);
  const name = place?.name ?? around;
  if (name === undefined) return null;
  const [latitude, longitude] = place?.stand_in ? [] : (place?.coordinates ?? []);
  return {
    "@type": "Place",
    name,
    ...(around !== undefined && around !== name
      ? { containedInPlace: { "@type": "Place", name: around } }
      : {}),
    ...(latitude === undefined ? {} : { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}

function citationsOf(site: Site, cluster: Cluster): string[] {
  const documents = [...new Set(site.footnotes(cluster).list.map(({ source }) => source))];
  return documents.map(({ publisher, year, title, url }) =>
    [publisher, year === "unknown" ? "" : `(${year})`, `${sentence(title)}`, url ?? ""]
      .filter(Boolean)
      .join(" "),
  );
}

function download(site: Site, { id }: Cluster): object {
  const published = publishAll(site).clusters.find((record) => record.id === id);
  const bytes = utf8ToBytes(jsonText(recordFile(site, published ?? {}, address.cluster(id))));
  return {
    "@type": "DataDownload",
    name: words.file,
    contentUrl: site.absolute(dataAddress(address.cluster(id))),
    encodingFormat: "application/json",
    contentSize: `${bytes.length} B`,
    sha256: bytesToHex(sha256(bytes)),
  };
}
