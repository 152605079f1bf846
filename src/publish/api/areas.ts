import { address, overviewOfKind } from "../../site/address.ts";
import { portfoliosOf } from "../../site/lists.ts";
import { type Portfolio, portfolioKinds } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { areaData, stageData } from "../area-data.ts";
import { addresses, answer, type PlacedAnswer } from "./answer.ts";

/** Regions, countries, groupings, sectors and stages as answers: what lies in them, and what is known of it. */
export function areaAnswers(site: Site): PlacedAnswer[] {
  const { stages } = site.lists;
  return [
    ...portfolioKinds.flatMap((kind) => {
      const portfolios = portfoliosOf(site.lists, kind);
      return [
        answer(
          site,
          `${kind}-list`,
          overviewOfKind[kind],
          portfolios.map(({ id, term, path, clusters, policies }) => ({
            id,
            name: term.label,
            ...addresses(site, path),
            clusters: clusters.length,
            policies: policies.length,
          })),
        ),
        ...portfolios.map((portfolio) => answer(site, kind, portfolio.path, describeArea(site, portfolio))),
      ];
    }),
    answer(
      site,
      "stage-list",
      address.stages,
      stages.map(({ id, label, definition = null }) => ({
        id,
        name: label,
        definition,
        ...addresses(site, address.stage(id)),
      })),
    ),
    ...stages.map((stage) => {
      const { clusters, interval, in_place, mixes, one_stage_higher, moves } = stageData(site, stage);
      return answer(site, "stage", address.stage(stage.id), {
        id: stage.id,
        name: stage.label,
        definition: stage.definition ?? null,
        ...{ clusters, interval, in_place, mixes, one_stage_higher, moves },
      });
    }),
  ];
}

/** An area with its members and figures. What other areas show stands in their own answers. */
function describeArea(site: Site, portfolio: Portfolio) {
  const { id, kind, term, countries, clusters, policies, patterns, statistics } = portfolio;
  const { beside, ...profile } = areaData(site, portfolio);
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    ...{ id, kind, name: term.label, countries },
    clusters: ids(clusters),
    policies: ids(policies),
    financing: ids(patterns),
    statistics: ids(statistics),
    profile,
    beside: beside.map((other) => ({ kind: other.kind, id: other.id, name: other.name })),
  };
}
