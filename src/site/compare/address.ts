import { address } from "../address.ts";

/** What can be set beside each other, always among its own kind. */
export const compareKinds = [
  "clusters",
  "regions",
  "countries",
  "groupings",
  "sectors",
  "stages",
  "policies",
] as const;

export type CompareKind = (typeof compareKinds)[number];

/** Fewest and most columns of a comparison. */
export const fewestCompared = 2;
export const mostCompared = 5;

/** More ids than this are no comparison but a mistake; the rest is not even read. */
const mostRead = 60;

/** What an address asks for, before anybody looked whether it exists. */
export interface CompareRequest {
  readonly kind: CompareKind;
  /** The kind as written, when there is no such kind; clusters are then compared. */
  readonly unknownKind: string | null;
  /** Ids as written, in their order, with repetitions. */
  readonly ids: readonly string[];
}

/** People write one of them in the singular. A map, since an address may hold the name of anything that objects have. */
const singular: ReadonlyMap<string, CompareKind> = new Map([
  ["cluster", "clusters"],
  ["region", "regions"],
  ["country", "countries"],
  ["grouping", "groupings"],
  ["sector", "sectors"],
  ["stage", "stages"],
  ["policy", "policies"],
]);

/** Reads the part of an address behind the question mark. Addresses of pages are taken for their ids. */
export function readCompare(search: string): CompareRequest {
  const parameters = new URLSearchParams(search);
  const written = (parameters.get("kind") ?? "").trim().toLowerCase();
  const kind = compareKinds.find((one) => one === written) ?? singular.get(written);
  const ids = parameters
    .getAll("ids")
    .flatMap((value) => value.split(/[\s,;]+/))
    .map(lastStep)
    .filter((id) => id !== "")
    .slice(0, mostRead);
  return { kind: kind ?? "clusters", unknownKind: kind || written === "" ? null : written, ids };
}

/** "/clusters/hegan/" → "hegan": a reader may paste the address of a page. */
function lastStep(value: string): string {
  return value.split("/").findLast((step) => step !== "") ?? "";
}

/** Address of a comparison, below the prefix. */
export function compareAddress(ids: readonly string[], kind: CompareKind = "clusters"): string {
  const parts = [
    ...(kind === "clusters" ? [] : [`kind=${kind}`]),
    ...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(",")}`] : []),
  ];
  return parts.length > 0 ? `${address.compare}?${parts.join("&")}` : address.compare;
}
