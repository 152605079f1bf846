import type { ComponentChildren, VNode } from "preact";
import { drawBenchmarkStrip } from "../../charts/benchmark-strip.ts";
import { address } from "../../site/address.ts";
import { levelLabels, type PolicyBenchmark, type PolicyStanding } from "../../site/policy-benchmark.ts";
import { besideLines, besideStrip } from "../../site/policy-beside.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { Notes } from "../cited.tsx";
import { Section } from "../parts.tsx";
import { ShareBars, type ShareLine } from "./bar.tsx";
import { BudgetStanding } from "./budget-standing.tsx";
import type { PolicyProps } from "./opening.tsx";

const words = text.policyBenchmark.beside;

/** Charts speak of clusters; here the same strips show policies. */
const stripWords = {
  ...text.charts,
  strip: { ...text.charts.strip, own: words.own, peer: words.peer },
};

interface BesideProps extends PolicyProps {
  readonly benchmark: PolicyBenchmark;
}

/** The policy beside the others of its level: each figure with the distribution, the number known and not reported. */
export function BesideSection(props: BesideProps): VNode {
  const { site, policy, benchmark } = props;
  const levels = levelLabels(site, policy);
  if (levels.length === 0 || benchmark.others.length === 0) {
    return (
      <Section id="beside" title={words.title}>
        <p class="not-reported">{levels.length === 0 ? words.noLevel : words.alone(levels)}</p>
      </Section>
    );
  }
  const money = benchmark.standings.find(
    ({ indicator }) => indicator.id === "policy.budget_per_cluster_year",
  );
  return (
    <Section id="beside" title={words.title} lead={words.lead(benchmark.others.length, levels)}>
      <div class="strips">
        {benchmark.standings
          .filter((standing) => standing !== money)
          .map((standing) => (
            <StandingRow key={standing.indicator.id} {...props} standing={standing} />
          ))}
        <EvaluationRow {...props} />
      </div>
      {money && <BudgetStanding site={site} policy={policy} standing={money} />}
    </Section>
  );
}

/** One figure: name, own value, distribution, and the summary in words. */
function StandingRow({ site, policy, standing }: BesideProps & { standing: PolicyStanding }): VNode {
  const { indicator, own, values, notReported } = standing;
  const href = site.href(address.indicator(indicator.id));
  const id = `strip-${indicator.id.replaceAll(/[._]/g, "-")}`;
  const lines = besideLines(standing);
  return (
    <div class="strip policy-strip">
      <div class="strip-name">
        <a href={href} id={`${id}-title`}>
          {indicator.label}
        </a>
      </div>
      <div class="strip-value">
        {typeof own?.value === "number" ? (
          <>
            {formatIndicator(indicator, own.value)}
            <Notes
              footnotes={site.footnotes(policy)}
              source={own.trace.flatMap(({ record, source }) =>
                record === `policies/${policy.id}` ? [...source] : [],
              )}
            />
          </>
        ) : (
          <span class="not-reported">
            {own?.reason && own.reason !== "not-reported"
              ? text.pages.absence[own.reason]
              : text.shell.notReported}
          </span>
        )}
      </div>
      <div class="strip-drawing">
        {lines ? (
          <ShareBars lines={lines} of={values.length} words={words} />
        ) : (
          values.length > 0 && <Strip id={id} policy={policy} standing={standing} />
        )}
      </div>
      <p class="note">
        {summary(standing)} <a href={href}>{words.known(values.length, notReported)}</a>
      </p>
    </div>
  );
}

function Strip({
  id,
  policy,
  standing,
}: { id: string; standing: PolicyStanding } & Pick<PolicyProps, "policy">): VNode {
  const { indicator } = standing;
  const drawing = drawBenchmarkStrip(besideStrip(policy, standing), stripWords, {
    id,
    format: (value) => formatNumber(value, indicator.decimals),
    min: 0,
  });
  return (
    <figure class="strip-figure">
      <div class="drawing narrow always" dangerouslySetInnerHTML={{ __html: drawing.narrow }} />
      <figcaption id={`${id}-desc`} class="hidden">
        {drawing.description}
      </figcaption>
    </figure>
  );
}

function summary({ indicator, values, median, quartiles, percentile }: PolicyStanding): string {
  if (median === null || quartiles === null) return words.tooFew(values.length);
  const show = (value: number): string => formatNumber(value, Math.max(1, indicator.decimals));
  return [
    words.summary(
      formatIndicator({ ...indicator, decimals: 1 }, median),
      show(quartiles[0]),
      show(quartiles[1]),
    ),
    ...(percentile === null ? [] : [words.percentile(formatNumber(percentile, 0))]),
  ].join(" ");
}

/** Whether effects are studied: the others by state, not reported among them. */
function EvaluationRow({ site, policy, benchmark }: BesideProps): VNode {
  const { own, counts } = benchmark.evaluation;
  const state = (one: typeof own): string =>
    one === "not-reported" ? text.shell.notReported : text.policy.evaluation.state[one];
  const lines = counts.map(
    ({ state: one, count }): ShareLine => ({ label: state(one), count, isOwn: one === own }),
  );
  const href = site.href(address.indicator("policy.evaluated"));
  const value: ComponentChildren =
    own === "not-reported" ? (
      <span class="not-reported">{text.shell.notReported}</span>
    ) : (
      <>
        {state(own)}
        <Notes footnotes={site.footnotes(policy)} source={policy.record.evaluation?.source} />
      </>
    );
  return (
    <div class="strip policy-strip">
      <div class="strip-name">
        <a href={href}>{text.policy.facts.evaluation}</a>
      </div>
      <div class="strip-value">{value}</div>
      <div class="strip-drawing">
        <ShareBars lines={lines} of={benchmark.others.length} words={words} />
      </div>
    </div>
  );
}
