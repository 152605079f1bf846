import type { Cluster, Dataset } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { SourceRecord, YearOrPeriod } from "../model/types.generated.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { citedKeys, documentOf, ownDocument } from "./documents.ts";
import { currentAssessment } from "./maturity.ts";
import { absent, clusterPath, dataDate, dataYear, inputOf, present } from "./result.ts";

/** Documents that a record cites, each once, by the key under which it cites them first. */
function citedDocuments(
  cluster: Cluster,
  dataset: Dataset,
): Map<string, { own: boolean; document: SourceRecord }> {
  const cited = new Map<string, { own: boolean; document: SourceRecord }>();
  const seen = new Set<SourceRecord>();
  for (const key of citedKeys(cluster.record)) {
    const document = documentOf(dataset, cluster.record, key);
    const own = ownDocument(cluster.record, key) !== undefined;
    if (document && !seen.has(document)) cited.set(key, { own, document });
    if (document) seen.add(document);
  }
  return cited;
}

export const evidenceSources: ClusterIndicator = {
  subject: "cluster",
  id: "evidence.sources",
  comparison: "none",
  group: "evidence",
  label: "Independent sources",
  question: "On how many sources that are independent of each other does its profile rest?",
  formula:
    "number of different publishers of the documents cited; documents without a named publisher count as one",
  unit: "publishers",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["sources[].publisher"],
  shownWhen: "At least one document is cited.",
  method: "own definition",
  limits:
    "Different publishers may repeat one press release. Sources by the cluster itself are counted and told beside it.",
  compute(cluster, dataset) {
    const inputs: TraceInput[] = [];
    const publishers = new Map<string, boolean>();
    for (const [key, { own, document }] of citedDocuments(cluster, dataset)) {
      const { publisher, year, independence } = document;
      const name = publisher.trim().toLowerCase();
      publishers.set(name, (publishers.get(name) ?? true) && independence === "self");
      const [record, field] = own
        ? [clusterPath(cluster), `sources.${key}.publisher`]
        : [`sources/${key}`, "publisher"];
      inputs.push(inputOf(record, field, publisher, { year }));
    }
    if (inputs.length === 0) return absent("not-reported");
    const selfOnly = [...publishers.values()].filter((isSelf) => isSelf).length;
    return present(publishers.size, "derived", inputs, {
      extra: { documents: inputs.length, publishers_self: selfOnly },
    });
  },
};

export const evidenceFreshness: ClusterIndicator = {
  subject: "cluster",
  id: "evidence.freshness",
  comparison: "none",
  group: "evidence",
  label: "Age of the newest figure",
  question: "How old is the newest figure in its profile?",
  formula:
    "year of the data − year of the newest figure on people, members, economy, financing, fees or others",
  unit: "years",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["people", "members", "economy", "financing", "fees", "figures", "monitoring.participation"],
  shownWhen: "At least one figure has a year.",
  method: "own definition",
  limits:
    "One fresh number makes a profile look fresh; see the year of each figure. Figures planned for later years are left out.",
  compute(cluster, dataset) {
    const newest = newestFigure(cluster, dataYear(dataset));
    if (!newest) return absent("not-reported");
    return present(dataYear(dataset) - newest.year, "derived", [newest.input, dataDate(dataset)]);
  },
};

/** The dated figure of the latest year that is not after the data; the first one written if several share it. */
function newestFigure(
  { id, record }: Cluster,
  latestYear: number,
): { year: number; input: TraceInput } | undefined {
  let newest: { year: number; field: string; text: YearOrPeriod } | undefined;
  const look = (figure: { readonly year: YearOrPeriod }, field: string) => {
    const year = yearOf(figure.year);
    if (year === null || year > latestYear || (newest && newest.year >= year)) return;
    newest = { year, field: `${field}.year`, text: figure.year };
  };
  for (const section of ["people", "members", "economy", "financing", "fees", "figures"] as const) {
    record[section]?.forEach((figure, index) => {
      look(figure, `${section}[${index}]`);
    });
  }
  if (record.monitoring?.participation) look(record.monitoring.participation, "monitoring.participation");
  return (
    newest && {
      year: newest.year,
      input: inputOf(`clusters/${id}`, newest.field, newest.text, { year: newest.text }),
    }
  );
}

export const evidenceCoding: ClusterIndicator = {
  subject: "cluster",
  id: "evidence.coding",
  comparison: "none",
  group: "evidence",
  label: "Coders of the stage",
  question: "How many people judged its stage independently of each other?",
  formula: "number of coders of the newest judgement; without a list there, of the record as a whole",
  unit: "coders",
  decimals: 0,
  range: [1, null],
  direction: "none",
  inputs: ["maturity[].coding", "evidence.coder", "evidence.second_coder"],
  shownWhen: "A stage is coded and a coder is named.",
  method: "own definition",
  limits: "Two coders can agree and both be wrong. Whether they agree is shown beside it.",
  compute(cluster, dataset) {
    const record = clusterPath(cluster);
    const current = currentAssessment(cluster, dataset);
    // Without a judged stage there is nothing that coders could have judged.
    if (!current) return absent("not-applicable");
    const coding = current.entry.coding ?? [];
    if (coding.length > 0) {
      const inputs = coding.map(({ coder }, index) =>
        inputOf(record, `maturity[${current.index}].coding[${index}].coder`, coder, {
          year: current.entry.year,
        }),
      );
      const agreement = coding.length > 1 ? new Set(coding.map(({ stage }) => stage)).size === 1 : null;
      return present(new Set(coding.map(({ coder }) => coder)).size, "derived", inputs, {
        extra: { agreement },
      });
    }
    const { evidence = {} } = cluster.record;
    const inputs = (["coder", "second_coder"] as const).flatMap((key) =>
      evidence[key] === undefined ? [] : [inputOf(record, `evidence.${key}`, evidence[key])],
    );
    if (inputs.length === 0) return absent("not-reported");
    return present(new Set(inputs.map(({ value }) => value)).size, "derived", inputs);
  },
};
