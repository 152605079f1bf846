import { comparedRegionOf } from "../../model/geography.ts";
import { parseMoney } from "../../model/money.ts";
import type { Site } from "../../site/site.ts";
import { newestAssessment } from "../../site/stage.ts";
import type { Table } from "../../text/csv.ts";
import { asText, cite, defineTable } from "./define.ts";

/** One row a cluster, with the main fields. */
export function clusterTable(site: Site): Table {
  const rows = site.dataset.clusters.map((cluster) => ({
    cluster,
    record: cluster.record,
    assessment: newestAssessment(cluster, site.dataset),
  }));
  return defineTable("clusters", rows, {
    id: ({ cluster }) => cluster.id,
    name: ({ record }) => record.name,
    country: ({ record }) => record.country,
    region: ({ cluster }) => comparedRegionOf(site.dataset, cluster),
    place: ({ record }) => record.place?.name,
    latitude: ({ record }) => record.place?.coordinates?.[0],
    longitude: ({ record }) => record.place?.coordinates?.[1],
    point_stands_in: ({ record }) => (record.place?.coordinates ? (record.place.stand_in ?? false) : null),
    sector: ({ record }) => record.sector,
    entity: ({ record }) => record.entity,
    shape: ({ record }) => record.shape,
    stage: ({ assessment }) => assessment?.stage,
    stage_year: ({ assessment }) => asText(assessment?.year),
    stage_basis: ({ assessment }) => assessment?.basis,
    founded: ({ record }) => asText(record.founded?.year),
    status: ({ record }) => record.status?.state,
    legal_form: ({ record }) => record.governance?.legal_form,
    summary: ({ record }) => record.summary,
    added: ({ record }) => record.added,
  });
}

/** Members by year and type, with what was counted; the type `total` is the whole. */
export function memberTable(site: Site): Table {
  const rows = site.dataset.clusters.flatMap(({ id, record }) =>
    (record.members ?? []).flatMap((entry) => {
      const counts = Object.entries(entry.by_type ?? {});
      if (entry.total !== undefined) counts.unshift(["total", entry.total]);
      return counts.map(([type, count]) => ({ id, record, entry, type, count }));
    }),
  );
  return defineTable("members", rows, {
    cluster: ({ id }) => id,
    year: ({ entry }) => asText(entry.year),
    type: ({ type }) => type,
    count: ({ count }) => count,
    counted: ({ entry }) => entry.counted,
    qualifier: ({ entry }) => entry.qualifier,
    provenance: ({ entry }) => entry.provenance ?? "stated",
    note: ({ entry }) => entry.note,
    source: ({ record, entry }) => cite(site, record, entry.source),
  });
}

const economyMeasures = ["firms", "employees", "turnover", "exports", "export_share", "value_added"] as const;

/** Firms, employees, turnover and exports, one figure a row. */
export function economyTable(site: Site): Table {
  const rows = site.dataset.clusters.flatMap(({ id, record }) =>
    (record.economy ?? []).flatMap((entry) =>
      economyMeasures.flatMap((measure) => {
        const value = entry[measure];
        if (value === undefined) return [];
        const money = typeof value === "string" ? parseMoney(value) : null;
        return [{ id, record, entry, measure, value: money?.amount ?? Number(value), money }];
      }),
    ),
  );
  return defineTable("economy", rows, {
    cluster: ({ id }) => id,
    year: ({ entry }) => asText(entry.year),
    perimeter: ({ entry }) => entry.perimeter,
    measure: ({ measure }) => measure,
    value: ({ value }) => value,
    currency: ({ money }) => money?.currency,
    qualifier: ({ entry }) => entry.qualifier,
    provenance: ({ entry }) => entry.provenance ?? "stated",
    note: ({ entry }) => entry.note,
    source: ({ record, entry }) => cite(site, record, entry.source),
  });
}

/** One row for each part of each financing mix; `mix` numbers the mixes of a cluster as its record lists them. */
export function financingTable(site: Site): Table {
  const rows = site.dataset.clusters.flatMap(({ id, record }) =>
    (record.financing ?? []).flatMap((mix, index) =>
      Object.entries(mix.parts).map(([part, value]) => ({
        ...{ id, record, mix, index, part, value },
        money: typeof value === "string" ? parseMoney(value) : null,
      })),
    ),
  );
  return defineTable("financing", rows, {
    cluster: ({ id }) => id,
    mix: ({ index }) => index + 1,
    year: ({ mix }) => asText(mix.year),
    basis: ({ mix }) => mix.basis,
    completeness: ({ mix }) => mix.completeness,
    part: ({ part }) => part,
    share_percent: ({ value }) => (typeof value === "number" ? value : null),
    amount: ({ money }) => money?.amount,
    currency: ({ money }) => money?.currency,
    scope: ({ mix }) => mix.scope,
    qualifier: ({ mix }) => mix.qualifier,
    provenance: ({ mix }) => mix.provenance ?? "stated",
    note: ({ mix }) => mix.note,
    source: ({ record, mix }) => cite(site, record, mix.source),
  });
}
