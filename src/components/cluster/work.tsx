import type { VNode } from "preact";
import { labelValidity } from "../../model/label-validity.ts";
import type { Service } from "../../model/types.generated.ts";
import { count, formatDate, formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited, Notes, Provenanced, Statements } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

/** What the office offers and what members did together. */
export function ServicesSection({ site, cluster }: ClusterProps): VNode | null {
  const { services, joint_actions: jointActions, tools_used: tools } = cluster.record;
  if (!services && !jointActions && !tools) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.services;
  return (
    <Section id="services" title={services ? words.title : words.jointTitle}>
      {services && (
        <ul class="terms">
          {services.map((row, index) => (
            <li key={index}>
              {site.label("services", row.service)}
              {row.as_stated && <span class="as-stated">{row.as_stated}</span>}
              <ServiceMarks service={row} />
              <Provenanced of={row.provenance} />
              <Notes footnotes={footnotes} source={row.source} />
              {row.note && <span class="note">{row.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {jointActions && (
        <>
          {services && <h3>{text.cluster.jointActions}</h3>}
          <ul class="terms">
            {jointActions.map((action, index) => (
              <li key={index}>
                <strong>{site.label("joint-actions", action.action)}</strong>
                {action.year && `, ${formatPeriod(action.year)}`}
                {action.partners !== undefined && `, ${count(action.partners, "partner", "partners")}`}
                {action.text && `: ${action.text}`}
                <Provenanced of={action.provenance} />
                <Notes footnotes={footnotes} source={action.source} />
              </li>
            ))}
          </ul>
        </>
      )}
      {tools && (
        <p>
          {text.cluster.tools}:{" "}
          {tools.map((tool, index) => (
            <span key={tool.tool}>
              {index > 0 && "; "}
              {site.label("tools", tool.tool)}
              {tool.note && ` (${tool.note})`}
              <Notes footnotes={footnotes} source={tool.source} />
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}

/** Trust, frequency and payment of a service, as far as the source tells them. */
function ServiceMarks({ service }: { service: Service }): VNode {
  const words = text.cluster.services;
  const marks = [
    service.trust && words.trust(service.trust),
    service.frequency && words.frequency[service.frequency],
    service.beneficiaries && words.beneficiaries[service.beneficiaries],
    service.effort && words.effort(service.effort),
    service.fee && text.cluster.fee[service.fee],
  ].filter((mark): mark is string => Boolean(mark));
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} class="mark">
          {mark}
        </span>
      ))}
    </>
  );
}

/** Labels with their validity at the date of the data. */
export function LabelsSection({ site, cluster }: ClusterProps): VNode | null {
  const { labels } = cluster.record;
  if (!labels) return null;
  const words = text.cluster.labels;
  return (
    <Section id="labels" title={words.title}>
      <ul class="terms">
        {labels.map((label, index) => {
          const { until, expired } = labelValidity(site.dataset, label);
          const validity =
            until === null
              ? words.validityUnknown
              : expired
                ? words.expired(formatDate(until))
                : words.until(formatDate(until));
          return (
            <li key={index}>
              <Cited footnotes={site.footnotes(cluster)} source={label.source}>
                <strong>{site.label("labels", label.label)}</strong>, {formatPeriod(label.awarded)},{" "}
                {validity}
                {label.note && `. ${label.note}`}
              </Cited>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Success factors, obstacles and how the cluster measures its work. */
export function FactorsSection({ site, cluster }: ClusterProps): VNode | null {
  const { success_factors: factors = [], obstacles = [], monitoring } = cluster.record;
  if (factors.length + obstacles.length === 0 && !monitoring) return null;
  const footnotes = site.footnotes(cluster);
  return (
    <Section id="factors" title={text.cluster.factors}>
      <ul class="terms">
        {factors.map((factor) => (
          <li key={factor.factor} class="plus">
            {site.label("success-factors", factor.factor)}
            <Provenanced of={factor.provenance} />
            <Notes footnotes={footnotes} source={factor.source} />
          </li>
        ))}
        {obstacles.map((obstacle) => (
          <li key={obstacle.obstacle} class="minus">
            {site.label("obstacles", obstacle.obstacle)}
            <Provenanced of={obstacle.provenance} />
            <Notes footnotes={footnotes} source={obstacle.source} />
          </li>
        ))}
      </ul>
      {monitoring?.practice && (
        <>
          <h3>{text.cluster.monitoring}</h3>
          <Statements footnotes={footnotes} statements={monitoring.practice} />
        </>
      )}
    </Section>
  );
}
