import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import {
  currencyOf,
  type IndicatorView,
  indicatorViews,
  subjectOfCluster,
} from "../../site/benchmark-views.ts";
import { count, formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatIndicatorIn } from "../../text/indicator-format.ts";
import { BenchmarkStrip } from "../benchmark-strip.tsx";
import { Notes } from "../cited.tsx";
import { Section } from "../parts.tsx";
import { RankBands } from "../rank-bands.tsx";
import type { ClusterProps } from "./opening.tsx";

const words = text.cluster.indicators;

/** Indicators of one cluster among its peers and all clusters; values without company are listed, absent ones named with the reason. */
export function IndicatorsSection({ site, cluster }: ClusterProps): VNode {
  const views = indicatorViews(site, cluster);
  const drawn = views.filter(({ rows }) => rows.length >= 2);
  const alone = views.filter(({ rows }) => rows.length < 2);
  const subject = subjectOfCluster(site, cluster);
  return (
    <Section id="indicators" title={words.title} {...(drawn.length > 0 ? { lead: words.lead } : {})}>
      {drawn.length > 0 && (
        <div class="strips">
          {drawn.map((view) => (
            <BenchmarkStrip
              key={view.indicator.id}
              context={site}
              subject={subject}
              view={view}
              notes={<ViewNotes site={site} cluster={cluster} view={view} />}
            />
          ))}
        </div>
      )}
      <RankBands context={site} bands={site.benchmark.bands(subject)} />
      {alone.length > 0 && <Alone site={site} cluster={cluster} views={alone} />}
      <Absent site={site} cluster={cluster} />
    </Section>
  );
}

function ViewNotes({ site, cluster, view: { result } }: ClusterProps & { view: IndicatorView }): VNode {
  return (
    <Notes footnotes={site.footnotes(cluster)} source={result.trace.flatMap(({ source }) => [...source])} />
  );
}

/** Values that stand alone, or that are not for comparing: a plain list. */
function Alone({ site, cluster, views }: ClusterProps & { views: readonly IndicatorView[] }): VNode {
  return (
    <>
      <h3>{words.alone}</h3>
      <dl class="pairs">
        {views.map((view) => (
          <div key={view.indicator.id}>
            <dt>
              <a href={site.href(address.indicator(view.indicator.id))}>{view.indicator.label}</a>
            </dt>
            <dd>
              {formatIndicatorIn(view.indicator, view.value, currencyOf(view.result))}
              <ViewNotes site={site} cluster={cluster} view={view} />
              <span class="note">{circumstances(view.result)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How a value came about and of which year. */
function circumstances({ status, year, coverage }: IndicatorView["result"]): string {
  const known = coverage < 1 ? `, ${words.known(formatShare(100 * coverage, 0))}` : "";
  return `${text.pages.indicators.statusWords[status]}, ${year === null ? text.shell.yearNotStated : year}${known}`;
}

function Absent({ site, cluster }: ClusterProps): VNode | null {
  const absent = site.lists.clusterIndicators.flatMap((indicator) => {
    const reason = site.indicators.result(cluster.id, indicator.id)?.reason;
    return reason ? [{ indicator, reason }] : [];
  });
  if (absent.length === 0) return null;
  const { one, many } = text.pages.indicators;
  return (
    <details>
      <summary>
        {words.without}: {count(absent.length, one, many)}
      </summary>
      <ul class="terms missing">
        {absent.map(({ indicator, reason }) => (
          <li key={indicator.id}>
            <a href={site.href(address.indicator(indicator.id))}>{indicator.label}</a>:{" "}
            <span class="not-reported">{text.pages.absence[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
