import type { Policy } from "../model/dataset.ts";
import { count, formatNumber, list } from "../text/format.ts";
import { text } from "../text/index.ts";
import { levelLabels, type PolicyBenchmark } from "./policy-benchmark.ts";
import { evaluationOf } from "./policy-evaluation.ts";
import { stagesOfPolicy } from "./policy-stages.ts";
import type { Site } from "./site.ts";

/** One question of a reader who designs or defends a policy, with the answer in a sentence and where it is shown. */
export interface ShortAnswer {
  readonly question: string;
  readonly answer: string;
  /** Id of the section of the page. */
  readonly section: string;
}

const words = text.policyBenchmark.inShort;

type Shown = Pick<Site, "dataset" | "label" | "lists" | "clustersOfPolicy">;

/** Long enough? Which dimensions? Which stages? Who did the same, and was it studied? */
export function policyInShort(site: Shown, policy: Policy, benchmark: PolicyBenchmark): ShortAnswer[] {
  return [
    { question: words.duration, answer: duration(benchmark), section: "time" },
    { question: words.dimensions, answer: dimensions(site, policy, benchmark), section: "reach" },
    { question: words.stages, answer: stages(site, policy), section: "stage-fit" },
    { question: words.elsewhere, answer: elsewhere(benchmark), section: "look-alikes" },
  ];
}

function duration({ standings }: PolicyBenchmark): string {
  const standing = standings.find(({ indicator }) => indicator.id === "policy.duration");
  const { own, median = null, values = [] } = standing ?? {};
  const others = median === null ? "" : words.medianOthers(years(median), values.length);
  if (typeof own?.value !== "number") return [words.noDuration, others].filter(Boolean).join(" ");
  const length = own.extra?.ongoing === true ? words.soFar(years(own.value)) : words.ran(years(own.value));
  return [length, own.extra?.too_short === true ? words.tooShort : "", others].filter(Boolean).join(" ");
}

function years(number: number): string {
  return Number.isInteger(number) ? count(number, "year", "years") : `${formatNumber(number, 1)} years`;
}

function dimensions(site: Shown, policy: Policy, benchmark: PolicyBenchmark): string {
  const shares = benchmark.dimensions;
  const label = (term: string): string => site.label("policy-dimensions", term).toLowerCase();
  const share = ({ term, count: number, known }: (typeof shares)[number]): string =>
    words.shareOf(label(term), number, known);
  if (shares.every(({ own }) => own === null)) {
    const known = shares.filter((one) => one.known > 0);
    return known.length === 0
      ? words.noDimensions
      : `${words.noDimensions} ${words.othersName(list(known.map(share)), levelLabels(site, policy))}`;
  }
  const [own, missing] = [shares.filter((one) => one.own), shares.filter((one) => one.own === false)];
  const first = words.actsOn(own.length, shares.length, list(own.map(({ term }) => label(term))));
  if (missing.length === 0) return first;
  const named = missing.map((one) => (one.known > 0 ? share(one) : label(one.term)));
  return `${first} ${words.notNamed(named)}`;
}

function stages(site: Shown, policy: Policy): string {
  const fit = stagesOfPolicy(site, policy);
  const targets = fit.stages.filter(({ target }) => target).map(({ stage }) => stage.label.toLowerCase());
  const aimed = targets.length === 0 ? words.noStages : words.meantFor(list(targets));
  if (fit.known === 0) return `${aimed} ${words.noClusterStages}`;
  if (targets.length > 0) return `${aimed} ${words.fitting(fit.fitting, fit.known)}`;
  const reached = fit.stages.filter(({ clusters }) => clusters.length > 0);
  const parts = reached.map(({ stage, clusters }) => `${stage.label.toLowerCase()} ${clusters.length}`);
  return `${aimed} ${words.clustersIn(list(parts))}`;
}

function elsewhere({ lookAlikes: { peers, reason } }: PolicyBenchmark): string {
  if (reason) return text.policyBenchmark.lookAlikes.reason[reason];
  const studied = peers.filter(({ policy }) =>
    ["done", "running"].includes(evaluationOf(policy).state),
  ).length;
  const names = peers
    .slice(0, 2)
    .map(({ policy, distance }) => words.named(policy.record.name, formatNumber(distance, 2)));
  return `${words.nearest(list(names))} ${words.studied(studied, peers.length)}`;
}
