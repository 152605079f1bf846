import type { Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { groupingsOfCountry, regionLineage, regionOfCountry } from "../model/geography.ts";
import { compareText } from "../model/problem.ts";
import type { Subject } from "./subject.ts";

type Vocabularies = Pick<Dataset, "vocabularies">;

/** Kinds of areas in the order in which they are offered. */
export const areaKinds = ["grouping", "region", "country"] as const;

export type AreaKind = (typeof areaKinds)[number];

/** A grouping such as COMESA, a region or a country. */
export interface Area {
  readonly kind: AreaKind;
  readonly id: string;
  readonly label: string;
  /** Name for use in sentences: COMESA where the label is long. */
  readonly short: string;
}

const vocabularyOfArea = { grouping: "groupings", region: "regions", country: "countries" } as const;

/** The area of a kind and id, whatever the case of the letters; undefined for an unknown one. */
export function findArea(vocabularies: Vocabularies, kind: AreaKind, id: string): Area | undefined {
  const key = kind === "country" ? id.toUpperCase() : id.toLowerCase();
  const term = vocabularyOf(vocabularies, vocabularyOfArea[kind]).terms.get(key);
  return term && areaOf(kind, term);
}

/** Of the short labels only abbreviations stand well in a sentence; "Pacific All." does not. */
function areaOf(kind: AreaKind, { id, label, short_label: short = "" }: Term): Area {
  return { kind, id, label, short: /^[A-Z0-9]{2,}$/.test(short) ? short : label };
}

/** The area of an id of any kind: no two kinds share an id. */
export function findAnyArea(vocabularies: Vocabularies, id: string): Area | undefined {
  for (const kind of areaKinds) {
    const area = findArea(vocabularies, kind, id);
    if (area) return area;
  }
  return undefined;
}

/** Ids of all areas of a kind in which a cluster lies. One without a country lies in the region that it states. */
export function areasOf(
  vocabularies: Vocabularies,
  kind: AreaKind,
  { countries, region }: Pick<Subject, "countries" | "region">,
): string[] {
  if (kind === "country") return [...countries];
  if (kind === "grouping")
    return [...new Set(countries.flatMap((code) => groupingsOfCountry(vocabularies, code)))];
  const starts =
    countries.length > 0 ? countries.map((code) => regionOfCountry(vocabularies, code)) : [region];
  return [...new Set(starts.flatMap((start) => regionLineage(vocabularies, start ?? undefined)))];
}

/** Clusters in an area. */
export function subjectsIn(
  vocabularies: Vocabularies,
  { kind, id }: Pick<Area, "kind" | "id">,
  subjects: Iterable<Subject>,
): Subject[] {
  return [...subjects].filter((subject) => areasOf(vocabularies, kind, subject).includes(id));
}

/** All areas that hold one of some clusters, with how many; groupings, regions and countries, each by name. */
export function areasWith(
  vocabularies: Vocabularies,
  subjects: Iterable<Subject>,
): { readonly area: Area; readonly count: number }[] {
  const all = [...subjects];
  return areaKinds.flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const subject of all)
      for (const id of areasOf(vocabularies, kind, subject)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...vocabularyOf(vocabularies, vocabularyOfArea[kind]).terms.values()]
      .flatMap((term) => {
        const count = counts.get(term.id);
        return count ? [{ area: areaOf(kind, term), count }] : [];
      })
      .sort((a, b) => compareText(a.area.short, b.area.short));
  });
}
