import type { Site } from "../../site/site.ts";
import type { Table } from "../../text/csv.ts";
import { asText, cite, defineTable, join } from "./define.ts";

/** Figures that have no field of their own, of all kinds of records. */
export function figureTable(site: Site): Table {
  const { clusters, policies, patterns, statistics } = site.dataset;
  const rows = Object.entries({ clusters, policies, financing: patterns, statistics }).flatMap(
    ([folder, entries]) =>
      entries.flatMap(({ id, record }) =>
        (record.figures ?? []).map((figure) => ({ reference: `${folder}/${id}`, record, figure })),
      ),
  );
  return defineTable("figures", rows, {
    record: ({ reference }) => reference,
    measure: ({ figure }) => figure.measure,
    value: ({ figure }) => figure.value,
    to: ({ figure }) => figure.to,
    unit: ({ figure }) => figure.unit,
    perimeter: ({ figure }) => figure.perimeter,
    year: ({ figure }) => asText(figure.year),
    qualifier: ({ figure }) => figure.qualifier,
    provenance: ({ figure }) => figure.provenance ?? "stated",
    note: ({ figure }) => figure.note,
    source: ({ record, figure }) => cite(site, record, figure.source),
  });
}

/** One row a policy. */
export function policyTable(site: Site): Table {
  return defineTable("policies", site.dataset.policies, {
    id: ({ id }) => id,
    name: ({ record }) => record.name,
    countries: ({ record }) => join(record.covers.countries),
    regions: ({ record }) => join(record.covers.regions),
    groupings: ({ record }) => join(record.covers.groupings),
    levels: ({ record }) => join(record.levels),
    start: ({ record }) => asText(record.period?.start),
    end: ({ record }) => asText(record.period?.end),
    dimensions: ({ record }) => join(record.dimensions?.map(({ dimension }) => dimension)),
    areas: ({ record }) => join(record.areas?.map(({ area }) => area)),
    evaluation: ({ record }) => record.evaluation?.state,
    summary: ({ record }) => record.summary,
    added: ({ record }) => record.added,
  });
}

/** Every indicator of every record; without a value, the reason. */
export function indicatorTable(site: Site): Table {
  const { clusters, policies } = site.dataset;
  const results = [
    ...clusters.map(({ id }) => ({ reference: `clusters/${id}`, results: site.indicators.ofCluster(id) })),
    ...policies.map(({ id }) => ({ reference: `policies/${id}`, results: site.indicators.ofPolicy(id) })),
  ];
  const units = new Map(site.lists.indicators.map(({ id, unit }) => [id, unit]));
  const rows = results.flatMap(({ reference, results: ofRecord }) =>
    [...ofRecord].map(([indicator, result]) => ({ reference, indicator, result })),
  );
  return defineTable("indicators", rows, {
    record: ({ reference }) => reference,
    indicator: ({ indicator }) => indicator,
    value: ({ result }) => result.value,
    unit: ({ indicator }) => units.get(indicator),
    year: ({ result }) => result.year,
    status: ({ result }) => result.status,
    reason_when_missing: ({ result }) => result.reason,
    inputs: ({ result }) => result.n,
    coverage: ({ result }) => result.coverage,
  });
}

/** Every document that records cite. */
export function sourceTable(site: Site): Table {
  return defineTable("sources", site.dataset.sources, {
    id: ({ id }) => id,
    title: ({ title }) => title,
    publisher: ({ publisher }) => publisher,
    year: ({ year }) => asText(year),
    url: ({ url }) => url,
    read: ({ read }) => read,
    kind: ({ kind }) => kind,
    independence: ({ independence }) => independence,
    citations: ({ id }) => site.uses.get(id)?.length ?? 0,
  });
}
