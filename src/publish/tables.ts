import { clusterIndicators, policyIndicators } from "../indicators/catalogue.ts";
import { parseCitations } from "../model/citation.ts";
import { comparedRegionOf } from "../model/geography.ts";
import { parseMoney } from "../model/money.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment } from "../site/stage.ts";
import type { Table } from "./csv.ts";

/** The tables of the data page, one tidy table per entity. */
export function buildTables(site: Site): Table[] {
  return [
    clusters(site),
    members(site),
    economy(site),
    financing(site),
    figures(site),
    policies(site),
    indicators(site),
    sources(site),
  ];
}

/** Citations of a row as permanent source ids with places, separated by semicolons. */
function cite(site: Site, record: object, source: string | readonly string[] | undefined): string {
  const footnotes = site.footnotes({ record });
  return parseCitations(source)
    .map(({ source: key, locator }) => {
      const [number] = footnotes.numbersOf(locator ? `${key} ${locator}` : key);
      const id = footnotes.list.find((note) => note.number === number)?.source.id ?? key;
      return locator ? `${id} ${locator}` : id;
    })
    .join("; ");
}

function clusters(site: Site): Table {
  return {
    name: "clusters",
    columns: [
      "id",
      "name",
      "country",
      "region",
      "place",
      "latitude",
      "longitude",
      "point_stands_in",
      "sector",
      "entity",
      "shape",
      "stage",
      "stage_year",
      "stage_basis",
      "founded",
      "status",
      "legal_form",
      "summary",
      "added",
    ],
    rows: site.dataset.clusters.map((cluster) => {
      const { record } = cluster;
      const assessment = newestAssessment(cluster);
      return [
        cluster.id,
        record.name,
        record.country,
        comparedRegionOf(site.dataset, cluster),
        record.place?.name,
        record.place?.coordinates?.[0],
        record.place?.coordinates?.[1],
        record.place?.coordinates ? (record.place.stand_in ?? false) : null,
        record.sector,
        record.entity,
        record.shape,
        assessment?.stage,
        text(assessment?.year),
        assessment?.basis,
        text(record.founded?.year),
        record.status?.state,
        record.governance?.legal_form,
        record.summary,
        record.added,
      ];
    }),
  };
}

function members(site: Site): Table {
  return {
    name: "members",
    columns: ["cluster", "year", "type", "count", "counted", "qualifier", "provenance", "note", "source"],
    rows: site.dataset.clusters.flatMap(({ id, record }) =>
      (record.members ?? []).flatMap((entry) => {
        const rest = [
          entry.counted,
          entry.qualifier,
          entry.provenance ?? "stated",
          entry.note,
          cite(site, record, entry.source),
        ];
        const types = Object.entries(entry.by_type ?? {}).map(([type, number]) => [
          id,
          text(entry.year),
          type,
          number,
          ...rest,
        ]);
        return entry.total === undefined
          ? types
          : [[id, text(entry.year), "total", entry.total, ...rest], ...types];
      }),
    ),
  };
}

const economyMeasures = ["firms", "employees", "turnover", "exports", "export_share", "value_added"] as const;

function economy(site: Site): Table {
  return {
    name: "economy",
    columns: [
      "cluster",
      "year",
      "perimeter",
      "measure",
      "value",
      "currency",
      "qualifier",
      "provenance",
      "note",
      "source",
    ],
    rows: site.dataset.clusters.flatMap(({ id, record }) =>
      (record.economy ?? []).flatMap((entry) =>
        economyMeasures.flatMap((measure) => {
          const value = entry[measure];
          if (value === undefined) return [];
          const money = typeof value === "string" ? parseMoney(value) : null;
          return [
            [
              id,
              text(entry.year),
              entry.perimeter,
              measure,
              money?.amount ?? Number(value),
              money?.currency,
              entry.qualifier,
              entry.provenance ?? "stated",
              entry.note,
              cite(site, record, entry.source),
            ],
          ];
        }),
      ),
    ),
  };
}

function financing(site: Site): Table {
  return {
    name: "financing",
    columns: [
      "cluster",
      "mix",
      "year",
      "basis",
      "completeness",
      "part",
      "share_percent",
      "amount",
      "currency",
      "scope",
      "provenance",
      "note",
      "source",
    ],
    rows: site.dataset.clusters.flatMap(({ id, record }) =>
      (record.financing ?? []).flatMap((mix, index) =>
        Object.entries(mix.parts).map(([part, value]) => {
          const money = typeof value === "string" ? parseMoney(value) : null;
          return [
            id,
            index + 1,
            text(mix.year),
            mix.basis,
            mix.completeness,
            part,
            typeof value === "number" ? value : null,
            money?.amount,
            money?.currency,
            mix.scope,
            mix.provenance ?? "stated",
            mix.note,
            cite(site, record, mix.source),
          ];
        }),
      ),
    ),
  };
}

function figures(site: Site): Table {
  const { clusters, policies, patterns, statistics } = site.dataset;
  const folders = { clusters, policies, financing: patterns, statistics };
  return {
    name: "figures",
    columns: [
      "record",
      "measure",
      "value",
      "to",
      "unit",
      "perimeter",
      "year",
      "qualifier",
      "provenance",
      "note",
      "source",
    ],
    rows: Object.entries(folders).flatMap(([folder, entries]) =>
      entries.flatMap(({ id, record }) =>
        (record.figures ?? []).map((figure) => [
          `${folder}/${id}`,
          figure.measure,
          figure.value,
          figure.to,
          figure.unit,
          figure.perimeter,
          text(figure.year),
          figure.qualifier,
          figure.provenance ?? "stated",
          figure.note,
          cite(site, record, figure.source),
        ]),
      ),
    ),
  };
}

function policies(site: Site): Table {
  return {
    name: "policies",
    columns: [
      "id",
      "name",
      "countries",
      "regions",
      "groupings",
      "levels",
      "start",
      "end",
      "dimensions",
      "areas",
      "evaluation",
      "summary",
      "added",
    ],
    rows: site.dataset.policies.map(({ id, record }) => [
      id,
      record.name,
      join(record.covers.countries),
      join(record.covers.regions),
      join(record.covers.groupings),
      join(record.levels),
      text(record.period?.start),
      text(record.period?.end),
      join(record.dimensions?.map(({ dimension }) => dimension)),
      join(record.areas?.map(({ area }) => area)),
      record.evaluation?.state,
      record.summary,
      record.added,
    ]),
  };
}

function indicators(site: Site): Table {
  const rowsOf = (
    folder: string,
    ids: readonly string[],
    list: readonly { readonly id: string; readonly unit: string }[],
  ) =>
    ids.flatMap((id) =>
      list.flatMap((indicator) => {
        const result = site.indicators.result(id, indicator.id);
        return result
          ? [
              [
                `${folder}/${id}`,
                indicator.id,
                result.value,
                indicator.unit,
                result.year,
                result.status,
                result.reason,
                result.n,
                result.coverage,
              ],
            ]
          : [];
      }),
    );
  return {
    name: "indicators",
    columns: [
      "record",
      "indicator",
      "value",
      "unit",
      "year",
      "status",
      "reason_when_missing",
      "inputs",
      "coverage",
    ],
    rows: [
      ...rowsOf(
        "clusters",
        site.dataset.clusters.map(({ id }) => id),
        clusterIndicators,
      ),
      ...rowsOf(
        "policies",
        site.dataset.policies.map(({ id }) => id),
        policyIndicators,
      ),
    ],
  };
}

function sources(site: Site): Table {
  return {
    name: "sources",
    columns: ["id", "title", "publisher", "year", "url", "read", "kind", "independence", "citations"],
    rows: site.dataset.sources.map((source) => [
      source.id,
      source.title,
      source.publisher,
      text(source.year),
      source.url,
      source.read,
      source.kind,
      source.independence,
      site.uses.get(source.id)?.length ?? 0,
    ]),
  };
}

function text(value: number | string | undefined): string | null {
  return value === undefined ? null : String(value);
}

function join(values: readonly string[] | undefined): string | null {
  return values ? values.join("; ") : null;
}
