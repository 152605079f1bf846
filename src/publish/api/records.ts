import { newestFirst } from "../../model/period.ts";
import { address, pageOfRecord } from "../../site/address.ts";
import { pathOfRecord } from "../../site/lists.ts";
import type { Site } from "../../site/site.ts";
import { newestAssessment } from "../../site/stage.ts";
import { type PublishedFolder, publishedKinds, publishRecords } from "../published-record.ts";
import { addresses, answer, type PlacedAnswer } from "./answer.ts";

/** Records and documents as answers: one for each, and a list of each kind. */
export function recordAnswers(site: Site): PlacedAnswer[] {
  const records = publishRecords(site);
  const folders = Object.keys(publishedKinds) as PublishedFolder[];
  return [
    ...folders.map((folder) =>
      answer(site, `${publishedKinds[folder]}-list`, `/${folder}/`, listRows[folder](site)),
    ),
    ...folders.flatMap((folder) =>
      records[folder].map((record) =>
        answer(site, publishedKinds[folder], pageOfRecord[folder]?.(record.id) ?? "/", record),
      ),
    ),
    ...sourceAnswers(site),
    ...movedAnswers(site),
  ];
}

/** Rows of the lists: what tells one record from another, and where the whole of it is. */
const listRows: Readonly<Record<PublishedFolder, (site: Site) => unknown[]>> = {
  clusters: (site) =>
    site.dataset.clusters.map((cluster) => {
      const { id, record } = cluster;
      const assessment = newestAssessment(cluster, site.dataset);
      return {
        id,
        name: record.name,
        ...addresses(site, address.cluster(id)),
        countries: [record.country ?? [], record.other_countries ?? []].flat(),
        region: record.region ?? null,
        sector: record.sector,
        entity: record.entity,
        shape: record.shape ?? null,
        stage: assessment?.stage ?? null,
        stage_year: assessment?.year ?? null,
        status: record.status?.state ?? null,
        founded: record.founded?.year ?? null,
        coordinates: record.place?.coordinates ?? null,
        added: record.added,
      };
    }),
  policies: (site) =>
    site.dataset.policies.map(({ id, record }) => ({
      id,
      name: record.name,
      ...addresses(site, address.policy(id)),
      covers: record.covers,
      levels: record.levels ?? [],
      start: record.period?.start ?? null,
      end: record.period?.end ?? null,
      state: record.period?.state ?? null,
      added: record.added,
    })),
  financing: (site) =>
    site.dataset.patterns.map(({ id, record }) => ({
      id,
      name: record.name,
      ...addresses(site, address.pattern(id)),
      pattern: record.kind,
      covers: record.covers,
      period: record.period ?? null,
      has_mix: record.mix !== undefined,
      added: record.added,
    })),
  statistics: (site) =>
    site.dataset.statistics.map(({ id, record }) => ({
      id,
      name: record.name,
      ...addresses(site, address.statistic(id)),
      covers: record.covers,
      sectors: record.sectors ?? [],
      latest_year: newestFirst(record.figures ?? [])[0]?.year ?? null,
      added: record.added,
    })),
};

function sourceAnswers(site: Site): PlacedAnswer[] {
  const { sources } = site.dataset;
  return [
    answer(
      site,
      "source-list",
      address.sources,
      sources.map(({ id, title, publisher, year, url }) => ({
        id,
        title,
        publisher,
        year,
        url: url ?? null,
        ...addresses(site, address.source(id)),
        uses: site.uses.get(id)?.length ?? 0,
      })),
    ),
    ...sources.map(({ file: _file, ...source }) =>
      answer(site, "source", address.source(source.id), {
        ...source,
        uses: (site.uses.get(source.id) ?? []).map(({ record, locator, path }) => ({
          record,
          locator: locator || null,
          path,
        })),
      }),
    ),
  ];
}

/** What old ids answer: to which records the case went, when and why. */
function movedAnswers(site: Site): PlacedAnswer[] {
  return site.dataset.redirects.moved.map(({ from, to, date, reason }) =>
    answer(site, "moved", pathOfRecord(from), {
      from,
      to: to.map((record) => ({ record, ...addresses(site, pathOfRecord(record)) })),
      date,
      reason,
    }),
  );
}
