import type { IndicatorResult } from "../../indicators/definition.ts";
import { chosenMix } from "../../indicators/financing-mix.ts";
import { currentAssessment } from "../../indicators/maturity.ts";
import { latestMembership } from "../../indicators/members-total.ts";
import type { Cluster, Dataset } from "../../model/dataset.ts";
import { parseMoney } from "../../model/money.ts";
import { yearOf } from "../../model/period.ts";
import type { FormValues } from "./values.ts";

/**
 * The form filled in from a record: of each section the figure that the indicators use.
 *
 * @param resultOf results of the cluster by id of the indicator
 */
export function valuesOfCluster(
  dataset: Dataset,
  cluster: Cluster,
  resultOf: (indicatorId: string) => IndicatorResult | undefined,
): FormValues {
  const { record } = cluster;
  const values = new Map<string, string[]>();
  const put = (id: string, ...written: (string | number | null | undefined)[]): void => {
    const list = written.filter((one) => one !== null && one !== undefined).map(String);
    if (list.length > 0) values.set(id, list);
  };
  put("name", record.name);
  put("sector", record.sector);
  put("also", ...(record.secondary_sectors ?? []));
  put("country", record.country);
  put("entity", record.entity);
  put("shape", record.shape);
  put("founded", yearOf(record.founded?.year));
  put("driver", ...(record.initiation?.drivers ?? []));
  putMaturity(dataset, cluster, put);
  putMembers(dataset, cluster, resultOf("members.growth"), put);
  putStaff(cluster, resultOf("management.fte_per_100_members"), put);
  const mix = chosenMix(cluster, dataset);
  if (typeof mix !== "string") {
    put("financing-year", yearOf(mix.mix.year));
    put("whole", mix.mix.completeness);
    put("security", mix.mix.security);
    for (const [part, share] of mix.shares) put(`part.${part}`, share);
  }
  put("legal-form", record.governance?.legal_form);
  for (const [mark, state] of Object.entries(record.governance?.marks ?? {}))
    if (state !== "unknown") put(`mark.${mark}`, state);
  for (const { service, fee } of record.services ?? []) put(`service.${service}`, fee ?? "offered");
  putEconomy(cluster, resultOf, put);
  return values;
}

type Put = (id: string, ...written: (string | number | null | undefined)[]) => void;

function putMaturity(dataset: Dataset, cluster: Cluster, put: Put): void {
  const assessment = currentAssessment(cluster, dataset)?.entry;
  put("stage", assessment?.stage);
  put("stage-year", yearOf(assessment?.year));
  for (const criterion of Object.keys(assessment?.met ?? {})) put(`criterion.${criterion}`, "met");
  for (const criterion of Object.keys(assessment?.not_met ?? {})) put(`criterion.${criterion}`, "not-met");
}

/** The newest count, and the earlier one from which its growth is counted. */
function putMembers(dataset: Dataset, cluster: Cluster, growth: IndicatorResult | undefined, put: Put): void {
  const latest = latestMembership(cluster, dataset)?.entry;
  if (latest?.total === undefined) return;
  put("members", latest.total);
  put("counted", latest.counted);
  put("members-year", yearOf(latest.year));
  for (const [type, count] of Object.entries(latest.by_type ?? {})) put(`type.${type}`, count);
  const [first, last] = growth?.trace ?? [];
  const isOfLatest = last?.value === latest.total && growth?.extra?.counted === latest.counted;
  if (typeof growth?.value !== "number" || !first || !isOfLatest) return;
  put("members-before", typeof first.value === "number" ? first.value : null);
  put("members-before-year", yearOf(first.year ?? undefined));
}

/** The staff that the indicator counts, otherwise the first that is given in full-time equivalents. */
function putStaff({ record }: Cluster, result: IndicatorResult | undefined, put: Put): void {
  const index = indexOf(result, "people")[0];
  const staff =
    (index === undefined ? undefined : record.people?.[index]) ??
    record.people?.find(({ fte }) => fte !== undefined);
  put("staff", staff?.fte);
  put("staff-year", staff && yearOf(staff.year));
}

const economyRatios = ["turnover_per_employee", "employees_per_firm", "export_share"] as const;

/** The figures on which most of the ratios rest; where none is made, the entry that holds most. */
function putEconomy(
  { record }: Cluster,
  resultOf: (indicatorId: string) => IndicatorResult | undefined,
  put: Put,
): void {
  const economy = record.economy ?? [];
  const used = economyRatios.flatMap((ratio) => indexOf(resultOf(`economy.${ratio}`), "economy"));
  const weightOf = (index: number): number => used.filter((other) => other === index).length;
  const [chosen] = economy
    .map((entry, index) => ({ entry, index }))
    .sort(
      (a, b) =>
        weightOf(b.index) - weightOf(a.index) ||
        Object.keys(b.entry).length - Object.keys(a.entry).length ||
        (yearOf(b.entry.year) ?? 0) - (yearOf(a.entry.year) ?? 0),
    );
  if (!chosen) return;
  const { entry, index } = chosen;
  const [turnover, exports] = [entry.turnover, entry.exports].map((amount) =>
    amount === undefined ? null : parseMoney(amount),
  );
  put("economy-year", yearOf(entry.year));
  put("perimeter", entry.perimeter);
  put("firms", entry.firms);
  put("employees", entry.employees);
  put("turnover", turnover?.amount);
  // The form has one currency; exports in another one than turnover stay out.
  const currency = turnover?.currency ?? exports?.currency;
  if (exports?.currency === currency) put("exports", exports?.amount);
  put("currency", currency);
  put("export-share", entry.export_share);
  const growth = resultOf("economy.employees_growth");
  const [first, last] = indexOf(growth, "economy");
  if (typeof growth?.value !== "number" || last !== index || first === undefined) return;
  put("employees-before", economy[first]?.employees);
  put("employees-before-year", yearOf(economy[first]?.year));
}

/** Places of the entries of a section that a result was made from, in the order of its trace. */
function indexOf(result: IndicatorResult | undefined, section: string): number[] {
  const pattern = new RegExp(`^${section}\\[(\\d+)\\]`);
  return (result?.trace ?? []).flatMap(({ field }) => {
    const index = pattern.exec(field)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
}
