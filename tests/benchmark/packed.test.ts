import { describe, expect, it } from "vitest";
import { Benchmark } from "../../src/benchmark/benchmark.ts";
import { composites } from "../../src/benchmark/composites.ts";
import { type PackedBenchmark, packBenchmark, unpackBenchmark } from "../../src/benchmark/packed.ts";
import { peerRules } from "../../src/benchmark/peers.ts";
import { subjectOf } from "../../src/benchmark/subject.ts";
import { computeAll } from "../../src/indicators/compute.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { project, today } from "../project.ts";

const { dataset } = loadObservatory({ data: `${project}data`, schemas: `${project}schemas`, today });
if (!dataset) throw new Error("The shipped data cannot be read.");
const indicators = computeAll(dataset);
const subjects = dataset.clusters.map((cluster) =>
  subjectOf(dataset, cluster, (id) => indicators.result(cluster.id, id)),
);
const built = new Benchmark(dataset, subjects);
const sent = JSON.parse(JSON.stringify(packBenchmark(dataset, subjects))) as PackedBenchmark;
const received = unpackBenchmark(sent);

describe("the benchmark in a browser", () => {
  it("gives the peers, comparisons, needs and bands of the build, number by number", () => {
    for (const subject of subjects) {
      const other = received.benchmark.subjects.get(subject.id);
      if (!other) throw new Error(`${subject.id} was not sent.`);
      for (const rule of peerRules)
        expect(received.benchmark.peers(other, rule)).toEqual(built.peers(subject, rule));
      expect(received.benchmark.comparisons(other)).toEqual(built.comparisons(subject));
      expect(received.benchmark.needs(other).needs).toEqual(built.needs(subject).needs);
    }
    for (const composite of composites)
      expect([...received.benchmark.bandsOf(composite)]).toEqual([...built.bandsOf(composite)]);
  });

  it("computes the indicators of a record as the build does", () => {
    for (const cluster of dataset.clusters) {
      // Documents are not sent; of several figures of one year the later document decides.
      const alone = { ...received.dataset, clusters: [cluster], sources: dataset.sources };
      const guest = computeAll(alone);
      const subject = subjectOf(alone, cluster, (id) => guest.result(cluster.id, id));
      const known = built.subjects.get(cluster.id);
      const plain = (values: (typeof subject)["values"]) =>
        Object.entries(values).map(([id, { value, year, counted }]) => [id, value, year, counted]);
      expect(plain(subject.values)).toEqual(plain(known?.values ?? {}));
      expect(received.benchmark.peers(subject, "nearest")?.map((peer) => peer.subject.id)).toEqual(
        built.peers(subject, "nearest")?.map((peer) => peer.subject.id),
      );
    }
  });
});
