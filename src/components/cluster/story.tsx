import type { VNode } from "preact";
import type { ClusterRecord, Story } from "../../model/types.generated.ts";
import type { Footnotes } from "../../site/footnotes.ts";
import { formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited, Notes, Provenanced, Statements } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

const steps = ["challenge", "objective", "made_it_work", "result", "lesson"] as const;

/** The case in five steps; steps that no source tells are left out. */
export function StorySection({
  story,
  footnotes,
}: {
  story: Story | undefined;
  footnotes: Footnotes;
}): VNode | null {
  if (!story) return null;
  return (
    <Section id="story" title={text.cluster.story.title}>
      <div class="story">
        {steps.map((step) => {
          const statements = story[step];
          return (
            statements && (
              <div key={step}>
                <h3>{text.cluster.story[step]}</h3>
                <Statements footnotes={footnotes} statements={statements} />
              </div>
            )
          );
        })}
      </div>
    </Section>
  );
}

/** State of a cluster, with the reasons if it failed or ended. */
export function StatusSection({ site, cluster }: ClusterProps): VNode | null {
  const { status } = cluster.record;
  if (!status) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.status;
  return (
    <Section id="status" title={words.title}>
      <p>
        <Cited footnotes={footnotes} source={status.source} provenance={status.provenance}>
          <strong>{site.label("statuses", status.state)}</strong>, {formatPeriod(status.year)}.
          {status.explanation ? ` ${status.explanation}` : ""}
        </Cited>
      </p>
      {status.reasons && (
        <ul class="terms">
          {status.reasons.map((reason) => (
            <li key={reason}>{site.label("failure-reasons", reason)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** How the cluster began: who drove it, in which direction, on which base. */
export function InitiationSection({ site, cluster }: ClusterProps): VNode | null {
  const { initiation, goals } = cluster.record;
  if (!initiation && !goals) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.initiation;
  const rows = [
    [words.drivers, initiation?.drivers?.map((driver) => site.label("drivers", driver)).join(", ")],
    [words.approach, initiation?.approach && site.label("approaches", initiation.approach)],
    [words.base, initiation?.base && site.label("initiation-bases", initiation.base)],
    [words.instigators, initiation?.instigators?.join("; ")],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  return (
    <Section id="initiation" title={words.title}>
      {initiation && (
        <dl class="pairs">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Cited
                  footnotes={footnotes}
                  source={initiation.source}
                  provenance={label === words.instigators ? undefined : initiation.provenance}
                >
                  {value}
                </Cited>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {goals && <Goals site={site} cluster={cluster} goals={goals} />}
    </Section>
  );
}

function Goals({
  site,
  cluster,
  goals,
}: ClusterProps & { goals: NonNullable<ClusterRecord["goals"]> }): VNode {
  return (
    <>
      <h3>{text.cluster.goals}</h3>
      <ul class="terms">
        {goals.map((goal) => (
          <li key={goal.goal + (goal.as_stated ?? "")}>
            {site.label("goals", goal.goal)}
            {goal.as_stated && <span class="as-stated">{goal.as_stated}</span>}
            <Provenanced of={goal.provenance} />
            <Notes footnotes={site.footnotes(cluster)} source={goal.source} />
          </li>
        ))}
      </ul>
    </>
  );
}
