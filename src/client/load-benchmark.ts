import { type PackedBenchmark, type UnpackedBenchmark, unpackBenchmark } from "../benchmark/packed.ts";

/**
 * Fetches the benchmark from the site itself.
 *
 * @param address of data/benchmark.json, which the page names, so that it holds below any prefix
 * @throws when the file cannot be had; the page then says so in words
 */
export async function loadBenchmark(address: string): Promise<UnpackedBenchmark> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return unpackBenchmark((await response.json()) as PackedBenchmark);
}
