import type { VNode } from "preact";
import type { Having, InPlace } from "../../indicators/in-place.ts";
import type { Move } from "../../indicators/moves.ts";
import type { Summary } from "../../indicators/summary.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { criteriaOfStage } from "../../site/stage.ts";
import { type ComparedHaving, compareHavings, type StageView } from "../../site/stage-views.ts";
import { formatNumber, formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { DataTable, Section } from "../parts.tsx";
import type { StageProps } from "./stage-page.tsx";

const words = text.stagePage.moved;

/** Clusters with two dated stages, and beside it, as a cross-section, what clusters one stage higher have in place. */
export function MovedSection({ site, view }: StageProps): VNode {
  const { stage, assessedTwice, moves, next } = view;
  const label = stage.label.toLowerCase();
  return (
    <Section id="moved" title={words.title}>
      <p>
        {words.how(assessedTwice, label)}{" "}
        {moves.length === 0 ? assessedTwice > 0 && words.none(label) : words.found(moves.length, label)}{" "}
        {moves.length === 0 && <a href={site.href(address.contribute)}>{words.wanted}</a>}
      </p>
      {moves.length > 0 && (
        <ul class="terms">
          {moves.map((move) => (
            <MoveLine key={`${move.cluster.id}-${move.to.year}`} site={site} move={move} />
          ))}
        </ul>
      )}
      {next === undefined ? <p>{words.last}</p> : <OneHigher site={site} view={view} next={next} />}
    </Section>
  );
}

function MoveLine({ site, move: { cluster, from, to, before } }: { site: Site; move: Move }): VNode {
  const name = (id: string): string => site.label("stages", id).toLowerCase();
  const sections: Readonly<Record<string, string>> = text.pages.sections;
  const facts = before.map(
    ({ field, year }) => `${(sections[field] ?? text.cluster.tools).toLowerCase()} (${year})`,
  );
  return (
    <li>
      <a href={site.href(address.cluster(cluster.id))}>{cluster.record.name}</a>:{" "}
      {words.move(name(from.stage), from.year, name(to.stage), to.year)}
      <span class="note">{facts.length === 0 ? words.nothingBefore : words.before(facts.join(", "))}</span>
    </li>
  );
}

function OneHigher({
  site,
  view: { stage, inPlace },
  next,
}: StageProps & { next: NonNullable<StageView["next"]> }): VNode {
  const label = next.stage.label.toLowerCase();
  const wanted = new Set(criteriaOfStage(site.dataset, next.stage.id).map(({ id }) => id));
  const ofNextStage = (havings: readonly Having[]) => havings.filter(({ id }) => wanted.has(id));
  const groups: [string, (id: string) => string, ComparedHaving[]][] = [
    [
      words.groups.governance,
      (id) => text.cluster.governance.mark[id as keyof typeof text.cluster.governance.mark],
      compareHavings(inPlace.governance, next.inPlace.governance),
    ],
    [
      words.groups.services,
      (id) => site.label("services", id),
      compareHavings(inPlace.services, next.inPlace.services),
    ],
    [
      words.groups.jointActions,
      (id) => site.label("joint-actions", id),
      compareHavings(inPlace.jointActions, next.inPlace.jointActions),
    ],
    [words.groups.tools, (id) => site.label("tools", id), compareHavings(inPlace.tools, next.inPlace.tools)],
    [
      words.groups.criteria,
      (id) => `${id} · ${site.label("criteria", id)}`,
      compareHavings(ofNextStage(inPlace.criteria), ofNextStage(next.inPlace.criteria)),
    ],
  ];
  return (
    <>
      <h3>{words.compare(label)}</h3>
      {next.inPlace.clusters === 0 ? (
        <p class="not-reported">{words.noneHigher(label)}</p>
      ) : (
        <>
          <p class="lead">{words.caution}</p>
          {groups
            .filter(([, , rows]) => rows.length > 0)
            .map(([caption, labelOf, rows]) => (
              <DataTable
                key={caption}
                caption={caption}
                className="compared"
                rows={rows}
                columns={[
                  { label: words.what, isHeader: true, cell: ({ id }) => labelOf(id) },
                  { label: stage.label, numeric: true, cell: (row) => shareCell(row.here) },
                  { label: next.stage.label, numeric: true, cell: (row) => shareCell(row.next) },
                ]}
              />
            ))}
          <SummaryRows labels={[stage.label, next.stage.label]} here={inPlace} next={next.inPlace} />
        </>
      )}
    </>
  );
}

/** "3 of 26 (12 %)"; without the per cent where fewer than five records tell. */
function shareCell({ clusters, known }: Having): VNode | string {
  if (known === 0) return <span class="not-reported">{text.shell.notReported}</span>;
  return known < 5
    ? words.of(clusters.length, known)
    : words.share(clusters.length, known, formatShare((100 * clusters.length) / known, 0));
}

function SummaryRows({
  labels,
  here,
  next,
}: {
  labels: readonly [string, string];
  here: InPlace;
  next: InPlace;
}): VNode {
  const years = (value: number): string => formatNumber(value, 0);
  const rows: [string, (group: InPlace) => VNode | string][] = [
    [words.ageAtAssessment, (group) => <Median summary={group.ageAtAssessment} format={years} />],
    [words.age, (group) => <Median summary={group.age} format={years} />],
    [
      words.publicShare,
      (group) => <Median summary={group.publicShare} format={(value) => formatShare(value, 0)} />,
    ],
    [words.mixes, (group) => words.of(group.mixes.n, group.clusters)],
  ];
  return (
    <DataTable
      caption={words.summaries}
      className="compared"
      rows={rows}
      columns={[
        { label: words.what, isHeader: true, cell: ([label]) => label },
        { label: labels[0], numeric: true, cell: ([, cell]) => cell(here) },
        { label: labels[1], numeric: true, cell: ([, cell]) => cell(next) },
      ]}
    />
  );
}

/** Median with its interval and n; words where the values are too few. */
function Median({ summary, format }: { summary: Summary; format: (value: number) => string }): VNode {
  const own = text.areaPage.summary;
  const n = own.of(summary.n, summary.records);
  if (summary.median === null)
    return (
      <>
        <span class="not-reported">{summary.n === 0 ? text.shell.notReported : own.tooFew}</span>
        <span class="note">{n}</span>
      </>
    );
  const [from, to] = summary.interval ?? [summary.median, summary.median];
  return (
    <>
      {own.median(format(summary.median))}
      <span class="note">
        {own.interval(format(from), format(to))}, {n}
      </span>
    </>
  );
}
