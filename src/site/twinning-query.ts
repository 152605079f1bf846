import type { AreaKind } from "../benchmark/area.ts";
import { address } from "./address.ts";

/** What a reader asks the twinning finder. It stands in the address, so that it can be shared and stepped back to. */
export interface TwinningQuery {
  /** Id of the cluster that looks for a partner. */
  readonly id?: string;
  /** Area, of any kind, in which the partners of this cluster shall lie. */
  readonly within?: string;
  /** Area whose clusters shall be paired. */
  readonly area?: { readonly kind: AreaKind; readonly id: string };
  /** Stage of the clusters to be paired. */
  readonly stage?: string;
}

const kinds: readonly AreaKind[] = ["grouping", "region", "country"];

/** Reads a question from the part of an address behind the question mark. A cluster goes before an area. */
export function readTwinningQuery(search: string): TwinningQuery {
  const parameters = new URLSearchParams(search);
  const of = (name: string): string => parameters.get(name)?.trim() ?? "";
  const id = of("id");
  const within = of("within");
  if (id) return { id, ...(within ? { within } : {}) };
  const kind = kinds.find((name) => of(name));
  const stage = of("stage");
  return { ...(kind ? { area: { kind, id: of(kind) } } : {}), ...(stage ? { stage } : {}) };
}

/** Address of the finder with a question; the plain page for an empty one. */
export function twinningAddress({ id, within, area, stage }: TwinningQuery): string {
  const parameters = new URLSearchParams();
  if (id) parameters.set("id", id);
  else if (area) parameters.set(area.kind, area.kind === "country" ? area.id.toLowerCase() : area.id);
  if (id && within) parameters.set("within", within.toLowerCase());
  if (!id && stage) parameters.set("stage", stage);
  const text = parameters.toString();
  return text ? `${address.twinning}?${text}` : address.twinning;
}
