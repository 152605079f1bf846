import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { datasetOfSite } from "../../../src/publish/descriptions/schema-org.ts";
import { datasetOfCluster } from "../../../src/publish/descriptions/schema-org-cluster.ts";
import { buildFiles } from "../../../src/publish/files.ts";
import type { Site } from "../../../src/site/site.ts";
import { makeSite, shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { faultsOf } from "./check-schema.ts";
import { listTextFiles } from "./text-files.ts";

interface Dataset {
  readonly name: string;
  readonly description: string;
  readonly distribution: readonly {
    readonly contentUrl: string;
    readonly contentSize: string;
    readonly sha256: string;
  }[];
  readonly [key: string]: unknown;
}

const asJson = (made: object): Dataset => JSON.parse(JSON.stringify(made));
const wholeOf = (site: Site): Dataset => asJson(datasetOfSite(site, listTextFiles(site)));
const site = shippedSite();
const clusters = site.dataset.clusters.map((cluster) => asJson(datasetOfCluster(site, cluster)));

/** What Google's dataset search recommends besides name and description. */
const recommended = [
  ...[
    "alternateName",
    "creator",
    "citation",
    "funder",
    "identifier",
    "isAccessibleForFree",
    "keywords",
    "license",
  ],
  ...[
    "measurementTechnique",
    "sameAs",
    "spatialCoverage",
    "temporalCoverage",
    "variableMeasured",
    "version",
    "url",
  ],
  ...["includedInDataCatalog", "distribution"],
];

function recommendedIn(dataset: Dataset): number {
  const part = "hasPart" in dataset || "isPartOf" in dataset ? 1 : 0;
  return part + recommended.filter((key) => key in dataset).length;
}

describe("the dataset in the words of schema.org", () => {
  test("has all that search engines ask for, and 15 of the 18 fields that they recommend", () => {
    expect(faultsOf("schema-org", wholeOf(site))).toEqual([]);
    expect(recommendedIn(wholeOf(site))).toBeGreaterThanOrEqual(15);
  });

  test("of a small site is sound too", () => {
    expect(faultsOf("schema-org", wholeOf(sampleSite()))).toEqual([]);
  });

  test("lists no file of another kind than a download", () => {
    expect(JSON.stringify(wholeOf(site))).not.toContain("FileObject");
  });
});

describe("each cluster in the words of schema.org", () => {
  test("is sound", () => {
    expect(
      clusters.flatMap((dataset) => faultsOf("schema-org", dataset).map((f) => `${dataset.name} ${f}`)),
    ).toEqual([]);
  });

  test("has most of what is recommended", () => {
    const counts = clusters.map(recommendedIn);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(13);
    expect(counts.filter((count) => count >= 15).length / counts.length).toBeGreaterThan(0.8);
  });

  test("is small enough for its page", () => {
    expect(Math.max(...clusters.map((dataset) => JSON.stringify(dataset).length))).toBeLessThan(8000);
  });

  test("of a record with hardly anything keeps to the lengths that search engines ask for", () => {
    const bare = makeSite({
      clusters: { x: { name: "X", summary: "S." }, y: { name: "Y", summary: "Long ".repeat(2000) } },
    });
    for (const cluster of bare.dataset.clusters) {
      const made = asJson(datasetOfCluster(bare, cluster));
      expect(made.description.length).toBeGreaterThanOrEqual(50);
      expect(made.description.length).toBeLessThanOrEqual(5000);
      expect(made).not.toHaveProperty("temporalCoverage");
    }
  });

  test("leaves out a point that stands in for one that is not known", () => {
    const small = sampleSite();
    const [bare, valley] = ["bare", "valley"].map((id) => small.cluster(id));
    if (!bare || !valley) throw new Error("The sample has both.");
    expect(JSON.stringify(datasetOfCluster(small, valley))).not.toContain("GeoCoordinates");
    expect(asJson(datasetOfCluster(small, bare))).not.toHaveProperty("spatialCoverage");
  });
});

test("the record of each cluster is in the build, with this size and hash", () => {
  const small = sampleSite();
  const files = buildFiles(small, listTextFiles(small));
  const start = small.absolute("/").length - 1;
  const described = small.dataset.clusters.map((cluster) => asJson(datasetOfCluster(small, cluster)));
  const wrong = described.flatMap(({ distribution }) =>
    distribution.filter(({ contentUrl, contentSize, sha256 }) => {
      const content = files.get(contentUrl.slice(start)) ?? "";
      const hash = createHash("sha256").update(content).digest("hex");
      return contentSize !== `${Buffer.byteLength(content)} B` || hash !== sha256;
    }),
  );
  expect(wrong).toEqual([]);
});
