import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Level, Service } from "../model/types.generated.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

const servicesNeeded = 3;

/** Fees that make a service a paid one, wholly or in part. */
const paid: ReadonlySet<Service["fee"]> = new Set(["fee-based", "mixed"] as const);

/** Trust that a service needs, as the record judges it or else as the vocabulary does. */
export interface KnownTrust {
  readonly service: Service;
  readonly index: number;
  readonly trust: Level;
  readonly input: TraceInput;
}

/** Services whose trust is known, each with the place where the trust stands. */
export function servicesWithTrust(cluster: Cluster, dataset: Dataset): KnownTrust[] {
  const { terms } = vocabularyOf(dataset, "services");
  const found: KnownTrust[] = [];
  cluster.record.services?.forEach((service, index) => {
    const term = terms.get(service.service);
    const trust = service.trust ?? term?.trust;
    if (trust === undefined) return;
    const input =
      service.trust === undefined
        ? inputOf("vocabularies/services", `terms.${service.service}.trust`, trust, { source: term?.source })
        : inputOf(clusterPath(cluster), `services[${index}].trust`, trust, service);
    found.push({ service, index, trust, input });
  });
  return found;
}

/** Share of services that users pay for. */
export const paidShare: ClusterIndicator = {
  subject: "cluster",
  id: "services.paid_share",
  group: "services",
  label: "Services with a fee",
  question: "How large a part of its services must users pay for?",
  formula: "100 × services with a fee, wholly or in part / services whose fee is known",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: ["services[].fee"],
  shownWhen: "The fee of at least three services is known.",
  method: "giz-cluster-guide-2021 p. 131",
  limits: "It counts services, not their use or price. A fee that is only planned counts as not paid.",
  compute(cluster) {
    const { services = [] } = cluster.record;
    const inputs: TraceInput[] = [];
    let paidCount = 0;
    services.forEach((service, index) => {
      if (service.fee === undefined) return;
      inputs.push(inputOf(clusterPath(cluster), `services[${index}].fee`, service.fee, service));
      if (paid.has(service.fee)) paidCount++;
    });
    return shareOfServices(paidCount, inputs, services.length);
  },
};

/** Share of services that need much trust among members. */
export const highTrustShare: ClusterIndicator = {
  subject: "cluster",
  id: "services.high_trust_share",
  group: "services",
  label: "Services that need high trust",
  question: "How large a part of its services needs high trust among the members?",
  formula: "100 × services that need high trust / services whose trust is known",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: ["services[].trust", "services[].service"],
  shownWhen: "The trust needed is known for at least three services.",
  method: "giz-cluster-guide-2021 p. 128",
  limits:
    "The guide names the trust of a few services only. Young clusters rightly start with services that need little.",
  compute(cluster, dataset) {
    const known = servicesWithTrust(cluster, dataset);
    const high = known.filter(({ trust }) => trust === "high").length;
    return shareOfServices(
      high,
      known.map(({ input }) => input),
      cluster.record.services?.length ?? 0,
    );
  },
};

/** @param listed number of services in the record, known or not */
function shareOfServices(count: number, inputs: readonly TraceInput[], listed: number) {
  const coverage = listed === 0 ? 0 : inputs.length / listed;
  if (inputs.length === 0) return absent("not-reported");
  return inputs.length < servicesNeeded
    ? absent("too-few-inputs", inputs, { coverage })
    : present((100 * count) / inputs.length, "assessed", inputs, { coverage });
}
