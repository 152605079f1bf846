import type { CompareSettings } from "../../components/compare-page.tsx";
import type { CompareKind } from "../../site/compare/address.ts";
import type { PackedAreas } from "../../site/compare/area-data.ts";
import type { CompareData, PackedMoves } from "../../site/compare/data.ts";
import type { PackedPolicies } from "../../site/compare/policy-data.ts";
import { loadBenchmark } from "../load-benchmark.ts";

type Files = CompareSettings["files"];

/** Files that were asked for already. What failed is forgotten, so that another try asks again. */
const asked = new Map<string, Promise<unknown>>();

function once<Content>(address: string, load: (address: string) => Promise<Content>): Promise<Content> {
  const known = asked.get(address) as Promise<Content> | undefined;
  if (known) return known;
  const loading = load(address);
  asked.set(address, loading);
  loading.catch(() => asked.delete(address));
  return loading;
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as Content;
}

/** Fetches what one kind of comparison needs, once. @throws when the file cannot be had */
export async function loadCompareData(kind: CompareKind, files: Files): Promise<CompareData> {
  if (kind === "clusters") return { kind, benchmark: await once(files.benchmark, loadBenchmark) };
  if (kind === "policies") return { kind, policies: await once(files.policies, fetchJson<PackedPolicies>) };
  return { kind, areas: await once(files.areas, fetchJson<PackedAreas>) };
}

/** Fetches where old ids lead; needed only for an id that nobody knows. @throws when the file cannot be had */
export function loadMoves(files: Files): Promise<PackedMoves> {
  return once(files.moved, fetchJson<PackedMoves>);
}
