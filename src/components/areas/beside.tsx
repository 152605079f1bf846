import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { type AreaFigures, figuresOf } from "../../site/area-figures.ts";
import { patternsOfArea } from "../../site/area-patterns.ts";
import { comparedAreas, comparedGrouping } from "../../site/compared-areas.ts";
import { membersByDefinition } from "../../site/members-definition.ts";
import { usableShares } from "../../site/mix-bars.ts";
import { type Portfolio, worldPath } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { CompareAreas } from "../compare-link.tsx";
import { Shares } from "../financing/shares.tsx";
import { type Column, DataTable, Section } from "../parts.tsx";
import { SummaryValue } from "./summary-value.tsx";

const words = text.areaPage.beside;

/** Fewer coded clusters than this have no shares of stages: one cluster would be worth twenty per cent and more. */
const fewestForShares = 5;
/** Patterns named in one cell; a wide area has many. */
const mostPatterns = 2;

interface BesideProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

interface Row {
  readonly area: Portfolio;
  readonly figures: AreaFigures;
}

/** The area beside wider and neighbouring ones: stages, money, members and age, each with its n. */
export function BesideSection({ site, portfolio }: BesideProps): VNode | null {
  const areas = comparedAreas(site, portfolio);
  if (areas.length < 2) return null;
  const compared = comparedGrouping(site);
  const reference = areas.find((area) => area === compared && area !== portfolio);
  const rows = areas.map((area) => ({ area, figures: figuresOf(site, area) }));
  const nameColumn: Column<Row> = {
    label: words.area,
    isHeader: true,
    cell: ({ area }) => <AreaName site={site} area={area} own={area === portfolio} />,
  };
  return (
    <Section
      id="beside"
      title={words.title}
      lead={(portfolio.kind === "sector" ? words.leadSector : words.lead)(reference?.term.label ?? null)}
    >
      <StageTable site={site} rows={rows} nameColumn={nameColumn} />
      <MoneyTable site={site} rows={rows} nameColumn={nameColumn} />
      <SizeTable site={site} rows={rows} nameColumn={nameColumn} portfolio={portfolio} />
      <CompareAreas site={site} areas={areas} />
    </Section>
  );
}

function AreaName({ site, area, own }: { site: Site; area: Portfolio; own: boolean }): VNode {
  const name = area.path === worldPath ? words.world : area.term.label;
  if (!own) return <a href={site.href(area.path)}>{name}</a>;
  return (
    <>
      <strong>{name}</strong>
      <span class="note">{words.own}</span>
    </>
  );
}

interface TableProps {
  readonly site: Site;
  readonly rows: readonly Row[];
  readonly nameColumn: Column<Row>;
}

function StageTable({ site, rows, nameColumn }: TableProps): VNode {
  return (
    <>
      <DataTable
        caption={words.stages}
        className="beside"
        stacked
        rows={rows}
        columns={[
          nameColumn,
          { label: words.clusters, numeric: true, cell: ({ figures }) => String(figures.clusters) },
          {
            label: words.coded,
            numeric: true,
            cell: ({ figures }) => String(figures.coded),
          },
          ...site.lists.stages.map(
            ({ id, label }): Column<Row> => ({
              label,
              numeric: true,
              cell: ({ figures }) => stageCell(figures, id),
            }),
          ),
        ]}
      />
      <p class="note">{words.sharesFrom}</p>
    </>
  );
}

function stageCell({ profile, coded }: AreaFigures, stage: string): string {
  const number = profile.stages.find(({ id }) => id === stage)?.count ?? 0;
  if (coded < fewestForShares || number === 0) return String(number);
  return words.share(String(number), formatShare((100 * number) / coded, 0));
}

function MoneyTable({ site, rows, nameColumn }: TableProps): VNode {
  return (
    <DataTable
      caption={words.money}
      className="beside"
      stacked
      rows={rows}
      columns={[
        nameColumn,
        {
          label: words.mixes,
          numeric: true,
          cell: ({ figures }) => `${figures.mixes} of ${figures.clusters}`,
        },
        { label: words.complete, numeric: true, cell: ({ figures }) => String(figures.completeMixes) },
        {
          label: words.publicShare,
          cell: ({ figures }) => (
            <>
              <SummaryValue site={site} row={figures.publicShare} />
              {figures.sharesByRule > 0 && (
                <span class="note">{text.areaPage.summary.byRule(figures.sharesByRule)}</span>
              )}
            </>
          ),
        },
        ...(rows.some(({ area }) => area.countries.length > 0)
          ? [
              {
                label: words.pattern,
                prose: true,
                cell: ({ area }: Row) => <PublishedPatterns site={site} portfolio={area} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** The patterns that stand for most countries of an area, with the shares they print. */
function PublishedPatterns({ site, portfolio }: BesideProps): VNode | null {
  const { reach } = patternsOfArea(site, portfolio);
  if (portfolio.kind === "sector") return <span class="not-reported">{words.noPatternSector}</span>;
  if (reach.length === 0) return <span class="not-reported">{words.noPattern}</span>;
  return (
    <>
      {reach.slice(0, mostPatterns).map(({ pattern, countries }) => {
        const { mix } = pattern.record;
        const shares = mix && usableShares(mix);
        return (
          <span key={pattern.id} class="pattern-line">
            <a href={site.href(address.pattern(pattern.id))}>{pattern.record.name}</a>
            {mix && shares && (
              <>
                :{" "}
                <Shares
                  site={site}
                  shares={shares}
                  isWhole={mix.completeness === "complete"}
                  qualifier={mix.qualifier}
                />
              </>
            )}
            <span class="note">{words.reach(countries.length, portfolio.countries.length)}</span>
          </span>
        );
      })}
      {reach.length > mostPatterns && <span class="note">{words.more(reach.length - mostPatterns)}</span>}
    </>
  );
}

function SizeTable({ site, rows, nameColumn, portfolio }: TableProps & { portfolio: Portfolio }): VNode {
  // One definition for all rows, or the medians would count different things.
  const definition =
    figuresOf(site, portfolio).members.definition ?? rows.at(-1)?.figures.members.definition ?? null;
  return (
    <DataTable
      caption={words.size}
      className="beside"
      stacked
      rows={rows}
      columns={[
        nameColumn,
        {
          label:
            definition === null
              ? words.membersPlain
              : words.members(site.label("member-definitions", definition).toLowerCase()),
          cell: ({ area }) => <SummaryValue site={site} row={membersByDefinition(site, area, definition)} />,
        },
        { label: words.age, cell: ({ figures }) => <SummaryValue site={site} row={figures.age} /> },
      ]}
    />
  );
}
