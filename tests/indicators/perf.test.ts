import fc from "fast-check";
import { it } from "vitest";
import { computeAll } from "/work/main/src/indicators/compute.ts";
import { clusterIndicators } from "/work/main/src/indicators/catalogue.ts";
import { makeDataset } from "./build.ts";
import { randomCluster, randomPolicy } from "./random-records.ts";
it("perf", () => {
  const recs = fc.sample(randomCluster, { numRuns: 10000, seed: 1 });
  const pols = fc.sample(randomPolicy, { numRuns: 500, seed: 1 });
  const mk = () => makeDataset({ clusters: Object.fromEntries(recs.map((r, i) => [`c${i}`, r])), policies: Object.fromEntries(pols.map((r, i) => [`p${i}`, r])) });
  for (let k = 0; k < 3; k++) { const d = mk(); const t = performance.now(); computeAll(d); console.log("all", performance.now() - t); }
  const d = mk();
  for (const ind of clusterIndicators) { const t = performance.now(); for (const c of d.clusters) ind.compute(c, d); console.log(ind.id, (performance.now() - t).toFixed(1)); }
}, 100000);
